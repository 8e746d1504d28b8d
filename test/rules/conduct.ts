import { Visitor, type ESTree } from 'vite';

/**
 * What the extension must not do on Amazon's pages (CONTRIBUTING.md, "Conduct"): ask the network for anything,
 * click, type, submit. Found in the syntax tree, by name, whatever the object is called and however the name is
 * written. A name that is put together while running is found by that.
 */
const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'sendBeacon',
  'Image',
  'Audio',
  'SharedWorker',
  'RTCPeerConnection',
  'importScripts',
  'XSLTProcessor',
];
/** What makes an element, or the browser, fetch or go somewhere when it is set. */
const addresses = ['src', 'srcset', 'href', 'action', 'formAction', 'location'];
const acting = ['click', 'submit', 'requestSubmit', 'dispatchEvent', 'execCommand', 'setRangeText'];
const typed = ['value', 'checked', 'selected', 'selectedIndex', 'files'];
const globals = ['globalThis', 'window', 'self', 'navigator', 'document'];

export interface Breach {
  what: 'network' | 'acting';
  /** The name that gave it away. */
  name: string;
  /** Where in the file, in characters. */
  at: number;
}

function textOf(node: ESTree.Node | undefined): string | null {
  return node?.type === 'Literal' ? String(node.value) : null;
}

/** The name of `object.name` and `object['name']`; null where it is computed. */
function memberName(node: ESTree.Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  if (node.property.type === 'Identifier' && !node.computed) return node.property.name;
  return textOf(node.property);
}

function isNamed(node: ESTree.Node | undefined, names: readonly string[]): boolean {
  return node?.type === 'Identifier' && names.includes(node.name);
}

/** `fetch(browser.runtime.getURL(…))` reads a file of the extension's own package: no network. */
function readsOwnFile(callee: ESTree.Node, first: ESTree.Node | undefined): boolean {
  if (!isNamed(callee, ['fetch'])) return false;
  return first?.type === 'CallExpression' && memberName(first.callee) === 'getURL';
}

/** `globalThis['fe' + 'tch']`: a name of the browser's that nobody can read. A symbol of our own is a plain name. */
function isPutTogether({ object, property, computed }: ESTree.MemberExpression): boolean {
  return computed && isNamed(object, globals) && !['Literal', 'Identifier'].includes(property.type);
}

/** Every breach of conduct in a parsed file, in order. */
export function breaches(program: ESTree.Program): Breach[] {
  const found: Breach[] = [];
  /** Where a name stands that is no breach after all. */
  const excused = new Set<number>();
  const add = (what: Breach['what'], name: string | null, names: readonly string[], at: number) => {
    if (name !== null && names.includes(name)) found.push({ what, name, at });
  };
  const addSet = (name: string | null, at: number) => {
    add('acting', name, typed, at);
    add('network', name, addresses, at);
  };
  new Visitor({
    CallExpression: ({ callee, arguments: [first, second], start }) => {
      if (readsOwnFile(callee, first)) excused.add(callee.start);
      const name = memberName(callee);
      add('acting', name, acting, start);
      if (name === 'setAttribute') addSet(textOf(first), start);
      // `Reflect.get(globalThis, 'fetch')`, `Reflect.set(field, 'value', …)`
      if (name === 'get' || name === 'set') {
        add('network', textOf(second), network, start);
        add('acting', textOf(second), acting, start);
      }
      if (
        name === 'set' &&
        isNamed(callee.type === 'MemberExpression' ? callee.object : undefined, ['Reflect'])
      )
        addSet(textOf(second), start);
      if (name === 'assign' && first?.type !== 'ObjectExpression' && second?.type === 'ObjectExpression') {
        for (const property of second.properties) {
          if (property.type === 'Property' && property.key.type === 'Identifier' && !property.computed)
            addSet(property.key.name, property.start);
        }
      }
    },
    MemberExpression: (node) => {
      if (node.computed) add('network', textOf(node.property), network, node.start);
      if (isPutTogether(node)) found.push({ what: 'network', name: 'put together', at: node.start });
    },
    ImportExpression: ({ source, start }) => {
      const address = textOf(source);
      if (address === null || /^[a-z]+:|^\/\//.test(address.replace(/^node:/, '')))
        found.push({ what: 'network', name: 'import', at: start });
    },
    AssignmentExpression: ({ left, start }) => {
      addSet(memberName(left), start);
      if (isNamed(left, ['location'])) found.push({ what: 'network', name: 'location', at: start });
    },
    UpdateExpression: ({ argument, start }) => add('acting', memberName(argument), typed, start),
    Identifier: ({ name, start }) => add('network', name, network, start),
  }).visit(program);
  return found.filter(({ at }) => !excused.has(at)).toSorted((a, b) => a.at - b.at);
}
