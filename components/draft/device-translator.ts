import type { Language } from '../../utils/language/judgement';

export interface TranslationPair {
  sourceLanguage: Language;
  targetLanguage: Language;
}

/**
 * The browser's own translator on this device, the part of it that is used (global `Translator` in Chrome and
 * Edge; webmachinelearning.github.io/translation-api). Type libraries do not know it yet.
 */
export interface DeviceTranslator {
  availability: (
    pair: TranslationPair,
  ) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  /** Needs a click of the user where a language pack has to be downloaded first. */
  create: (
    options: TranslationPair & { signal: AbortSignal; monitor: (monitor: DownloadMonitor) => void },
  ) => Promise<DeviceTranslation>;
}

export interface DownloadMonitor {
  /** `loaded`: how much of the pack is there, from 0 to 1. */
  addEventListener: (type: 'downloadprogress', heard: (event: { loaded: number }) => void) => void;
}

export interface DeviceTranslation {
  translate: (text: string, options: { signal: AbortSignal }) => Promise<string>;
  destroy: () => void;
}

/** The feature where this browser has it, else null. */
export function deviceTranslator(scope: object): DeviceTranslator | null {
  return hasTranslator(scope) ? scope.Translator : null;
}

function hasTranslator(scope: object): scope is { Translator: DeviceTranslator } {
  return (
    'Translator' in scope && typeof scope.Translator === 'function' && 'availability' in scope.Translator
  );
}
