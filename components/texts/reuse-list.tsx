import { reuseMap, type Reuse } from '../../utils/facts/reuse';
import type { Shop } from '../../utils/facts/shop';
import type { ProfileText } from '../../utils/pages/fields';
import { useWords } from '../words/use-words';
import { CopyButton } from './copy-button';

/** Which text may serve several countries, because they ask for the same language. */
export function ReuseList({ shop, field }: { shop: Shop; field: ProfileText }) {
  const { t, list, country, listingLanguage } = useWords();
  const found = reuseMap(shop, field);
  if (found.length === 0) return null;
  const sentence = ({ from, others }: Reuse) => {
    const names = list(others.map((code) => country(code)));
    const [first] = others;
    const language = first ? listingLanguage(first) : '';
    if (from === null) return t('texts.reuseNone', { language, countries: names });
    return t('texts.reuse', { language, country: country(from), countries: names });
  };
  return (
    <section className="mp-reuse mp-stack">
      <h2>{t('texts.reuseTitle')}</h2>
      <ul className="mp-stack">
        {found.map((one) => (
          <li key={one.language}>
            <p>{sentence(one)}</p>
            {one.from === null ? null : (
              <CopyButton
                text={shop.countries[one.from]?.profile?.[field]?.text ?? ''}
                what={country(one.from)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
