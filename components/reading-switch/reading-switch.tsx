import { Switch } from '../switch/switch';
import { useWords } from '../words/use-words';

export interface ReadingSwitchProps {
  reading: boolean;
  onReading: (on: boolean) => Promise<void>;
}

/** The one switch that stops all reading, in every open tab at once. */
export function ReadingSwitch({ reading, onReading }: ReadingSwitchProps) {
  const { t, brand } = useWords();
  return (
    <Switch label={t('reading.name')} on={reading} onSwitch={onReading}>
      <p>{reading ? t('reading.on', { brand }) : t('reading.off')}</p>
    </Switch>
  );
}
