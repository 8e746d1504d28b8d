import { defineConfig } from 'vitest/config';

const browsers = ['chromium', 'firefox'];

/**
 * Every state of every surface is looked at once: it takes a minute, and what axe asks is the same in both. Only
 * Chromium can be told to crash, and only it gives extensions a fixed room, which can be filled.
 */
const onceOnly = ['states', 'listings-crash', 'full-storage'].map((name) => `test/browser/${name}.test.ts`);

/**
 * Tests in real browsers: each file in each of them (`--project firefox` for one), three at a time on
 * two cores, because each has a browser of its own and waits for it now and then. Where set-up.mjs found no Firefox it has said so.
 */
export default defineConfig({
  test: {
    projects: browsers
      .filter((name) => name !== 'firefox' || process.env.FIREFOX)
      .map((name) => ({
        extends: true,
        test: { name, env: { BROWSER: name }, exclude: name === 'firefox' ? onceOnly : [] },
      })),
    include: ['test/browser/**/*.test.ts'],
    maxWorkers: 3,
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How long `expect.poll` waits for what a user would wait for; generous, for slow machines.
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
