import { useState, type ChangeEvent } from 'react';
import { nameOfShop, type Shops } from '../../utils/facts/shops';
import { previewTakeOver } from '../../utils/facts/take-over';
import { failureOf, type Failure } from '../../utils/storage/failure';
import { readBackup, type Backup, type BackupReading } from '../../utils/storage/backup';
import { useWords } from '../words/use-words';
import { ComparisonLine } from './comparison-line';
import { useLongWork } from './use-long-work';
import type { Vault, Watched } from './vault';
import { WorkProgress } from './work-progress';

interface ReadFileProps {
  /** ms since 1970. */
  now: number;
  shops: Shops;
  onTakeOver: Vault['takeOver'];
}

type State = BackupReading | { status: 'unreadable' | 'busy' | 'done' | 'stopped' | Failure } | null;

/** A saved file, looked at before anything is taken over. A file that is refused changes nothing. */
export function ReadFile({ shops, now, onTakeOver }: ReadFileProps) {
  const { t } = useWords();
  const [state, setState] = useState<State>(null);
  const [tries, setTries] = useState(0);
  const { share, run, cancel } = useLongWork();
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setState({ status: 'busy' });
    setState(await file.text().then(readBackup, () => ({ status: 'unreadable' as const })));
    // A fresh input, so that the same file can be chosen again after it was mended.
    setTries((before) => before + 1);
  };
  const takeOver = async (backup: Backup) => {
    setState(null);
    const work = async (watched: Watched) => {
      await onTakeOver(backup, watched);
      return 'done' as const;
    };
    const status = await run(work).catch(failureOf);
    setState({ status: status ?? 'stopped' });
  };
  return (
    <section className="mp-stack">
      <h2>{t('data.load')}</h2>
      <p>{t('data.loadHelp')}</p>
      <label className="mp-data-row">
        {t('data.choose')}
        <input
          key={tries}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event)}
        />
      </label>
      <output>
        {share === null ? null : <WorkProgress share={share} onCancel={cancel} />}
        {state === null || state.status === 'read' ? null : <Said state={state} />}
      </output>
      {state?.status === 'read' ? (
        <Preview
          backup={state.backup}
          shops={shops}
          now={now}
          onTakeOver={() => void takeOver(state.backup)}
          onCancel={() => setState(null)}
        />
      ) : null}
    </section>
  );
}

function Said({ state }: { state: Exclude<NonNullable<State>, { status: 'read' }> }) {
  const { t } = useWords();
  if (state.status === 'busy') return t('data.busy');
  if (state.status === 'done') return t('data.done');
  if (state.status === 'stopped') return t('data.stopped');
  if (state.status === 'refused') {
    return (
      <span className="mp-note mp-data-said">
        {t(`data.problem.${state.problem}`)}{' '}
        {state.where === '' ? null : t('data.where', { where: state.where })}
      </span>
    );
  }
  return <span className="mp-note mp-data-said">{t(`data.problem.${state.status}`)}</span>;
}

interface PreviewProps {
  backup: Backup;
  shops: Shops;
  now: number;
  onTakeOver: () => void;
  onCancel: () => void;
}

function Preview({ backup, shops, now, onTakeOver, onCancel }: PreviewProps) {
  const { t, day } = useWords();
  const imports = (from: string) => backup.imports.filter(({ about }) => about.shop === from).length;
  return (
    <div className="mp-note mp-stack">
      <h3>{backup.at === 0 ? t('data.preview') : t('data.previewOf', { date: day(backup.at, now) })}</h3>
      {previewTakeOver(shops, backup.shops).map(({ from, shop, known, what }, index) => (
        <section key={from}>
          <h4>
            <ShopTitle known={known} name={nameOfShop(shop) ?? t('shops.unnamed', { number: index + 1 })} />
          </h4>
          <ComparisonLine what={what} />
          {imports(from) === 0 ? null : <p>{t('data.imports', { count: imports(from) })}</p>}
        </section>
      ))}
      <p>{t('data.previewHelp')}</p>
      <div className="mp-actions">
        <button type="button" className="mp-button" onClick={onTakeOver}>
          {t('data.takeOver')}
        </button>
        <button type="button" className="mp-quiet" onClick={onCancel}>
          {t('data.cancel')}
        </button>
      </div>
    </div>
  );
}

function ShopTitle({ known, name }: { known: boolean; name: string }) {
  const { t } = useWords();
  return known ? t('data.knownShop', { name }) : t('data.newShop', { name });
}
