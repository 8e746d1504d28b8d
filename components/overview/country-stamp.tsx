import type { ReactNode } from 'react';
import type { Country } from '../../utils/marketplaces/countries';

const round = <circle cx="60" cy="60" r="52" />;
const oval = <ellipse cx="60" cy="60" rx="58" ry="43" />;
const box = <rect x="4" y="22" width="112" height="76" rx="12" />;
const octagon = <path d="M38 8h44l30 30v44l-30 30h-44l-30-30v-44z" />;

/** No two border posts stamp alike: each country has its shape, and the slant of the hand that stamped. */
const stamps: Readonly<Record<Country, { shape: ReactNode; slant: number }>> = {
  US: { shape: round, slant: -9 },
  CA: { shape: octagon, slant: 7 },
  MX: { shape: oval, slant: -6 },
  UK: { shape: octagon, slant: -8 },
  DE: { shape: box, slant: 6 },
  FR: { shape: oval, slant: -10 },
  IT: { shape: round, slant: 8 },
  ES: { shape: box, slant: -7 },
};

interface CountryStampProps {
  country: Country;
  /** `blank`: the place is kept free; the stamp is still to come. */
  kind: 'done' | 'home' | 'blank';
  /** What stands under the country's code. */
  children: string;
}

/** A country's stamp, or the place for it. Decoration: the page says the same in words. */
export function CountryStamp({ country, kind, children }: CountryStampProps) {
  const { shape, slant } = stamps[country];
  return (
    <svg className="mp-country-stamp" data-kind={kind} viewBox="0 0 120 120" aria-hidden="true">
      <g transform={kind === 'blank' ? undefined : `rotate(${slant} 60 60)`}>
        <g className="mp-stamp-rim">{shape}</g>
        <g className="mp-stamp-inner" transform="translate(60 60) scale(0.86) translate(-60 -60)">
          {shape}
        </g>
        <path className="mp-stamp-rule" d="M32 70h56" />
        <text x="60" y="62" className="mp-stamp-code">
          {country}
        </text>
        <text x="60" y="84" className="mp-stamp-date">
          {children}
        </text>
      </g>
    </svg>
  );
}
