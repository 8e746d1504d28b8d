/** Apart from the rest of a fingerprint, because the detector on every page needs no more. */

/** Digits, and the hex tails generated names end in, say nothing of the field or page. */
export function pattern(name: string): string {
  return name.replace(/[0-9a-f]{8,}/gi, '#').replace(/\d+/g, '#');
}

/** Whether any of these stored lessons was given on a page of this path. What cannot be read teaches nothing. */
export function isTaughtPath(lessons: unknown, path: string): boolean {
  return JSON.stringify(lessons ?? null).includes(`"path":${JSON.stringify(pattern(path))}`);
}
