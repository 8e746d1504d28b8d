import type { InterfaceLanguage } from '../i18n/languages';
import { beginRawMirror, type RawMirror } from '../storage/raw-mirror';
import { browserLanguage } from './browser-language';
import { askOpenTab, type OpenTab } from './open-tab';
import { fetchWords } from './packaged-words';

/**
 * What the popup waits for before it can draw, asked for by a small script of its own while the large one is still
 * being loaded: that takes as long. All of it is unchecked; the large script carries the schemas.
 */
export interface HeadStart {
  stored: () => Promise<RawMirror>;
  tab: Promise<OpenTab>;
  /** Most sellers keep their browser's language. */
  words: { language: InterfaceLanguage; fetched: Promise<unknown> };
}

const key = Symbol.for('maker-passport.head-start');
type Holder = { [key]?: HeadStart };

/** For the small script: begins, and leaves word for the large one. */
export function beginHeadStart(): void {
  const language = browserLanguage();
  (globalThis as Holder)[key] = {
    words: { language, fetched: fetchWords(language) },
    stored: beginRawMirror(),
    tab: askOpenTab(),
  };
}

/** For the large script. */
export function headStart(): HeadStart {
  const begun = (globalThis as Holder)[key];
  if (!begun) throw new Error('The page has lost its head-start.js');
  return begun;
}
