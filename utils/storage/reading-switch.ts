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
 * Calls back with whether reading is on, now and at each change of it, in every open tab. Returns how to look once
 * more: a page that the browser kept for going back has heard of no change meanwhile.
 */
export function followReading(changed: (on: boolean) => void): () => void {
  browser.storage.local.onChanged.addListener(({ settings }) => {
    if (settings) changed(!isOff(settings.newValue));
  });
  const look = () =>
    void browser.storage.local.get('settings').then(({ settings }) => changed(!isOff(settings)));
  look();
  return look;
}
