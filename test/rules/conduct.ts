import { Visitor, type ESTree } from 'vite';

/**
 * What the extension must not do on Amazon's pages (CONTRIBUTING.md, "Conduct"): ask the network for anything,
 * click, type, submit. Found in the syntax tree, by name, whatever the object is called.
 */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'sendBeacon'];
const acting = ['click', 'submit', 'requestSubmit', 'dispatchEvent', 'execCommand', 'setRangeText'];
const typed = ['value', 'checked', 'selected', 'selectedIndex', 'files'];

export interface Breach {
  what: 'network' | 'acting';
  /** The name that gave it away. */
  name: string;
  /** Where in the file, in characters. */
  at: number;
}

/** The name of `object.name` and `object['name']`; null where it is computed. */
function memberName(node: ESTree.Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  if (node.property.type === 'Identifier' && !node.computed) return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : null;
}

/** `fetch(browser.runtime.getURL(…))` reads a file of the extension's own package: no network. */
function readsOwnFile(callee: ESTree.Node, first: ESTree.Node | undefined): boolean {
  if (callee.type !== 'Identifier' || callee.name !== 'fetch') return false;
  return first?.type === 'CallExpression' && memberName(first.callee) === 'getURL';
}

/** Every breach of conduct in a parsed file, in order. */
export function breaches(program: ESTree.Program): Breach[] {
  const found: Breach[] = [];
  /** Where a name stands that is no breach after all. */
  const excused = new Set<number>();
  const add = (what: Breach['what'], name: string | null, names: readonly string[], at: number) => {
    if (name !== null && names.includes(name)) found.push({ what, name, at });
  };
  new Visitor({
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (readsOwnFile(callee, first)) excused.add(callee.start);
      const name = memberName(callee);
      add('acting', name, acting, start);
      const attribute = name === 'setAttribute' && first?.type === 'Literal' ? String(first.value) : null;
      add('acting', attribute, typed, start);
    },
    AssignmentExpression: ({ left, start }) => add('acting', memberName(left), typed, start),
    UpdateExpression: ({ argument, start }) => add('acting', memberName(argument), typed, start),
    Identifier: ({ name, start }) => add('network', name, network, start),
  }).visit(program);
  return found.filter(({ at }) => !excused.has(at)).toSorted((a, b) => a.at - b.at);
}
