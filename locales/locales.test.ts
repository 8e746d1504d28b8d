import { describe, expect, it } from 'vitest';
import { storedKinds } from '../components/data/vault';
import { tabStatuses } from '../components/popup/popup-notice';
import { sides } from '../utils/facts/panel-places';
import { parts } from '../components/steps/parts-nav';
import { orders } from '../components/matrix/use-shown-products';
import { setAsideReasons } from '../components/matrix/set-aside-dialog';
import { sections } from '../components/workbench/sections';
import { popupWords } from '../entrypoints/popup/words';
import { reachableFrom } from '../test/rules/sources';
import { wordsByLanguage } from '../test/surfaces/words';
import { otherReports, refusalCodes, warningCodes } from '../utils/listings/problems';
import { listingStatuses, reportKinds } from '../utils/listings/report';
import { shortcutNames } from '../utils/messages/shortcuts';
import { interfaceLanguages } from '../utils/i18n/languages';
import { joinWords } from '../utils/i18n/words';
import { matrixStates } from '../utils/listings/matrix-states';
import { supportTicks } from '../utils/facts/ticks';
import { findingKinds, reasonChoices } from '../utils/facts/finding';
import { packetColumns } from '../utils/packet/columns';
import { fileProblems } from '../utils/packet/decode-file';
import { rowProblems } from '../utils/packet/read-packet';
import { guideKinds } from '../utils/pages/guide-pages';
import { amazonPageNames } from '../utils/procedure/amazon-pages';
import { dutyIds, evidences } from '../utils/procedure/duties/duty';
import { phraseIds, slots } from '../utils/procedure/phrases/phrase';
import { stepIds } from '../utils/procedure/step';
import { copiedThings } from '../utils/progress/check-country';
import { checkIds, checkStates, factPlaces, reasons } from '../utils/progress/progress';
import { syncProblems } from '../utils/sync/problems';

const regions = ['north-america', 'europe'];

/** Keys that the code puts together: each `*` stands for one of the values listed. */
const families: Record<string, readonly (readonly string[])[]> = {
  'check.*': [checkIds],
  'state.*': [checkStates],
  'reason.*': [reasons],
  'still.*': [['partly', 'untranslated', 'other-language']],
  'copied.*': [copiedThings],
  'field.*': [['filled', 'empty']],
  'region.*': [regions],
  'next.*.name': [checkIds],
  'next.*.*': [checkIds.filter((id) => id !== 'support'), ['todo', 'unknown']],
  'seenOn.*': [factPlaces],
  'next.*.open': [checkIds],
  'popup.damaged.*': [['set-aside', 'unread']],
  'popup.*': [tabStatuses.filter((status) => status !== 'recognised')],
  'panel.*': [sides],
  'shortcuts.*': [shortcutNames],
  'data.kind.*': [storedKinds],
  'data.compare.*': [['added', 'newer', 'older', 'same']],
  'data.problem.*': [['no-json', 'foreign', 'too-new', 'damaged', 'unreadable', 'full', 'not-stored']],
  'data.failed.*': [['full', 'not-stored']],
  'sync.problem.*': [syncProblems],
  'workbench.*': [sections.map(({ id }) => id)],
  'teach.*': [['private', 'no-field', 'one-line', 'nothing', 'not-kept']],
  'texts.kind.*': [findingKinds],
  'duties.duty.*.name': [dutyIds],
  'duties.duty.*.what': [dutyIds],
  'duties.evidence.*': [evidences],
  'support.tick.*': [supportTicks],
  'support.slot.*': [slots],
  'support.phrase.*': [phraseIds],
  'decisions.reason.*': [reasonChoices],
  'guide.title.*': [guideKinds],
  'guide.*': [['sameEmail', 'noApproval', 'existing', 'merge', 'identity']],
  'steps.page.*': [amazonPageNames],
  'steps.parts.*': [parts],
  'ticks.*': [['set', 'unset']],
  'steps.link.*': [regions],
  'steps.step.*.name': [stepIds],
  'steps.step.*.what': [stepIds],
  'steps.step.*.why': [stepIds],
  'steps.step.*.proof': [stepIds],
  'import.kind.*': [reportKinds],
  'import.kindChoice.*': [['active', 'inactive', 'inventory']],
  'import.status.*': [listingStatuses],
  'import.problem.*': [warningCodes.filter((code) => code !== 'header-only' && code !== 'kind-assumed')],
  'import.refused.*': [refusalCodes],
  'import.otherReport.*': [otherReports],
  'import.reason.*': [['time-zone', 'channel', 'template']],
  'import.warning.*': [
    ['same-as-before', 'put-together', 'excel-damage', 'cut-off', 'mixed-letters', 'damaged-letters'],
  ],
  'import.failed.*': [['full', 'not-stored']],
  'matrix.state.*': [matrixStates],
  'matrix.order.*': [orders],
  'matrix.view.*': [['products', 'stock', 'decided']],
  'matrix.reasons.*': [setAsideReasons],
  'matrix.column.*': [['sku', 'asin', 'title', 'price', 'currency', 'quantity']],
  'matrix.did.*': [['set-aside', 'taken-back', 'linked', 'unlinked']],
  'packet-columns.*': [packetColumns],
  'packet.file.*': [[...fileProblems, 'unreadable']],
  'packet.row.*': [rowProblems],
};

