import type { Shop, TextFact } from '../../utils/facts/shop';
import { countries, type Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import type { DeviceTranslator } from '../draft/device-translator';
import { useWords } from '../words/use-words';
import type { AcceptIntents } from './accept-button';
import { ColumnHead } from './column-head';
import { OlderNote } from './older-note';
import { ProfileLink } from './profile-link';
import { SideBySideRows } from './side-by-side-rows';
import { TextVerdict } from './text-verdict';

interface TranslationViewProps extends AcceptIntents {
  shop: Shop;
  home: Country;
  country: Country;
  field: ProfileText;
  now: number;
  translator: DeviceTranslator | null;
}

/** One text of a country beside the original, with what is found of it. */
export function TranslationView(props: TranslationViewProps) {
  const { shop, home, country, field, now, translator, ...intents } = props;
  const { t, country: nameOf } = useWords();
  const original = shop.countries[home]?.profile?.[field];
  const fact = shop.countries[country]?.profile?.[field];
  const where = { shop, country, field };
  return (
    <>
      <div className="mp-text-head">
        <TextVerdict {...where} now={now} {...intents} />
        {original || fact ? <ProfileLink shop={shop} country={country} /> : null}
      </div>
      {original && !fact ? <p>{t('next.inspiration.unknown')}</p> : null}
      <LostFacts fact={fact} />
      <OlderNote {...where} {...intents} />
      {original ? null : (
        <div className="mp-note mp-stack">
          <p>{t('texts.noOriginal', { country: nameOf(home) })}</p>
          <div>
            <ProfileLink shop={shop} country={home} />
          </div>
        </div>
      )}
      {original || fact ? (
        <div className="mp-side-by-side">
          <div className="mp-heads">
            <ColumnHead name={t('texts.originalOf', { country: nameOf(home) })} text={original?.text ?? ''} />
            <ColumnHead name={nameOf(country)} text={fact?.text ?? ''} />
          </div>
          <SideBySideRows
            {...where}
            original={original?.text ?? ''}
            originalLanguage={original?.judgement?.language ?? countries[home].language}
            translator={translator}
            text={fact?.text ?? ''}
            judgement={fact?.judgement ?? null}
            {...intents}
          />
        </div>
      ) : null}
    </>
  );
}

function LostFacts({ fact }: { fact: TextFact | undefined }) {
  const { t, list } = useWords();
  const lost = fact?.judgement?.lostFacts ?? [];
  return lost.length === 0 ? null : <p className="mp-note">{t('panel.lost', { things: list(lost) })}</p>;
}
