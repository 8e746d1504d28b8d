import type common from '../../locales/en/common.json';
import type data from '../../locales/en/data.json';
import type decisions from '../../locales/en/decisions.json';
import type draft from '../../locales/en/draft.json';
import type duties from '../../locales/en/duties.json';
import type guide from '../../locales/en/guide.json';
import type importWords from '../../locales/en/import.json';
import type matrix from '../../locales/en/matrix.json';
import type inventory from '../../locales/en/inventory.json';
import type next from '../../locales/en/next.json';
import type overview from '../../locales/en/overview.json';
import type packetColumns from '../../locales/en/packet-columns.json';
import type packet from '../../locales/en/packet.json';
import type panel from '../../locales/en/panel.json';
import type plan from '../../locales/en/plan.json';
import type popup from '../../locales/en/popup.json';
import type reading from '../../locales/en/reading.json';
import type settings from '../../locales/en/settings.json';
import type shortcuts from '../../locales/en/shortcuts.json';
import type shops from '../../locales/en/shops.json';
import type teach from '../../locales/en/teach.json';
import type steps from '../../locales/en/steps.json';
import type support from '../../locales/en/support.json';
import type sync from '../../locales/en/sync.json';
import type texts from '../../locales/en/texts.json';
import type ticks from '../../locales/en/ticks.json';
import type workbench from '../../locales/en/workbench.json';

/** All texts of the interface: a key is its file's name and its place in it, or, of `common.json`, the place alone. */
export type Words = typeof common & {
  data: typeof data;
  decisions: typeof decisions;
  draft: typeof draft;
  duties: typeof duties;
  guide: typeof guide;
  import: typeof importWords;
  matrix: typeof matrix;
  inventory: typeof inventory;
  next: typeof next;
  overview: typeof overview;
  packet: typeof packet;
  'packet-columns': typeof packetColumns;
  panel: typeof panel;
  plan: typeof plan;
  popup: typeof popup;
  reading: typeof reading;
  settings: typeof settings;
  shops: typeof shops;
  shortcuts: typeof shortcuts;
  teach: typeof teach;
  steps: typeof steps;
  support: typeof support;
  sync: typeof sync;
  texts: typeof texts;
  ticks: typeof ticks;
  workbench: typeof workbench;
};

/** Where the build puts a language's words, from the extension's root. */
export function wordsFile(language: string): string {
  return `words/${language}.json`;
}

/**
 * One language's files in one list, "popup.welcome" to its text: a key is found at once, where a tree is walked for each
 * word that is drawn. `files` is file name (`common.json`) to content.
 */
export function joinWords(files: Readonly<Record<string, object>>): Record<string, string> {
  const parts = Object.entries(files).map(([file, part]) => {
    const name = file.slice(0, -'.json'.length);
    return flatten(part, name === 'common' ? '' : `${name}.`);
  });
  return Object.fromEntries(parts.flat());
}

function flatten(tree: object, before: string): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[before + key, value]] : flatten(value, `${before}${key}.`),
  );
}
