import { isAccepted } from '../../utils/facts/accepted';
import type { Finding } from '../../utils/facts/finding';
import { otherSpellings } from '../../utils/facts/spelling';
import type { Shop, TextFact } from '../../utils/facts/shop';
import { countries, type Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import type { DeviceTranslator } from '../draft/device-translator';
import { useWords } from '../words/use-words';
import { AcceptButton, type AcceptIntents } from './accept-button';
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
      <Hints {...where} fact={fact} {...intents} />
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

interface HintsProps extends AcceptIntents {
  shop: Shop;
  country: Country;
  field: ProfileText;
  fact: TextFact | undefined;
}

/** What may have been lost, and what is written otherwise there: for the seller to look at, not errors. */
function Hints({ shop, country, field, fact, ...intents }: HintsProps) {
  const { t, list, country: nameOf } = useWords();
  const findingOf = (kind: Finding['kind'], text: string): Finding => ({ country, field, kind, text });
  const lost = fact?.judgement?.lostFacts ?? [];
  const spelled = otherSpellings(country, fact?.text ?? '').filter(
    ({ word }) => !isAccepted(shop, findingOf('spelling', word)),
  );
  return (
    <>
      {lost.length === 0 ? null : (
        <div className="mp-note mp-stack">
          <p>{t('panel.lost', { things: list(lost) })}</p>
          <ul className="mp-lost">
            {lost.map((text) => (
              <li key={text}>
                {text} <AcceptButton finding={findingOf('lost', text)} accepted={false} {...intents} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {spelled.length === 0 ? null : (
        <div className="mp-note mp-stack">
          <p>{t('texts.spelled', { country: nameOf(country) })}</p>
          <ul className="mp-lost">
            {spelled.map(({ word, better }) => (
              <li key={word}>
                {t('texts.spelledPair', { word, better })}{' '}
                <AcceptButton finding={findingOf('spelling', word)} accepted={false} {...intents} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
