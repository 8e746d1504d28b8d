import { browser } from 'wxt/browser';
import { modelFile, modelLoader } from '../../utils/language/load-model';

/** The language model, read from the extension's own package on first need and again after the worker's restart. */
export const languageModel = modelLoader(async () => {
  const response = await fetch(browser.runtime.getURL(`/${modelFile}` as '/'));
  return response.text();
});
