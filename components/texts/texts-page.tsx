import { useCallback, useRef, useState } from 'react';
import { isSameFinding, type Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { checkText, makerTexts } from '../../utils/progress/check-country';
import type { SectionProps } from '../workbench/section';
import { ReasonChoice } from '../decisions/reason-choice';
import { UndoBar } from '../undo/undo-bar';
import { useWords } from '../words/use-words';
import { AcceptedList } from './accepted-list';
import { OwnWords } from './own-words';
import { OriginalView } from './original-view';
import { ReuseList } from './reuse-list';
import { TextChoice } from './text-choice';
import { TranslationView } from './translation-view';
import './texts.css';

/** The two texts of every country beside their originals. The place names country and text, e.g. `IT/inspiration`. */
export function TextsPage({ shop, now, place, intents, translator }: SectionProps) {
  const { t, country: nameOf, checkName } = useWords();
  const [justAccepted, setJustAccepted] = useState<Finding | null>(null);
  // Where work begins stays put: what is called right there must not take the page away from under the seller.
  const [beginning] = useState(() => firstOpen(shop, now));
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = useCallback(() => setJustAccepted(null), []);
  const { home } = shop.plan;
  if (home === null) return null;
  const field = makerTexts.find((one) => one === place[1]) ?? makerTexts[0];
  const asked = countryCodes.find((code) => code === place[0]);
  const choices = countryCodes.filter(
    (code) => code === home || code === asked || shop.plan.targets.includes(code),
  );
  const isHomeKnown = shop.countries[home]?.profile?.[field] !== undefined;
  const country = asked ?? beginning ?? home;
  const onTakeBack = (finding: Finding) => {
    forget();
    intents.takeBackFinding(finding);
  };
  const onAccept = (finding: Finding, reason?: string) => {
    if (reason === undefined) setJustAccepted(finding);
    intents.acceptFinding(finding, reason);
    if (finding.kind === 'original' || finding.kind === 'lost') keepFocus();
  };
  /** For buttons that go away with what they did. */
  const keepFocus = () => heading.current?.focus({ preventScroll: true });
  const onTakeBackAway = (finding: Finding) => {
    onTakeBack(finding);
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
          onTakeBack={onTakeBack}
        />
      )}
      {isHomeKnown ? <ReuseList shop={shop} field={field} /> : null}
      <AcceptedList shop={shop} now={now} onAccept={onAccept} onTakeBack={onTakeBackAway} />
      <OwnWords words={shop.ownWords ?? []} onSave={intents.saveOwnWords} />
      {justAccepted ? (
        <UndoBar
          key={`${justAccepted.kind} ${justAccepted.text}`}
          said={t('texts.noted')}
          onUndo={() => onTakeBackAway(justAccepted)}
          onEnd={forget}
        >
          <ReasonChoice
            what={justAccepted.text.slice(0, 60)}
            reason={shop.accepted?.find((one) => isSameFinding(one, justAccepted))?.reason}
            onReason={(reason) => intents.acceptFinding(justAccepted, reason)}
          />
        </UndoBar>
      ) : null}
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
