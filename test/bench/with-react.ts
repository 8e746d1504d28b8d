/**
 * What the content script would carry if the panel were in it: React and its company, loaded on every Seller
 * Central page, returning at once on a page that is not recognised. Bundled by detector.bench.ts.
 */
import { createInstance } from 'i18next';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import * as z from 'zod';
import { create } from 'zustand';

const factsSchema = z.strictObject({ stores: z.array(z.string()) });

function isRecognised(): boolean {
  return document.documentElement.hasAttribute('data-recognised');
}

if (isRecognised()) {
  const i18n = createInstance().use(initReactI18next);
  const useFacts = create(() => factsSchema.parse(document.documentElement.dataset));
  createRoot(document.body).render(
    createElement(I18nextProvider, { i18n }, useFacts.getState().stores.join(', ')),
  );
}
