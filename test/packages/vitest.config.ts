import { defineConfig } from 'vitest/config';

/** Tests of what `npm run zip` made. One after another: one of them builds everything again. */
export default defineConfig({
  test: {
    include: ['test/packages/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    // An installation and a build, and clearing both away, on a busy machine.
    hookTimeout: 600_000,
  },
});