/** Mere punctuation and names, in every language that writes them as English does. */
const sharedForms = [
  'brand',
  'whose',
  'texts.spelledPair',
  'progress.why',
  'steps.counted',
  'matrix.column.sku',
  'matrix.column.asin',
];

/** Values that are rightly the same as in English: the name, mere punctuation, and words the languages share. */
const sameAsEnglish: Record<string, readonly string[]> = {
  'zh-CN': ['brand', 'whose', 'texts.spelledPair', 'matrix.column.sku', 'matrix.column.asin'],
  de: [
    ...sharedForms,
    'progress.both',
    'item',
    'plan.size',
    'check.inspiration',
    'next.inspiration.name',
    'shops.shop',
    'shops.unnamed',
    'data.name',
  ],
  fr: [
    ...sharedForms,
    'plan.size',
    'check.inspiration',
    'next.inspiration.name',
    'region.europe',
    'teach.photos_one',
    'teach.photos_other',
    'support.slot.date',
    'ticks.note',
    'data.total',
    'matrix.view.stock',
    'matrix.stock.title',
  ],
  it: [...sharedForms, 'duties.duty.taxCA.name', 'progress.both', 'item', 'plan.size', 'reason.good'],
  es: [...sharedForms, 'progress.both', 'item', 'plan.size'],
};

const languages = Object.entries(wordsByLanguage).map(([language, words]) => ({
  language,
  texts: new Map(Object.entries(words)),
}));
const english = languages.find(({ language }) => language === 'en')?.texts ?? new Map<string, string>();

const sources = import.meta.glob<string>(
  ['../{components,entrypoints,utils}/**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'],
  { eager: true, query: '?raw', import: 'default' },
);

/** "reason.partly_one" and "reason.partly_other" are one key to the code. */
function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), (found) => found[1] ?? ''))].toSorted();
}

/** The plural forms a language needs for the counts that occur here. */
function pluralForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...Array(1001).keys(), 1_000_000].map((count) => rules.select(count)))].toSorted();
}

function expand(pattern: string): string[] {
  const lists = families[pattern];
  if (!lists) return [pattern];
  return lists.reduce<string[]>(
    (patterns, values) => patterns.flatMap((part) => values.map((value) => part.replace('*', value))),
    [pattern],
  );
}

