import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders of pure functions, by their import rules (test/rules/folders.ts): no test can leave anything to the next. */
const pure =
  'utils/{csv,facts,language,listings,marketplaces,packet,pages,procedure,progress,sync}/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    projects: [
      // In one process for many files: starting one for each takes longer than most tests.
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['{components,locales,utils,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/{browser,packages}/**', pure, '**/node_modules/**'],
        },
      },
    ],
    // Vitest would leave one core of two idle.
    maxWorkers: '100%',
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
