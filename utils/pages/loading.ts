import { ancestorsOf, isShown } from './composed';

/** Signs that a part of the page is still on its way. */
export const loadingSelector =
  '[aria-busy="true"], [class*="skeleton" i], [class*="loading" i], [class*="spinner" i], [class*="shimmer" i], kat-spinner';

/** Whether a person sees that something in this part, or the part itself, is still on its way. */
export function isLoading(part: Element): boolean {
  if ([part, ...ancestorsOf(part)].some((up) => up.getAttribute('aria-busy') === 'true')) return true;
  return [...part.querySelectorAll(loadingSelector)].some(isShown);
}
