import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{components,locales,utils,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/{browser,packages}/**', '**/node_modules/**'],
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
