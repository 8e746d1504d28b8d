import type { PacketCells } from '../../utils/packet/columns';
import { useWords } from '../words/use-words';
import '../sheet/sheet.css';
import './packet-sheet.css';

/** The packet on paper: text beside text, and lines to write on. Seen only in print, and then nothing else is. */
export function PacketSheet({ cells }: { cells: readonly PacketCells[] }) {
  const { t, brand } = useWords();
  return (
    <section className="mp-sheet">
      <h1>{t('packet.sheet')}</h1>
      <p>{t('packet.sheetHelp')}</p>
      {cells.map((row) => (
        <article key={row.id}>
          <h2>{t('item', { name: row.country, value: row.field })}</h2>
          <p className="mp-sheet-into">
            <strong>{t('item', { name: t('packet-columns.language'), value: row.language })}</strong>
            <span>{row.id}</span>
          </p>
          <p>{row.notes}</p>
          <div className="mp-sheet-texts">
            <div>
              <h3>{t('packet-columns.original')}</h3>
              <p className="mp-sheet-text">{row.original}</p>
            </div>
            <div>
              <h3>{t('item', { name: t('packet-columns.current'), value: row.wrong })}</h3>
              <p className="mp-sheet-text">{row.current}</p>
            </div>
          </div>
          <h3>{t('packet-columns.translation')}</h3>
          {Array.from({ length: linesFor(row.original) }, (_, line) => (
            <div key={line} className="mp-sheet-line" />
          ))}
        </article>
      ))}
      <p className="mp-sheet-brand">{t('whose', { brand, notAffiliated: t('notAffiliated') })}</p>
    </section>
  );
}

/** The longest text of a profile needs fewer; a title in a file may be of any length. */
const mostLines = 500;

/** Lines for writing by hand: about 55 characters each, a third more words than the original, five at least. */
function linesFor(original: string): number {
  return Math.min(mostLines, Math.max(5, Math.ceil((original.length * 1.35) / 55)));
}
