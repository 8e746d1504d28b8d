import { useRef, useState, type ChangeEvent } from 'react';
import type { KeptText } from '../../utils/facts/drafts';
import type { Shop } from '../../utils/facts/shop';
import type { ColumnNames } from '../../utils/packet/columns';
import { largestFile, type FileProblem } from '../../utils/packet/decode-file';
import { readPacket, type PacketReading } from '../../utils/packet/read-packet';
import { useWords } from '../words/use-words';
import { ReviewAnswers } from './review-answers';
import { RowProblems } from './row-problems';
import type { Intents } from '../workbench/section';
import { TitleAnswers } from './title-answers';
import { useColumnNames } from './use-column-names';
import type { Judge } from './use-judgements';

/** Why nothing can be read of a file; `unreadable`: the browser could not open it. */
type Refused = { status: 'refused'; problem: FileProblem | 'unreadable'; found: string[] };

interface ReadAnswerProps {
  shop: Shop;
  now: number;
  judge: Judge;
  judgeTitles: Intents['judgeTitles'];
  onKeep: (texts: KeptText[]) => void;
}

/** The translator's file, read back: what is wrong with it, and every answer beside what it would replace. */
export function ReadAnswer({ shop, now, judge, judgeTitles, onKeep }: ReadAnswerProps) {
  const { t } = useWords();
  const { every } = useColumnNames();
  const [reading, setReading] = useState<PacketReading | Refused | 'busy' | null>(null);
  const latest = useRef<File>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    latest.current = file;
    setReading('busy');
    const read = await readFile(file, every);
    if (latest.current === file) setReading(read);
  };
  return (
    <section className="mp-stack" aria-labelledby="mp-packet-read">
      <h2 id="mp-packet-read">{t('packet.read')}</h2>
      <p>{t('packet.readHelp')}</p>
      <label className="mp-packet-file">
        {t('packet.choose')}
        <input type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => void choose(event)} />
      </label>
      <output>
        <FileSummary reading={reading} />
      </output>
      {reading !== null && reading !== 'busy' && reading.status === 'read' ? (
        <>
          <RowProblems problems={reading.problems} />
          <ReviewAnswers shop={shop} now={now} answers={reading.answers} judge={judge} onKeep={onKeep} />
          <TitleAnswers titles={reading.titles} judge={judgeTitles} />
        </>
      ) : null}
    </section>
  );
}

function FileSummary({ reading }: { reading: PacketReading | Refused | 'busy' | null }) {
  const { t, list } = useWords();
  if (reading === null) return null;
  if (reading === 'busy') return t('packet.reading');
  if (reading.status === 'read') {
    const count = [...reading.answers, ...reading.titles].filter(({ text }) => text.trim() !== '').length;
    const isUnicode = reading.encoding.startsWith('utf');
    return (
      <>
        {t('packet.found', { count })} {isUnicode ? null : t('packet.encoding')}
      </>
    );
  }
  const { problem, found } = reading;
  return (
    <span className="mp-note mp-packet-refused">
      {t(`packet.file.${problem}`, { column: t('packet-columns.translation') })}{' '}
      {found.length === 0 ? null : t('packet.foundColumns', { columns: list(found) })}
    </span>
  );
}

async function readFile(file: File, names: readonly ColumnNames[]): Promise<PacketReading | Refused> {
  try {
    // One byte more than allowed is enough to see that there are too many.
    const bytes = await file.slice(0, largestFile + 1).arrayBuffer();
    return readPacket(new Uint8Array(bytes), names);
  } catch {
    return { status: 'refused', problem: 'unreadable', found: [] };
  }
}
