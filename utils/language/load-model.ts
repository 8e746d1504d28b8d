import { parseModel, type LanguageModel } from './model';

/** Where the build puts the model, from the extension's root. */
export const modelFile = 'language-model.txt';

/**
 * Makes a loader that reads the model on first need and keeps it. Callers at the same time share one load. A
 * failed load rejects for all who wait, and the next call tries again.
 *
 * @param readAsset gets the packaged file's text; the background worker fetches it by `runtime.getURL`
 */
export function modelLoader(readAsset: () => Promise<string>): () => Promise<LanguageModel> {
  let loading: Promise<LanguageModel> | null = null;
  return () => {
    loading ??= readAsset()
      .then(parseModel)
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };
}
