/** What a style sheet must leave to the design tokens, and how it looks when it does not. */
const bypasses = {
  colour:
    /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|gr[ae]y|red|green|blue|orange)\b/i,
  'type family': /font-family:(?!.*var\()|\b(?:sans-)?serif\b|\bmonospace\b/,
  'type size': /\bfont(?:-size)?:\s*(?:[1-9]00\s+)?(?!1em)[\d.]+r?em\b/,
  // A line is 1px thick; paper is measured in mm.
  space: /\b(?:padding|margin|gap)[\w-]*:[^;]*?(?<![\w.])(?!1px\b)[\d.]+(?:r?em|px|ch|pt)\b/,
  radius: /border-radius:(?![^;]*(?:var\(--mp-radius|50%|inherit))/,
  motion: /\b\d*\.?\d+m?s\b/,
};

/** Declarations of a style sheet that bypass the tokens, each with what it bypasses. Comments count for nothing. */
export function tokenBypasses(css: string): string[] {
  const parts = css.replaceAll(/\/\*[^]*?\*\//g, '').split(/(?<=[;{}])/);
  return parts.flatMap((part) =>
    Object.entries(bypasses).flatMap(([what, sign]) => (sign.test(part) ? [`${what}: ${part.trim()}`] : [])),
  );
}
