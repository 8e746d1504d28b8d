import { expect, test } from 'vitest';
import { breaches } from './conduct';
import { parseFile, parseText, productFiles, reachableFrom } from './sources';

function found(text: string): string[] {
  return breaches(parseText('utils/pages/invented.ts', text).program).map(
    ({ what, name }) => `${what}: ${name}`,
  );
}

test('the product neither asks the network nor acts on a page', () => {
  const all = productFiles().flatMap((file) =>
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

test('reading and listening are not acting', () => {
  expect(found('const text = field.value; field.addEventListener("click", note); const value = 1;')).toEqual(
    [],
  );
});

const contentScripts = ['entrypoints/detector.ts', 'entrypoints/reader/index.ts'];
const surfaceOnly = /^(react|react-dom|react-i18next|i18next)(\/|$)|\.tsx$|^components\//;

test.for(contentScripts)('%s carries nothing that only a surface needs', (entry) => {
  expect([...reachableFrom(entry)].filter((reached) => surfaceOnly.test(reached))).toEqual([]);
});
