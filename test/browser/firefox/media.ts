import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { runInChrome } from './chrome-script';
import type { Send } from './relay';

const paramsSchema = z.object({
  contexts: z.optional(z.array(z.string())),
  features: z.object({ 'prefers-color-scheme': z.nullish(z.string()) }),
});

type Wanted = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export interface Media {
  /** Answers `emulation.setMediaFeaturesOverride`. */
  override: (send: Send, params: Record<string, unknown>) => Promise<void>;
  /** Lets `page.emulateMedia` reach what Playwright does not pass on to Firefox. */
  attend: (page: Page) => void;
}

/**
 * How a page is shown (light or dark, in print, in forced colours): the command that Playwright sends for it is
 * not known to Firefox 153, and tells of light and dark only.
 */
export function emulatedMedia(): Media {
  let wanted: Wanted = {};
  return {
    async override(send, params) {
      const { contexts = [], features } = paramsSchema.parse(params);
      const values = {
        prefersColorSchemeOverride: features['prefers-color-scheme'] ?? 'none',
        ...(wanted.media !== undefined && { mediumOverride: wanted.media ?? '' }),
        ...(wanted.forcedColors !== undefined && { forcedColorsOverride: wanted.forcedColors ?? 'none' }),
      };
      wanted = {};
      // Playwright's default for all pages comes without contexts; it sets nothing.
      for (const context of contexts) await setOverrides(send, context, values);
    },
    attend(page) {
      const emulate = page.emulateMedia.bind(page);
      page.emulateMedia = (options = {}) => {
        wanted = options;
        return emulate(options);
      };
    },
  };
}

function setOverrides(send: Send, context: string, values: object): Promise<unknown> {
  return runInChrome(
    send,
    `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    Object.assign(NavigableManager.getBrowsingContextById(${JSON.stringify(context)}), ${JSON.stringify(values)});`,
  );
}
