import { useId } from 'react';
import type { ImportChoice } from '../../utils/listings/report-summary';
import type { Country } from '../../utils/marketplaces/countries';
import type { StoredImport } from '../../utils/storage/listings-records';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import { ConfirmImport } from './confirm-import';
import type { ImportItem } from './imports';
import { RefusedFile } from './refused-file';
import { ReportFacts } from './report-facts';

interface ImportFileProps {
  item: ImportItem;
  stored: readonly StoredImport[];
  lastSeen: Country | null;
  now: number;
  onForget: () => void;
  onKeep: (choice: ImportChoice) => void;
}

/** One dropped file, from its reading to its end. */
export function ImportFile({ item, onForget, ...others }: ImportFileProps) {
  const { t } = useWords();
  const heading = useId();
  const { state, name } = item;
  const isReading = state.at === 'waiting' || state.at === 'reading';
  return (
    <article className="mp-stack" aria-labelledby={heading}>
      <div className="mp-import-head">
        <h3 id={heading}>{name}</h3>
        {state.at === 'storing' ? null : (
          <button type="button" className="mp-quiet" onClick={onForget}>
            {isReading ? t('import.cancel') : state.at === 'read' ? t('import.discard') : t('close')}{' '}
            <span className="mp-hidden">{name}</span>
          </button>
        )}
      </div>
      <output>
        <FileState item={item} />
      </output>
      {state.at === 'read' || state.at === 'storing' ? (
        <>
          <ReportFacts report={state.report} now={others.now} />
          <ConfirmImport
            report={state.report}
            isBusy={state.at === 'storing'}
            failure={state.at === 'read' ? state.failure : null}
            {...others}
          />
        </>
      ) : null}
    </article>
  );
}

function FileState({ item: { state, name, size } }: { item: ImportItem }) {
  const { t, percent, country } = useWords();
  switch (state.at) {
    case 'waiting':
      return t('import.waiting');
    case 'reading': {
      const share = size === 0 ? 0 : (100 * state.bytes) / size;
      return (
        <span className="mp-import-progress">
          <progress max={size} value={state.bytes} aria-label={t('import.reading', { name })} />
          <span aria-hidden="true">{percent(Math.floor(share))}</span>
        </span>
      );
    }
    case 'refused':
      return <RefusedFile problem={state.problem} />;
    case 'read':
      return t('import.read');
    case 'storing':
      return t('import.storing');
    case 'stored':
      return (
        <span className="mp-import-stored">
          <Mark state="done" />
          {t('import.stored', { count: state.report.listings, country: country(state.choice.country) })}
        </span>
      );
  }
}
