import { useId } from 'react';
import { NotSaved } from '../wanted/not-saved';
import { useWanted } from '../wanted/use-wanted';
import { useWords } from '../words/use-words';
import './reading-switch.css';

export interface ReadingSwitchProps {
  reading: boolean;
  onReading: (on: boolean) => Promise<void>;
}

/** The one switch that stops all reading, in every open tab at once. */
export function ReadingSwitch({ reading, onReading }: ReadingSwitchProps) {
  const { t, brand } = useWords();
  const help = useId();
  const { shown, failed, want } = useWanted(reading);
  return (
    <div className="mp-reading-switch">
      <label>
        <input
          type="checkbox"
          checked={shown}
          aria-describedby={help}
          onChange={({ target }) => want(target.checked, onReading(target.checked))}
        />
        {t('data.reading')}
      </label>
      {failed ? <NotSaved /> : null}
      <p id={help} className="mp-soft">
        {reading ? t('data.readingOn', { brand }) : t('data.readingOff')}
      </p>
    </div>
  );
}
