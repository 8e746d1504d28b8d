import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import { linkOf } from '../../utils/progress/links';
import { useWords } from '../words/use-words';

/** The way to a country's Maker Profile: Amazon's own page, or its menu words where the address is not known. */
export function ProfileLink({ shop, country }: { shop: Shop; country: Country }) {
  const { t, brand } = useWords();
  const link = linkOf('inspiration', country, shop);
  if (link === null) return <p className="mp-soft">{t('next.noLink', { brand })}</p>;
  return (
    <a className="mp-quiet" href={link} target="_blank" rel="noreferrer">
      {t('next.inspiration.open')} <span aria-hidden="true">↗</span>
    </a>
  );
}
