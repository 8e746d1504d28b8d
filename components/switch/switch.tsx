import { useId, type ReactNode } from 'react';
import { NotSaved } from '../wanted/not-saved';
import { useWanted } from '../wanted/use-wanted';
import './switch.css';

interface SwitchProps {
  label: string;
  /** As it is stored. */
  on: boolean;
  onSwitch: (on: boolean) => Promise<void>;
  /** What it means, as it stands now. */
  children: ReactNode;
}

/** A setting that is on or off, with what that means below it. */
export function Switch({ label, on, onSwitch, children }: SwitchProps) {
  const help = useId();
  const { shown, failed, want } = useWanted(on);
  return (
    <div className="mp-switch">
      <label>
        <input
          type="checkbox"
          checked={shown}
          aria-describedby={help}
          onChange={({ target }) => want(target.checked, onSwitch(target.checked))}
        />
        {label}
      </label>
      {failed ? <NotSaved why={failed} /> : null}
      <div id={help} className="mp-soft mp-stack">
        {children}
      </div>
    </div>
  );
}
