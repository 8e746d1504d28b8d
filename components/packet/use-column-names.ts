import { useWords } from '../words/use-words';
import type { ColumnNames, PacketColumn } from '../../utils/packet/columns';

/** Small, and needed in every language: an answered packet comes back in the language it was sent in. */
const names = import.meta.glob<ColumnNames>('../../locales/*/packet-columns.json', {
  eager: true,
  import: 'default',
});

/** The column names of a packet: in the language of the interface to send it, in all of them to read it back. */
export function useColumnNames(): { own: ColumnNames; every: ColumnNames[] } {
  const { t } = useWords();
  const name = (column: PacketColumn) => t(`packet-columns.${column}`);
  const own: ColumnNames = {
    id: name('id'),
    country: name('country'),
    field: name('field'),
    language: name('language'),
    original: name('original'),
    current: name('current'),
    wrong: name('wrong'),
    notes: name('notes'),
    translation: name('translation'),
  };
  return { own, every: Object.values(names) };
}
