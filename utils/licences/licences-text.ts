import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Where the build puts the licences, from the extension's root. */
export const licencesFile = 'third-party-licences.txt';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
  homepage: z.optional(z.string()),
});
type Package = z.infer<typeof packageSchema>;

/**
 * The text that names every package in these folders, sorted, with its licence as it brings it along. Throws
 * where a package says nothing of its licence: nobody may ship that.
 */
export async function licencesText(folders: Iterable<string>): Promise<string> {
  const parts = await Promise.all([...folders].map(licenceOf));
  return `Maker Passport ships parts of these packages, each under its own licence.\n${parts.toSorted().join('')}`;
}

async function licenceOf(folder: string): Promise<string> {
  const installed = packageSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  const text = file === undefined ? withoutText(installed) : await readFile(join(folder, file), 'utf8');
  return `\n──── ${installed.name} ${installed.version} ────\n\n${text.trim()}\n`;
}

/** Some packages name their licence and leave its text out. */
function withoutText({ name, license, homepage }: Package): string {
  if (!license) throw new Error(`The package ${name} is shipped, but says nothing of its licence.`);
  return [`Licence: ${license}`, homepage].filter(Boolean).join('\n');
}
