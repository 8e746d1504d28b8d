import path from 'node:path';
import { buildModelAsset } from '../../utils/language/model-asset/build-model-asset';
import { parseModel, type LanguageModel } from '../../utils/language/model';

const packages = path.resolve(import.meta.dirname, '../../node_modules');

/** The model as the build would make it now, for tests and tools without a browser. */
export async function installedModel(): Promise<LanguageModel> {
  return parseModel(await buildModelAsset(packages));
}
