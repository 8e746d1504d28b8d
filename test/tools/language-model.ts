import path from 'node:path';
import { buildModelAsset } from '../../utils/language/model-asset/build-model-asset';
import { parseModel, type LanguageModel } from '../../utils/language/model';

const packages = path.resolve(import.meta.dirname, '../../node_modules');

let model: Promise<LanguageModel> | null = null;

/** The model as the build would make it now, for tests and tools without a browser. Made once in a process. */
export function installedModel(): Promise<LanguageModel> {
  model ??= buildModelAsset(packages).then(parseModel);
  return model;
}
