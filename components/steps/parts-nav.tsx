import { useWords } from '../words/use-words';
import { hashOf } from '../workbench/route';

/** The parts of the section; the first is where it opens. */
export const parts = ['procedure', 'duties', 'support', 'look'] as const;
export type Part = (typeof parts)[number];

/** The part a place names; a country is a place in the procedure. */
export function partOf(place: readonly string[]): Part {
  return parts.find((part) => part === place[0]) ?? 'procedure';
}

/** The way between the parts, with how many pages wait to be looked at again. */
export function PartsNav({ current, toLookAt }: { current: Part; toLookAt: number }) {
  const { t } = useWords();
  return (
    <nav className="mp-choice" aria-label={t('steps.parts.label')}>
      {parts.map((part) => {
        const name = t(`steps.parts.${part}`);
        return (
          <a
            key={part}
            href={hashOf(part === 'procedure' ? ['steps'] : ['steps', part])}
            aria-current={part === current ? 'page' : undefined}
          >
            {part === 'look' && toLookAt > 0 ? t('steps.counted', { name, number: toLookAt }) : name}
          </a>
        );
      })}
    </nav>
  );
}
