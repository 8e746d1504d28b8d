import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

export interface Count {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is counted. A skipped test is `pending` or `todo` there. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

/**
 * Counts the tests of one vitest run from its JSON report. Skipped tests count as failed: nothing here may be
 * skipped. A run that failed without a failing test (a file that does not load, an error outside a test, no
 * report) counts as one failed test.
 */
export function countTests(reportFile: string, succeeded: boolean): Count {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
  const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}
