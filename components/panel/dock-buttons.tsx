import { useWords } from '../words/use-words';
import { sides, type Side } from './place';

/** Where the panel stands: three buttons, each a small picture of the window. */
export function DockButtons({ side, onDock }: { side: Side; onDock: (side: Side) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="mp-dock" aria-label={t('panel.dock')}>
      {sides.map((choice) => (
        <button
          key={choice}
          type="button"
          className="mp-panel-icon"
          aria-label={t(`panel.${choice}`)}
          aria-pressed={choice === side}
          onClick={() => onDock(choice)}
        >
          <span className="mp-dock-picture" data-side={choice} />
        </button>
      ))}
    </fieldset>
  );
}