/** What stands first in each call of `t`, dynamic parts as `*`. */
function keysIn(source: string): string[] {
  return Array.from(source.matchAll(/\bt\(\s*(['"`])(.+?)\1/g), (call) =>
    (call[2] ?? '').replaceAll(/\$\{[^}]+\}/g, '*'),
  );
}

describe('the code', () => {
  const patterns = new Set(Object.values(sources).flatMap((source) => keysIn(source)));

  it('names every key literally or as a declared family', () => {
    const calls = Object.entries(sources).flatMap(([path, source]) =>
      Array.from(source.matchAll(/\bt\(\s*[^'"`\s)][^)]*/g), (call) => `${path}: ${call[0]}`),
    );
    expect(calls).toEqual([]);
    const undeclared = [...patterns].filter((pattern) => pattern.includes('*') && !families[pattern]);
    expect(undeclared).toEqual([]);
    expect(Object.keys(families).filter((family) => !patterns.has(family))).toEqual([]);
  });

  it('uses every English key, and none that is not there', () => {
    const used = new Set([...patterns].flatMap((pattern) => expand(pattern)));
    const present = new Set([...english.keys()].map((key) => withoutPlural(key)));
    expect([...used].filter((key) => !present.has(key))).toEqual([]);
    expect([...present].filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(interfaceLanguages)('carries every word of the popup in its script: %s', (language) => {
    const reached = [...reachableFrom('entrypoints/popup/index.tsx')].flatMap(
      (file) => sources[`../${file}`] ?? [],
    );
    const drawn = reached.flatMap((source) => keysIn(source)).flatMap((pattern) => expand(pattern));
    expect(drawn.length).toBeGreaterThan(50);
    const carried = new Set(Object.keys(popupWords(language)).map((key) => withoutPlural(key)));
    expect(drawn.filter((key) => !carried.has(key))).toEqual([]);
  });
});

it('finds the languages', () => {
  expect(languages.map(({ language }) => language).toSorted()).toEqual(interfaceLanguages.toSorted());
});

describe.each(languages)('$language', ({ language, texts }) => {
  it('has the keys of English, each in the plural forms of the language', () => {
    const expected = [...english.keys()].flatMap((key) => {
      const base = withoutPlural(key);
      return base === key ? [key] : pluralForms(language).map((form) => `${base}_${form}`);
    });
    expect([...texts.keys()].toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  it('has the placeholders of English', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const model = english.get(key) ?? english.get(`${withoutPlural(key)}_other`) ?? '';
      return placeholders(text).join() !== placeholders(model).join();
    });
    expect(wrong).toEqual([]);
  });

  it('has no empty text', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it.each(languages.filter(({ language }) => language !== 'en'))(
  'leaves nothing in English in $language but what is listed',
  ({ language, texts }) => {
    const same = [...texts].filter(([key, text]) => text === english.get(key)).map(([key]) => key);
    expect(same.toSorted()).toEqual([...(sameAsEnglish[language] ?? [])].toSorted());
  },
);

describe('the manifest', () => {
  const manifests = Object.entries(
    import.meta.glob<object>('../public/_locales/*/messages.json', { eager: true, import: 'default' }),
  ).map(([file, messages]) => ({
    tag: file.split('/').at(-2) ?? '',
    texts: new Map(Object.entries(joinWords({ 'common.json': messages }))),
  }));
  const model = manifests.find(({ tag }) => tag === 'en')?.texts ?? new Map<string, string>();

  it('speaks every language, with the same messages in each', () => {
    expect(manifests.map(({ tag }) => tag.replace('_', '-')).toSorted()).toEqual(
      interfaceLanguages.toSorted(),
    );
    for (const { texts } of manifests) expect([...texts.keys()]).toEqual([...model.keys()]);
  });

  it('leaves nothing in English but the name', () => {
    const same = manifests
      .filter(({ tag }) => tag !== 'en')
      .flatMap(({ texts }) =>
        [...texts].filter(([key, text]) => text === model.get(key)).map(([key]) => key),
      );
    expect([...new Set(same)]).toEqual(['name.message']);
  });
});
