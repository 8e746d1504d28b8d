import { markup } from './markup.ts';

/** Draws a calm little pot; its colours follow from the picture's name. */
export function picture(name: string): string {
  const seed = [...name].reduce((sum, sign) => (sum * 131 + (sign.codePointAt(0) ?? 0)) % 359, 7);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240"><title>${name}</title>
<rect width="240" height="240" fill="hsl(${seed} 25% 90%)"/><path d="M95 60h50c0 25 35 40 35 80s-25 60-60 60-60-20-60-60 35-55 35-80z" fill="hsl(${seed} 30% 55%)"/><path d="M70 120c30 12 70 12 100 0" fill="none" stroke="hsl(${seed} 30% 75%)" stroke-width="8"/></svg>`
    .html;
}
