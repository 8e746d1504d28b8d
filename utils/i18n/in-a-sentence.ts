/** They turn whatever comes after them, until something ends them, and are drawn as nothing. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A text of a page or a file as it may stand inside one of our sentences: whatever it holds, the sentence around it
 * still reads in its own direction (Unicode Annex 9: FSI … PDI). For what is shown, never for what is stored.
 */
export function inASentence(text: string): string {
  const plain = text.replace(turning, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
