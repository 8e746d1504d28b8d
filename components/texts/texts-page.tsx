import { useCallback, useState } from 'react';
import type { Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { checkText, makerTexts } from '../../utils/progress/check-country';
import type { SectionProps } from '../workbench/section';
import { useWords } from '../words/use-words';
import { AcceptedList } from './accepted-list';
import { OriginalView } from './original-view';
import { ReuseList } from './reuse-list';
import { TextChoice } from './text-choice';
import { TranslationView } from './translation-view';
import { UndoBar } from './undo-bar';
import './texts.css';

/** The two texts of every country beside their originals. The place names country and text, e.g. `IT/inspiration`. */
export function TextsPage({ shop, now, place, intents, translator }: SectionProps) {
  const { t, country: nameOf, checkName } = useWords();
  const [justAccepted, setJustAccepted] = useState<Finding | null>(null);
  const forget = useCallback(() => setJustAccepted(null), []);
  const { home } = shop.plan;
  if (home === null) return null;
  const field = makerTexts.find((one) => one === place[1]) ?? makerTexts[0];
  const asked = countryCodes.find((code) => code === place[0]);
  const choices = countryCodes.filter(
    (code) => code === home || code === asked || shop.plan.targets.includes(code),
  );
  const isHomeKnown = shop.countries[home]?.profile?.[field] !== undefined;
  const country = asked ?? (isHomeKnown ? firstOpen(shop, choices, field, now) : home) ?? home;
  const onTakeBack = (finding: Finding) => {
    forget();
    intents.takeBackFinding(finding);
  };
  const onAccept = (finding: Finding) => {
    setJustAccepted(finding);
    intents.acceptFinding(finding);
  };
  return (
    <>
      <TextChoice shop={shop} countries={choices} country={country} field={field} now={now} />
      <h2>{t('item', { name: nameOf(country), value: checkName(field) })}</h2>
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
      <AcceptedList shop={shop} onAccept={onAccept} onTakeBack={onTakeBack} />
      {justAccepted ? (
        <UndoBar
          key={`${justAccepted.kind} ${justAccepted.text}`}
          onUndo={() => onTakeBack(justAccepted)}
          onEnd={forget}
        />
      ) : null}
    </>
  );
}

/** The first country whose text still needs something: where work begins once the original is known. */
function firstOpen(shop: Shop, choices: readonly Country[], field: (typeof makerTexts)[number], now: number) {
  const targets = choices.filter((country) => country !== shop.plan.home);
  const stateOf = (country: Country) =>
    checkText(field, shop.countries[country]?.profile?.[field], now).state;
  return (
    targets.find((country) => stateOf(country) === 'todo') ??
    targets.find((country) => stateOf(country) === 'unknown') ??
    targets[0]
  );
}
