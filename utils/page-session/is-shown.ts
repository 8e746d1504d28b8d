import type { PageSession } from './page-session';

/** Whether there is anything to draw for the open page. */
export function isShown({ page, guide }: PageSession): boolean {
  return page !== null || guide !== null;
}
