import type { DeviceTranslator, TranslationPair } from './device-translator';

/**
 * Translates one text on the device. Rejects where the browser refuses, or when `signal` ends it. The
 * translator is given back in every case.
 *
 * @param onLoaded hears how much of a language pack is there, from 0 to 1, while one is downloaded
 * @param onReady hears that nothing is to be downloaded any more
 */
export async function makeDraft(
  translator: DeviceTranslator,
  pair: TranslationPair,
  text: string,
  signal: AbortSignal,
  { onLoaded, onReady }: { onLoaded: (loaded: number) => void; onReady: () => void },
): Promise<string> {
  const monitor: Parameters<DeviceTranslator['create']>[0]['monitor'] = (download) =>
    download.addEventListener('downloadprogress', ({ loaded }) => onLoaded(loaded));
  const translation = await translator.create({ ...pair, signal, monitor });
  try {
    signal.throwIfAborted();
    onReady();
    return await translation.translate(text, { signal });
  } finally {
    translation.destroy();
  }
}
