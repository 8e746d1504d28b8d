/** A closed passport, for the tab. */
export function PassportIcon() {
  return (
    <svg className="mp-passport-icon" viewBox="0 0 20 24" aria-hidden="true">
      <rect x="2" y="1.5" width="16" height="21" rx="2.5" />
      <circle cx="10" cy="10" r="4.5" />
      <path d="M5.5 10h9M10 5.5c-3 3-3 6 0 9c3-3 3-6 0-9M6.5 18.5h7" />
    </svg>
  );
}
