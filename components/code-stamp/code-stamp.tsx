import type { Country } from '../../utils/marketplaces/countries';
import './code-stamp.css';

/** A country's code drawn like a small stamp; its name always stands beside it. */
export function CodeStamp({ country }: { country: Country }) {
  return (
    <span className="mp-code" aria-hidden="true">
      {country}
    </span>
  );
}
