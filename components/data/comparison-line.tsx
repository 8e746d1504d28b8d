import type { Comparison } from '../../utils/facts/items';
import { useWords } from '../words/use-words';

/** What would be taken over and what stays, in numbers. */
export function ComparisonLine({ what }: { what: Comparison }) {
  const { t } = useWords();
  const lines = (['added', 'newer', 'older', 'same'] as const).filter((kind) => what[kind].length > 0);
  if (lines.length === 0) return <p>{t('data.compare.nothing')}</p>;
  return (
    <ul className="mp-data-compare">
      {lines.map((kind) => (
        <li key={kind}>{t(`data.compare.${kind}`, { count: what[kind].length })}</li>
      ))}
    </ul>
  );
}
