import type { Country } from '../../utils/marketplaces/countries';
import { checkText, copiedThings, makerTexts } from '../../utils/progress/check-country';
import { isStale } from '../../utils/progress/make-check';
import type { ChecklistRow } from '../checklist/checklist';
import type { Words } from '../words/words';
import { checkRow } from './check-row';
import type { LiveProfile } from './live-profile';

const stateOf = { filled: 'done', empty: 'todo' } as const;

/** The four things Amazon copies by itself. */
export function copiedRows(profile: LiveProfile, now: number, { t, seen }: Words): ChecklistRow[] {
  return copiedThings.map((id): ChecklistRow => {
    const fact = profile[id];
    const name = t(`copied.${id}`);
    if (!fact) return { id, state: 'unknown', name, value: t('field.unseen'), seen: null };
    const stale = isStale(fact.at, now);
    const date = fact.at === now ? null : seen({ seenAt: fact.at, stale }, now);
    return { id, state: stateOf[fact.state], name, value: t(`field.${fact.state}`), seen: date, stale };
  });
}

/** The maker's two texts, with what the language judge makes of them. */
export function textRows(profile: LiveProfile, country: Country, now: number, words: Words): ChecklistRow[] {
  return makerTexts.map((id): ChecklistRow => {
    const fact = profile[id];
    const lost = fact?.judgement?.lostFacts ?? [];
    const hint = lost.length > 0 ? words.t('panel.lost', { things: words.list(lost) }) : null;
    return { ...checkRow(checkText(id, fact, now), words.checkName(id), country, now, words), hint };
  });
}

/** The home country's texts: the originals that translations are compared with. */
export function originalRows(profile: LiveProfile, { t, checkName }: Words): ChecklistRow[] {
  const values = { filled: t('panel.remembered'), empty: t('panel.nothingToRemember') };
  return makerTexts.map((id): ChecklistRow => {
    const fact = profile[id];
    const name = checkName(id);
    if (!fact) return { id, state: 'unknown', name, value: t('field.unseen'), seen: null };
    return { id, state: stateOf[fact.state], name, value: values[fact.state], seen: null };
  });
}
