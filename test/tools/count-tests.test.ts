import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from './count-tests';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'count-tests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(numPassedTests: number, numFailedTests: number, numPendingTests = 0): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests: 0, other: 1 }),
  );
  return file;
}

test('counts what vitest counted', () => {
  expect(countTests(report(7, 2), false)).toEqual({ passed: 7, failed: 2 });
  expect(countTests(report(7, 0), true)).toEqual({ passed: 7, failed: 0 });
});

test('a skipped test is a failed test', () => {
  expect(countTests(report(7, 0, 3), true)).toEqual({ passed: 7, failed: 3 });
});

test('a run that failed outside any test is one failed test', () => {
  expect(countTests(report(7, 0), false)).toEqual({ passed: 7, failed: 1 });
  expect(countTests(path.join(folder, 'never-written.json'), false)).toEqual({ passed: 0, failed: 1 });
});
