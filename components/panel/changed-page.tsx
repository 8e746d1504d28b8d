import { useState } from 'react';
import type { Diagnostics } from '../../utils/page-session/diagnostics';
import { useWords } from '../words/use-words';
import { Checklist, type ChecklistRow } from '../checklist/checklist';

interface ChangedPageProps {
  /** What was seen of this page earlier. */
  earlier: readonly ChecklistRow[];
  /** Look-ups, version, kind, country, path: no page text. */
  diagnostics: Diagnostics;
  /** Puts the report on the clipboard; rejects where the browser refuses. */
  onCopyReport: (report: string) => Promise<void>;
}

/** The page could not be read: says so, keeps the older facts with their dates, offers a report to send. */
export function ChangedPage({ earlier, diagnostics, onCopyReport }: ChangedPageProps) {
  const { t, brand, language } = useWords();
  const report = JSON.stringify({ interfaceLanguage: language, ...diagnostics }, null, 2);
  const [copying, setCopying] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () => {
    onCopyReport(report).then(
      () => setCopying('copied'),
      () => setCopying('failed'),
    );
  };
  return (
    <section className="mp-stack">
      <h3>{t('panel.changed')}</h3>
      <p className="mp-note">{t('panel.changedHelp', { brand })}</p>
      <div className="mp-actions">
        <button type="button" className="mp-button" onClick={copy}>
          {t('panel.copyReport')}
        </button>
        <output>
          {copying === 'copied' ? t('panel.reportCopied', { brand }) : null}
          {copying === 'failed' ? t('panel.copyFailed') : null}
        </output>
      </div>
      <details open={copying === 'failed'}>
        <summary>{t('panel.report')}</summary>
        <pre className="mp-report">{report}</pre>
      </details>
      <h4>{t('panel.earlier')}</h4>
      {earlier.length === 0 ? <p>{t('panel.nothingEarlier')}</p> : <Checklist rows={earlier} />}
    </section>
  );
}
