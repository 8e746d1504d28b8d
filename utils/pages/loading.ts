import type { Chunk } from './chunks';
import { ancestorsOf, isShown } from './composed';

/** Signs that a part of the page is still on its way. */
export const loadingSelector =
  '[aria-busy="true"], [class*="skeleton" i], [class*="loading" i], [class*="spinner" i], [class*="shimmer" i], kat-spinner';

/** Whether a person sees that something in this part, or the part itself, is still on its way. */
export function isLoading(part: Element): boolean {
  if ([part, ...ancestorsOf(part)].some((up) => up.getAttribute('aria-busy') === 'true')) return true;
  return [...part.querySelectorAll(loadingSelector)].some(isShown);
}

/** "Loading…", "Wird geladen …", "加载中…" and nothing more. */
const saysSo =
  /^.{0,20}(?:load|lade|charg|caric|carg|laden|加载|載入|读取|読み込|로드|불러).{0,30}(?:…|\.\.\.)$/iu;

/** Whether a text says that something is still on its way. */
export function saysLoading(text: string): boolean {
  return saysSo.test(text.trim());
}

const turning = `${loadingSelector}, [role="progressbar"]:not([aria-valuenow])`;
const pictures = 'img, input[type="file"], kat-file-upload';

/**
 * Whether a form's texts may still be on their way: by a sign anywhere in it that is no picture's, by what it says, or
 * by the hint in a field.
 */
export function isFormLoading(form: Element, chunks: readonly Chunk[]): boolean {
  const signs = [...form.querySelectorAll(turning)].filter(isShown);
  return (
    signs.some((sign) => !sign.parentElement?.querySelector(pictures)) ||
    chunks.some(({ text, element }) => saysLoading(text || (element.getAttribute('placeholder') ?? '')))
  );
}
