import { useId } from 'react';
import { useWords } from '../words/use-words';
import './reading-switch.css';

export interface ReadingSwitchProps {
  reading: boolean;
  onReading: (on: boolean) => void;
}

/** The one switch that stops all reading, in every open tab at once. */
export function ReadingSwitch({ reading, onReading }: ReadingSwitchProps) {
  const { t, brand } = useWords();
  const help = useId();
  return (
    <div className="mp-reading-switch">
      <label>
        <input
          type="checkbox"
          checked={reading}
          aria-describedby={help}
          onChange={({ target }) => onReading(target.checked)}
        />
        {t('data.reading')}
      </label>
      <p id={help} className="mp-soft">
        {reading ? t('data.readingOn', { brand }) : t('data.readingOff')}
      </p>
    </div>
  );
}
