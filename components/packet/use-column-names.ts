import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../../utils/i18n/i18n';
import type { ColumnNames, PacketColumn } from '../../utils/packet/columns';

/** The column names of a packet: in the language of the interface to send it, in all of them to read it back. */
export function useColumnNames(): { own: ColumnNames; every: ColumnNames[] } {
  const { i18n } = useTranslation();
  const namesIn = (language: string): ColumnNames => {
    const t = i18n.getFixedT(language);
    const name = (column: PacketColumn) => t(`packet.column.${column}`);
    return {
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
  };
  return { own: namesIn(i18n.language), every: interfaceLanguages.map(namesIn) };
}
