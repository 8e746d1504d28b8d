/** Noon of a day `YYYY-MM-DD` here, ms since 1970: shown as that day in every time zone. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T12:00:00`);
}
