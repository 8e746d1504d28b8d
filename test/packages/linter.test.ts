import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { packageFile, readPackage, root, version } from './packages';

const reportSchema = z.object({
  summary: z.object({ errors: z.int(), notices: z.int(), warnings: z.int() }),
  metadata: z.object({ version: z.string(), manifestVersion: z.int(), totalScannedFileSize: z.int() }),
  warnings: z.array(z.object({ code: z.string(), file: z.string(), line: z.int(), column: z.int() })),
});

/** Mozilla's linter, the one behind `web-ext lint` and the store's own upload check. */
function lint(file: string): z.infer<typeof reportSchema> {
  const linter = path.join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return reportSchema.parse(JSON.parse(stdout));
}

/** The code a warning is about, with a little of what stands before it. */
function codeAt({ file, line, column }: { file: string; line: number; column: number }): string {
  const text = readPackage(packageFile('firefox')).get(file)?.toString('utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 60), column + 20);
}

test('Mozilla’s linter finds no error, and warns of nothing but React DOM’s own innerHTML', () => {
  const { summary, metadata, warnings } = lint(packageFile('firefox'));
  expect(metadata).toMatchObject({ version, manifestVersion: 3 });
  expect(metadata.totalScannedFileSize).toBeGreaterThan(1_000_000);
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: warnings.length });
  // `dangerouslySetInnerHTML={{ __html }}`, which none of our components uses.
  const others = warnings.filter(
    (warning) => warning.code !== 'UNSAFE_VAR_ASSIGNMENT' || !/__html\b.*\.innerHTML=/.test(codeAt(warning)),
  );
  expect(others).toEqual([]);
});
