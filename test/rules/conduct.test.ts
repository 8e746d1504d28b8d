import { expect, test } from 'vitest';
import { breaches } from './conduct';
import { parseFile, parseText, productFiles, reachableFrom } from './sources';

function found(text: string): string[] {
  return breaches(parseText('utils/pages/invented.ts', text).program).map(
    ({ what, name }) => `${what}: ${name}`,
  );
}

test('the product neither asks the network nor acts on a page', () => {
  // What runs while building is no part of the extension.
  const shipped = productFiles().filter((file) => !file.startsWith('utils/language/model-asset/'));
  const all = shipped.flatMap((file) =>
    breaches(parseFile(file).program).map(({ what, name }) => `${file}: ${what}: ${name}`),
  );
  expect(all).toEqual([]);
});

test('asking the network is found, whatever it is asked through', () => {
  expect(found('fetch("/x"); globalThis.fetch("/y"); const f = self.fetch;')).toEqual(
    Array.from({ length: 3 }, () => 'network: fetch'),
  );
  expect(found('navigator.sendBeacon("/x")')).toEqual(['network: sendBeacon']);
  expect(found('new WebSocket("wss://x"); new XMLHttpRequest();')).toEqual([
    'network: WebSocket',
    'network: XMLHttpRequest',
  ]);
});

test('reading a file of the own package is not asking the network', () => {
  expect(found('fetch(browser.runtime.getURL("/model.txt"))')).toEqual([]);
  expect(found('fetch(browser.runtime.getURL); fetch(url)')).toEqual(['network: fetch', 'network: fetch']);
});

test('clicking, typing and submitting are found', () => {
  expect(found('button.click(); form?.submit(); form["requestSubmit"]();')).toEqual([
    'acting: click',
    'acting: submit',
    'acting: requestSubmit',
  ]);
  expect(found('field.value = "x"; field!.checked ||= true; field.setAttribute("value", "x");')).toEqual([
    'acting: value',
    'acting: checked',
    'acting: value',
  ]);
  expect(found('field.dispatchEvent(new Event("input"))')).toEqual(['acting: dispatchEvent']);
});

test.each([
  ["globalThis['fetch']('/x')", 'network: fetch'],
  ["Reflect.get(self, 'fetch')('/x')", 'network: fetch'],
  ["window['fe' + 'tch']('/x')", 'network: put together'],
  ['navigator[`send${x}`]("/x")', 'network: put together'],
  ['navigator["sendBeacon"]("/x")', 'network: sendBeacon'],
  ['picture.src = "https://x"', 'network: src'],
  ['link.setAttribute("href", x)', 'network: href'],
  ['Object.assign(picture, { src: x })', 'network: src'],
  ['location = "https://x"', 'network: location'],
  ['window.location = x', 'network: location'],
  ['import("https://x")', 'network: import'],
  ['import(address)', 'network: import'],
  ['button["click"]()', 'acting: click'],
  ['document.execCommand("insertText", false, "x")', 'acting: execCommand'],
  ['Reflect.get(button, "click").call(button)', 'acting: click'],
  ['Reflect.set(field, "value", "x")', 'acting: value'],
  ['Object.assign(field, { value: "x" })', 'acting: value'],
])('the way around %s is found', (text, breach) => {
  expect(found(text)).toContain(breach);
});

test('a picture made in a script is found', () => {
  expect(found('new Image().src = "https://x"')).toEqual(['network: src', 'network: Image']);
});

test('reading and listening are not acting', () => {
  const text = 'const text = field.value; field.addEventListener("click", note); const value = 1;';
  expect(found(text)).toEqual([]);
  expect(found('known.get("x"); known.set("a", 1); import("zod"); globalThis[key] = session;')).toEqual([]);
});

const contentScripts = ['entrypoints/detector.ts', 'entrypoints/reader/index.ts'];
const surfaceOnly = /^(react|react-dom|react-i18next|i18next)(\/|$)|\.tsx$|^components\//;

test.for(contentScripts)('%s carries nothing that only a surface needs', (entry) => {
  expect([...reachableFrom(entry)].filter((reached) => surfaceOnly.test(reached))).toEqual([]);
});
