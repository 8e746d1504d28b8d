import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { WordsProvider } from '../../components/words/words-provider';
import { afterEach, expect } from 'vitest';
import { createI18n } from '../../utils/i18n/i18n';
import { pickLanguage } from '../../utils/i18n/languages';
import { wordsByLanguage } from './words';

afterEach(cleanup);

// jsdom has no canvas and says so at length each time axe asks for one.
HTMLCanvasElement.prototype.getContext = () => null;
// Nor can it hold a pointer.
Element.prototype.setPointerCapture = () => undefined;
// And without layout everything can be seen.
Element.prototype.checkVisibility = () => true;

/** Draws in one interface language, as the entrypoints do. */
export function renderIn(language: string, ui: ReactNode) {
  const i18n = createI18n(pickLanguage([language]), wordsByLanguage[language] ?? {});
  return render(ui, { wrapper: ({ children }) => <WordsProvider i18n={i18n}>{children}</WordsProvider> });
}

/** No axe violations, and something was really looked at. Contrast needs a browser: jsdom has no layout. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(3);
}
