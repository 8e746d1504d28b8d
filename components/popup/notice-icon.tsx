const drawings = {
  // A window, a magnifying glass, a lock, a page that says something else, two bars at rest, an eye.
  elsewhere: 'M3 5.5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM3 7.5h14',
  'not-recognised': 'M8.8 3.5a5.3 5.3 0 1 1 0 10.6a5.3 5.3 0 1 1 0-10.6M12.8 12.8l4 4',
  'no-permission': 'M4.5 9h11v7.5h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  'page-changed': 'M5 2.5h6.5L15 6v11.5H5zM10 8.5v3.8M10 14.6v.1',
  off: 'M7 4.5v11M13 4.5v11',
  'nothing-seen':
    'M2.5 10c3.2-5.4 11.8-5.4 15 0c-3.2 5.4-11.8 5.4-15 0zM10 7.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4',
} as const;

/** A small drawing beside what the popup says of the open tab. */
export function NoticeIcon({ of }: { of: keyof typeof drawings }) {
  return (
    <svg className="mp-notice-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[of]} />
    </svg>
  );
}
