import { ancestorsOf } from './composed';

/**
 * Navigation, footers and switchers name all of Amazon's sites and say nothing of this account; a figure shows what
 * a page looks like, what slides by advertises, and in a chat somebody else speaks.
 */
const furniture =
  'figure, [class*="carousel" i], [role="log"], [class*="chat" i], nav, footer, [role="navigation"], [role="banner"], [role="contentinfo"], body > header, [id*="navbar" i], [id*="footer" i], [class*="footer" i], [id*="switcher" i], [class*="switcher" i], [id*="breadcrumb" i]';

export function isFurniture(element: Element): boolean {
  return element.matches(furniture);
}

export function inFurniture(element: Element): boolean {
  return [element, ...ancestorsOf(element)].some(isFurniture);
}
