import { useWords } from '../words/use-words';

/** Says that something could not be stored and may be tried again. */
export function NotSaved() {
  const { t } = useWords();
  return (
    <p role="alert" className="mp-warn">
      {t('notSaved')}
    </p>
  );
}
