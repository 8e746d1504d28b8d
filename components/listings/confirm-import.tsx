import { useState, type FormEvent } from 'react';
import { contradiction, guessCountry } from '../../utils/listings/guess-country';
import type { ReportKind } from '../../utils/listings/report';
import { isBare, type ImportChoice, type ReportSummary } from '../../utils/listings/report-summary';
import type { Country } from '../../utils/marketplaces/countries';
import type { Failure } from '../../utils/storage/failure';
import type { StoredImport } from '../../utils/storage/listings-records';
import { useWords } from '../words/use-words';
import { ChooseCountry } from './choose-country';
import { ChooseKind } from './choose-kind';
import { ImportWarnings } from './import-warnings';
import { warningsOf } from './warnings-of';

interface ConfirmImportProps {
  report: ReportSummary;
  /** It is being stored. */
  isBusy: boolean;
  /** Why storing it failed the last time. */
  failure: Failure | null;
  stored: readonly StoredImport[];
  lastSeen: Country | null;
  now: number;
  onKeep: (choice: ImportChoice) => void;
}

/** Asks the seller what the file cannot say, and whether what looks wrong is right. */
export function ConfirmImport(props: ConfirmImportProps) {
  const { report, isBusy, failure, stored, lastSeen, now, onKeep } = props;
  const { t } = useWords();
  const [guess] = useState(() => guessCountry(report.evidence, lastSeen));
  const [country, setCountry] = useState<Country | null>(guess.country);
  const [kind, setKind] = useState<ReportKind | null>(report.isKindAssumed ? null : report.kind);
  const [isLooked, setLooked] = useState(false);
  const isEmpty = report.rows === 0;
  const warnings = country === null ? [] : warningsOf(report, country, kind, stored);
  const against = country === null ? null : contradiction(report.evidence, country);
  const asks = isEmpty || against !== null || warnings.some(({ asks: serious }) => serious);
  // Only a whole report can say that a country has no listings; of the others a header says nothing at all.
  const isUseless = isEmpty && (report.kind !== 'all' || !isBare(report));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (country !== null && kind !== null) onKeep({ country, kind, isEmpty });
  };
  if (isUseless) return <p className="mp-note">{t('import.useless')}</p>;
  return (
    <form className="mp-stack" onSubmit={submit}>
      <ChooseCountry
        guess={guess}
        country={country}
        onChoose={(chosen) => {
          setCountry(chosen);
          setLooked(false);
        }}
      />
      {report.isKindAssumed ? <ChooseKind kind={kind} onChoose={setKind} /> : null}
      <ImportWarnings warnings={warnings} against={against} country={country} now={now} />
      {asks ? (
        <label className="mp-import-check">
          <input
            type="checkbox"
            required
            checked={isLooked}
            onChange={(event) => setLooked(event.target.checked)}
          />
          {isEmpty ? t('import.reallyEmpty') : t('import.looked')}
        </label>
      ) : null}
      {failure === null ? null : (
        <p className="mp-note" role="alert">
          {t(`import.failed.${failure}`)}
        </p>
      )}
      <div className="mp-actions">
        <button type="submit" className="mp-button" disabled={isBusy}>
          {t('import.store')}
        </button>
      </div>
    </form>
  );
}
