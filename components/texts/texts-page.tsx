import { useRef, useState } from 'react';
import type { Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { checkText, makerTexts } from '../../utils/progress/check-country';
import type { SectionProps } from '../workbench/section';
import { useWords } from '../words/use-words';
import { AcceptedList } from './accepted-list';
import { OwnWords } from './own-words';
import { OriginalView } from './original-view';
import { ReuseList } from './reuse-list';
import { TextChoice } from './text-choice';
import { TranslationView } from './translation-view';
import { useAcceptUndo } from './use-accept-undo';
import './texts.css';

/** What is shown no more once it was called right. */
const goesAway: ReadonlySet<Finding['kind']> = new Set(['original', 'lost', 'spelling']);

/** The two texts of every country beside their originals. The place names country and text, e.g. `IT/inspiration`. */
export function TextsPage({ shop, now, place, intents, translator }: SectionProps) {
  const { t, country: nameOf, checkName } = useWords();
  // Where work begins stays put: what is called right there must not take the page away from under the seller.
  const [beginning] = useState(() => firstOpen(shop, now));
  const heading = useRef<HTMLHeadingElement>(null);
  /** For buttons that go away with what they did. */
  const keepFocus = () => heading.current?.focus({ preventScroll: true });
  const told = { onAccept: intents.acceptFinding, onTakeBack: intents.takeBackFinding };
  const { accepting, bar } = useAcceptUndo(shop, told, keepFocus);
  const { home } = shop.plan;
  if (home === null) return null;
  const field = makerTexts.find((one) => one === place[1]) ?? makerTexts[0];
  const asked = countryCodes.find((code) => code === place[0]);
  const choices = countryCodes.filter(
    (code) => code === home || code === asked || shop.plan.targets.includes(code),
  );
  const isHomeKnown = shop.countries[home]?.profile?.[field] !== undefined;
  const country = asked ?? beginning ?? home;
  const onAccept = (finding: Finding, reason?: string) => {
    accepting.onAccept(finding, reason);
    if (goesAway.has(finding.kind)) keepFocus();
  };
  const onTakeBackAway = (finding: Finding) => {
    accepting.onTakeBack(finding);
    keepFocus();
  };
  return (
    <>
      <TextChoice shop={shop} countries={choices} country={country} field={field} now={now} />
      <h2 ref={heading} tabIndex={-1}>
        {t('item', { name: nameOf(country), value: checkName(field) })}
      </h2>
      {country === home ? (
        <OriginalView shop={shop} home={home} field={field} />
      ) : (
        <TranslationView
          key={`${country} ${field}`}
          shop={shop}
          home={home}
          country={country}
          field={field}
          now={now}
          translator={translator}
          onAccept={onAccept}
          onTakeBack={accepting.onTakeBack}
        />
      )}
      {isHomeKnown ? <ReuseList shop={shop} field={field} /> : null}
      <AcceptedList shop={shop} now={now} onAccept={onAccept} onTakeBack={onTakeBackAway} />
      <OwnWords words={shop.ownWords ?? []} onSave={intents.saveOwnWords} />
      {bar}
    </>
  );
}

/** The first country whose text still needs something; the home country while its text is not known. */
function firstOpen({ plan, countries }: Shop, now: number): Country | null {
  const [field] = makerTexts;
  const { home } = plan;
  if (home === null || !countries[home]?.profile?.[field]) return home;
  const targets = countryCodes.filter((country) => country !== home && plan.targets.includes(country));
  const stateOf = (country: Country) => checkText(field, countries[country]?.profile?.[field], now).state;
  return (
    targets.find((country) => stateOf(country) === 'todo') ??
    targets.find((country) => stateOf(country) === 'unknown') ??
    home
  );
}
