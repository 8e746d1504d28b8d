import { parseSync, Visitor } from 'vite';

/** Names through which text becomes code. Extension pages forbid both, and so do the stores. */
const makers = new Set(['eval', 'Function']);
const globals = new Set(['globalThis', 'window', 'self']);

/** Where a script mentions `eval` or `Function` as a variable. Throws where the script does not parse. */
export function codeFromText(file: string, script: string): string[] {
  const { program, errors } = parseSync(file, script);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const found = new Set<number>();
  new Visitor({
    Identifier: ({ name, start }) => {
      if (makers.has(name)) found.add(start);
    },
    // `x.Function` and `{ Function: 1 }` are names of somebody's own; `globalThis.eval` is not.
    'MemberExpression:exit': ({ object, property }) => {
      if (object.type !== 'Identifier' || !globals.has(object.name)) found.delete(property.start);
    },
    'Property:exit': ({ key }) => void found.delete(key.start),
  }).visit(program);
  return [...found].map((start) => `${file}: ${script.slice(Math.max(0, start - 20), start + 20)}`);
}
