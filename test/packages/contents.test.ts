import { describe, expect, test } from 'vitest';
import { codeFromText } from './code-from-text';
import { browsers, packageFile, readPackage, version } from './packages';

/** Everything a package may hold. What is not here was not meant to be shipped. */
const shipped = [
  /^manifest\.json$/,
  /^(popup|workbench)\.html$/,
  /^(background|detector|reader|panel|popup|listings-worker)\.js$/,
  /^chunks\/[\w-]+\.js$/,
  /^assets\/[\w-]+\.css$/,
  /^icons\/\d+\.png$/,
  /^_locales\/(en|zh_CN|de|fr|it|es)\/messages\.json$/,
  /^words\/(en|zh-CN|de|fr|it|es)\.json$/,
  /^language-model\.txt$/,
  /^third-party-licences\.txt$/,
];

const sellerCentral = [
  ...['com', 'ca', 'com.mx', 'co.uk', 'de', 'fr', 'it', 'es'].map(
    (ending) => `https://sellercentral.amazon.${ending}/*`,
  ),
  'https://sellercentral-europe.amazon.com/*',
];
/** What of a manifest lets others in or does more than pages and storage. */
const powers = /^(optional_|externally_|web_accessible|sandbox|declarative_|devtools|omnibox|oauth2|chrome_)/;

describe.each(browsers)('%s', (browser) => {
  const files = readPackage(packageFile(browser));
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const scripts = [...files.keys()].filter((name) => name.endsWith('.js'));

  test('holds what is meant to be shipped and nothing else', () => {
    const names = [...files.keys()];
    expect(names.filter((name) => !shipped.some((pattern) => pattern.test(name)))).toEqual([]);
    expect(shipped.filter((pattern) => !names.some((name) => pattern.test(name)))).toEqual([]);
  });

  test('makes no code from text and points at no source map', () => {
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.flatMap((name) => codeFromText(name, text(name)))).toEqual([]);
    expect(scripts.filter((name) => text(name).includes('sourceMappingURL'))).toEqual([]);
  });

  test('lets its own pages load and run nothing but what is in it', () => {
    const manifest = JSON.parse(text('manifest.json')) as {
      content_security_policy: { extension_pages: string };
    };
    // Inline styles are React's; a script of the page, of the network or of text is nowhere allowed, nor WebAssembly.
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });

  test('says its version and has every icon it names', () => {
    const manifest = JSON.parse(text('manifest.json')) as { version: string; icons: Record<string, string> };
    expect(manifest.version).toBe(version);
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, name] of Object.entries(manifest.icons)) {
      // A PNG says its width in its first chunk.
      expect(files.get(name)?.readUInt32BE(16)).toBe(Number(size));
    }
  });

  test('asks for what CONTRIBUTING.md justifies, and for nothing else', () => {
    const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
    const { permissions, host_permissions: hosts, content_scripts: scriptsOnPages, incognito } = manifest;
    expect(permissions).toEqual(['storage', 'scripting']);
    expect(hosts).toEqual(sellerCentral);
    expect(scriptsOnPages).toEqual([
      { matches: sellerCentral, js: ['detector.js'], run_at: 'document_idle' },
    ]);
    expect(incognito).toBe('spanning');
    expect(Object.keys(manifest).filter((key) => powers.test(key))).toEqual([]);
  });

  test.each(['react-dom', 'zod', 'i18next', 'zustand', 'papaparse', 'eld'])(
    'brings the licence of %s',
    (name) => {
      const [, licence = ''] = text('third-party-licences.txt').split(
        new RegExp(`──── ${name} [\\d.]+ ────`),
      );
      expect(licence.split('────')[0]?.length).toBeGreaterThan(500);
    },
  );
});

test('code made from text is found', () => {
  expect(codeFromText('a.js', 'const F = Function; new F("")')).toHaveLength(1);
  expect(codeFromText('a.js', '(0, eval)("1")')).toHaveLength(1);
  expect(codeFromText('a.js', 'self.eval("1")')).toHaveLength(1);
  expect(codeFromText('a.js', 'x.Function; const t = { eval: "eval" }')).toEqual([]);
});

test('the source package holds the sources and how to build them, no tests and nothing built', () => {
  const names = [...readPackage(packageFile('sources')).keys()];
  expect(names).toEqual(
    expect.arrayContaining(['README.md', 'LICENSE', 'package.json', 'package-lock.json', 'wxt.config.ts']),
  );
  expect(names.filter((name) => /\.test\.|^test\/|node_modules|^\.|\.zip$|\.map$/.test(name))).toEqual([]);
});
