import { useCallback, useState } from 'react';
import type { Country } from '../../utils/marketplaces/countries';
import type { Failure } from '../../utils/storage/failure';
import type { StoredImport } from '../../utils/storage/listings-records';
import { UndoBar } from '../undo/undo-bar';
import { useWords } from '../words/use-words';
import { dayOf } from './day-of';
import type { Imports } from './imports';

interface StoredImportsProps {
  imports: Imports;
  shopId: string;
  stored: readonly StoredImport[];
  /** The ids of those that count; the others were overtaken by newer ones. */
  counting: ReadonlySet<string>;
  /** The ids of those that were damaged, and do not count for that. */
  damaged: ReadonlySet<string>;
  now: number;
  onChanged: () => void;
}

/** Every import with its date and source; each can be removed, and put back for ten seconds. */
export function StoredImports(props: StoredImportsProps) {
  const { imports, shopId, stored, counting, damaged, now, onChanged } = props;
  const { t, country } = useWords();
  const [removed, setRemoved] = useState<StoredImport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const carryOut = async (change: Promise<Failure | null>) => {
    const failed = await change;
    setFailure(failed);
    // What was not removed is not to be put back either.
    if (failed !== null) setRemoved(null);
    onChanged();
  };
  const end = useCallback(() => {
    setRemoved(null);
    void imports.erase(shopId, 0);
  }, [imports, shopId]);
  if (stored.length === 0 && removed === null) return null;
  const standingOf = (id: string) =>
    damaged.has(id) ? 'damaged' : counting.has(id) ? 'counts' : 'overtaken';
  return (
    <section className="mp-import mp-stack" aria-labelledby="mp-imports">
      <h2 id="mp-imports">{t('import.storedTitle')}</h2>
      <p className="mp-soft">{t('import.storedHelp')}</p>
      <ul className="mp-import-list">
        {stored.map((one) => (
          <li key={one.id}>
            <StoredRow
              stored={one}
              standing={standingOf(one.id)}
              twin={twinOf(
                one,
                stored.filter(({ id }) => counting.has(id)),
              )}
              now={now}
            />
            <button
              type="button"
              className="mp-quiet"
              onClick={() => {
                setRemoved(one);
                void carryOut(imports.remove(shopId, one.id));
              }}
            >
              {t('import.remove')}{' '}
              <span className="mp-hidden">
                {t('item', { name: country(one.country), value: one.fileName })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {failure === null ? null : (
        <p className="mp-note" role="alert">
          {t(`import.failed.${failure}`)}
        </p>
      )}
      {removed === null ? null : (
        <UndoBar
          key={removed.id}
          said={t('import.removed', { country: country(removed.country) })}
          onUndo={() => {
            setRemoved(null);
            void carryOut(imports.restore(shopId, removed.id));
          }}
          onEnd={end}
        />
      )}
    </section>
  );
}

/** The other country for which the same file counts, so that one of both is wrong; null where there is none. */
function twinOf(one: StoredImport, counting: readonly StoredImport[]): Country | null {
  if (one.source === 'pages' || one.listings === 0 || !counting.includes(one)) return null;
  const twin = counting.find(
    ({ country, fingerprint }) => country !== one.country && fingerprint === one.fingerprint,
  );
  return twin?.country ?? null;
}

interface StoredRowProps {
  stored: StoredImport;
  standing: 'counts' | 'overtaken' | 'damaged';
  twin: Country | null;
  now: number;
}

function StoredRow({ stored, standing, twin, now }: StoredRowProps) {
  const { t, country, day } = useWords();
  const { source, kind, listings, total, importedAt, reportDate, fileName, parents = [] } = stored;
  const date = day(importedAt, now);
  const importedOn =
    reportDate === null
      ? t('import.importedUndated', { date })
      : t('import.importedOn', { date, reportDate: day(dayOf(reportDate), now) });
  return (
    <div>
      <p>
        <strong>{country(stored.country)}</strong>{' '}
        {source === 'pages' || kind === null ? t('import.kind.pages') : t(`import.kind.${kind}`)}
        {standing === 'overtaken' ? <span className="mp-soft"> {t('import.overtaken')}</span> : null}
      </p>
      <p className="mp-soft">
        {total === null
          ? t('import.listings', { count: listings })
          : t('import.seenOf', { count: listings + parents.length, of: total })}
        {' · '}
        {source === 'pages' ? t('import.seenOn', { date }) : importedOn}
        {fileName === '' ? null : ` · ${fileName}`}
      </p>
      {twin === null ? null : <p className="mp-note">{t('import.sharedFile', { country: country(twin) })}</p>}
      {standing === 'damaged' ? <p className="mp-note">{t('import.damaged')}</p> : null}
    </div>
  );
}
