import './all-done.css';

/** The passport is complete: its last stamp, and what it means. */
export function AllDone({ said }: { said: string }) {
  return (
    <div className="mp-all-done">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="46" />
        <circle cx="50" cy="50" r="38" />
        <path d="M31 52l13 13 26-30" />
      </svg>
      <p>{said}</p>
    </div>
  );
}
