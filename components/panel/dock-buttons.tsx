import { sides, type Dock } from '../../utils/facts/panel-places';
import { useWords } from '../words/use-words';
import { nextAlong } from './place';

/** Where the panel stands: a button for each edge, a small picture of the window, and one to go along the edge. */
export function DockButtons({
  dock: { side: now, along },
  onDock,
}: {
  dock: Dock;
  onDock: (dock: Dock) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className="mp-dock" aria-label={t('panel.dock')}>
      {sides.map((side) => (
        <button
          key={side}
          type="button"
          className="mp-panel-icon"
          aria-label={t(`panel.${side}`)}
          title={t(`panel.${side}`)}
          aria-pressed={side === now}
          onClick={() => onDock({ side, along })}
        >
          <span className="mp-dock-picture" data-side={side} />
        </button>
      ))}
      <button
        type="button"
        className="mp-panel-icon"
        aria-label={t('panel.along')}
        title={t('panel.along')}
        onClick={() => onDock(nextAlong({ side: now, along }))}
      >
        <span className="mp-along-picture" aria-hidden="true" data-side={now} />
      </button>
    </fieldset>
  );
}
