import { useWords } from '../words/use-words';
import { CopyButton } from './copy-button';
import { countCharacters } from './count-characters';

/** Above one side: whose text it is, how long it is, and Copy for the whole of it. */
export function ColumnHead({ name, text }: { name: string; text: string }) {
  const { t } = useWords();
  return (
    <div className="mp-column-head">
      <h3>{name}</h3>
      <span className="mp-soft">{t('texts.characters', { count: countCharacters(text) })}</span>
      {text.trim() === '' ? null : <CopyButton text={text} label={t('texts.copyAll')} what={name} />}
    </div>
  );
}
