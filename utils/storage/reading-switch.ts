import { browser } from 'wxt/browser';

/**
 * The one switch that stops all reading, for the detector, which runs on every Seller Central page and must stay
 * small: no schema, no storage library. It lies in the stored settings (`settings-item.ts`).
 */

/** Only a written-out "off" counts: settings that cannot be read were not chosen. */
export function isOff(settings: unknown): boolean {
  return (
    typeof settings === 'object' && settings !== null && 'reading' in settings && settings.reading === false
  );
}

/**
 * Calls back with whether reading is on, and with the lessons as they are stored (unchecked), now and at each change of
 * either, in every open tab: read at once, because each question costs every page. Returns how to look once more: a
 * page that the browser kept for going back has heard of no change meanwhile.
 */
export function followReading(changed: (on: boolean, lessons: unknown) => void): () => void {
  let on = false;
  let known: unknown;
  browser.storage.local.onChanged.addListener(({ settings, lessons }) => {
    if (settings) on = !isOff(settings.newValue);
    if (lessons) known = lessons.newValue;
    if (settings || lessons) changed(on, known);
  });
  const look = async () => {
    const { settings, lessons } = await browser.storage.local.get(['settings', 'lessons']);
    on = !isOff(settings);
    known = lessons;
    changed(on, known);
  };
  void look();
  return () => void look();
}
