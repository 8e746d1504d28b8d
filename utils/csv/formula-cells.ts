/**
 * Spreadsheet programs run a cell that begins like this as a formula (OWASP, "CSV injection"); the wide forms
 * are what East Asian keyboards write and Excel takes for the same. What cannot be seen before it (`DI`: letters that
 * are drawn as nothing) is left away by some.
 */
const risky = /^'*(?:[\p{Cf}\p{Cc}\p{DI}\s]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const guarded = /^'+(?:[\p{Cf}\p{Cc}\p{DI}\s]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The text as it may stand in a cell: an apostrophe before what would be run. */
export function guardCell(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** What `guardCell` was given. A cell it would not have written is left as it is. */
export function unguardCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
