import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium: one file after another, because each has a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // How long `expect.poll` waits for what a user would wait for; generous, for slow machines.
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
