import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { english, german } from '../practice/shop-texts.ts';
import { faintTexts, violations } from './accessibility';
import { browserForTests, testedBrowser } from './harness';
import { expectSeen, paths, setPlan } from './surfaces';

const browser = browserForTests();
const profileOf = (site: string) => `https://sellercentral.amazon.${site}${paths.profile}?profile=plain`;

const french = `Je suis Mara et je travaille l'argile depuis 2009. J'ai appris sur un tour à pied dans la grange de ma grand-mère, puis j'ai passé 2 ans chez un potier à Tamba, au Japon.

- Je fais des tasses de 350 ml, des bols de 16 cm et des vases de 30 cm de haut.
- Chaque pièce est tournée à la main, sèche 10 jours et passe deux fois au four, la seconde fois à 1 240 °C.

Je fais environ 40 pièces par semaine. Tout quitte l'atelier sous 5 jours ouvrés.`;

/** Opens the Maker Profiles of a maker who has done nothing in France and half of Italy, and waits until seen. */
async function seeProfiles(): Promise<void> {
  await setPlan(browser);
  for (const [site, country] of Object.entries({ com: 'US', fr: 'FR', it: 'IT' })) {
    const page = await browser.open(profileOf(site));
    await expect.poll(async () => JSON.stringify(await browser.stored())).toContain(`"${country}":{`);
    await page.close();
  }
}

const openPacket = () => browser.openOwn('workbench.html#packet');
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function savedRows(page: Page): Promise<string[][]> {
  const { name, text } = await browser.saved(page, () =>
    page.getByRole('link', { name: 'Save as CSV file' }).click(),
  );
  expect(name).toBe('texts-to-translate.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
}

function choose(page: Page, content: Buffer, name = 'answer.csv'): Promise<void> {
  return page.getByLabel('Answered CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: content });
}

const answerFor = (page: Page, name: string): Locator =>
  section(page, 'Read the answer').getByRole('article', { name });

test('the packet goes out, comes back, waits to be pasted, and counts once it is seen on the page', async () => {
  await seeProfiles();
  const workbench = await openPacket();
  await expectSeen(workbench.getByText('4 texts go into the packet.'));
  const [head = [], ...rows] = await savedRows(workbench);
  expect(rows.map(([id]) => id)).toEqual([
    'MP-FR-inspiration',
    'MP-FR-aboutYou',
    'MP-IT-inspiration',
    'MP-IT-aboutYou',
  ]);
  const [, about = []] = rows;
  expect(about.slice(0, 4)).toEqual(['MP-FR-aboutYou', 'France', 'About You', 'French']);
  expect(about.slice(4, 7)).toEqual([english.aboutYou, '', 'Empty']);

  // What a translator's Excel makes of it: a column more, other rows first, tabs, UTF-16.
  const answers: Record<string, string> = {
    'MP-FR-aboutYou': french,
    'MP-FR-inspiration': german.inspiration,
    'MP-IT-inspiration':
      'Il mio laboratorio si trova nel Vermont. Every bowl carries the mark of one walk along the river.',
  };
  const answered = rows
    .toReversed()
    .map((row) => ['checked', ...row.slice(0, 8), answers[row[0] ?? ''] ?? '']);
  const text = Papa.unparse([['Remarks', ...head], ...answered], { delimiter: '\t' });
  await choose(workbench, Buffer.from(`\uFEFF${text}`, 'utf16le'));

  await expectSeen(workbench.getByText('3 translations found.'));
  await expectSeen(answerFor(workbench, 'France: About You').getByText('In French'));
  await expectSeen(answerFor(workbench, 'France: Inspiration').getByText('In German, not in French'));
  await expectSeen(
    answerFor(workbench, 'Italy: Inspiration').getByText('1 of 2 sentences is still in English'),
  );
  await expectSeen(workbench.getByText('Left empty in the file: Italy: About You'));
  expect(JSON.stringify(await browser.stored())).not.toContain('Je suis Mara');

  await answerFor(workbench, 'France: About You')
    .getByRole('button', { name: /^Keep for pasting/ })
    .click();
  await expectSeen(section(workbench, 'Translations to paste').getByText(/^Je suis Mara/));
  await workbench.close();
  const later = await openPacket();
  const kept = section(later, 'Translations to paste');
  await expectSeen(kept.getByText(/^Je suis Mara/));
  // A kept translation is no fact: the text is still to be done.
  await expectSeen(later.getByText('4 texts go into the packet.'));

  const profile = await browser.open(profileOf('fr'));
  const aboutYou = profile.locator('textarea[name="aboutYou"]');
  await aboutYou.click();
  await aboutYou.fill((await kept.locator('[lang=fr]').textContent()) ?? '');
  await profile.getByRole('button', { name: 'Save' }).click();
  await profile.getByRole('status').filter({ hasText: /\S/ }).waitFor();
  await browser.open(profileOf('fr'));
  await expectSeen(kept.getByText('Seen on Amazon’s page'));
  await expectSeen(later.getByText('3 texts go into the packet.'));
});

test('a damaged file: which line, and nothing lost of the others; no file at all is no harm', async () => {
  await seeProfiles();
  const workbench = await openPacket();
  const lines = [
    'Row;Translation',
    'MP-FR-aboutYou;"Je "tourne" ici',
    'MP-IT-aboutYou;Io lavoro la creta con le mani.',
  ];
  await choose(workbench, Buffer.from(lines.join('\r\n')));
  await expectSeen(workbench.getByText('Line 2 (France: About You)'));
  await expectSeen(answerFor(workbench, 'Italy: About You').getByText('In Italian'));

  const refused: [content: Buffer, words: RegExp][] = [
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /^This is a picture/],
    [Buffer.from(''), /^The file is empty/],
    [Buffer.from('<html><table></table></html>'), /^This is a web page/],
    [Buffer.alloc(5_000_001, 'a'), /^The file is larger than 5 MB/],
    [Buffer.from('Name;Price\nMug;12\n'), /^There is no column “Translation”.*Found: Name and Price/],
  ];
  for (const [content, words] of refused) {
    await choose(workbench, content);
    await expectSeen(section(workbench, 'Read the answer').getByText(words));
  }
});

test('only the sheet is printed', async () => {
  await seeProfiles();
  const workbench = await openPacket();
  const sheet = workbench.getByRole('heading', { name: 'Texts to translate' });
  await expectSeen(workbench.getByText('4 texts go into the packet.'));
  expect(await sheet.isVisible()).toBe(false);
  await workbench.emulateMedia({ media: 'print' });
  await expectSeen(sheet);
  const seen = await workbench.getByRole('heading').allTextContents();
  expect(seen[0]).toBe('Texts to translate');
  expect(seen).toContain('France: About You');
  expect(seen).not.toContain('Read the answer');
});

test('an answered packet is for everybody, in light and dark', async () => {
  await seeProfiles();
  const workbench = await openPacket();
  await choose(
    workbench,
    Buffer.from('Row;Translation\nMP-IT-aboutYou;Io lavoro. I work alone with my dog here.\nx;y\n'),
  );
  await answerFor(workbench, 'Italy: About You')
    .getByRole('button', { name: /^Keep for pasting/ })
    .click();
  await expectSeen(section(workbench, 'Translations to paste').getByRole('article'));
  await expectSeen(workbench.getByText('1 line could not be used'));
  expect(await violations(workbench)).toEqual([]);
  await workbench.emulateMedia({ colorScheme: 'dark' });
  expect(await faintTexts(workbench)).toEqual([]);
});

/** Opens the workbench at a text, in a browser with this `Translator`, or with none. */
async function openTexts(translator: 'stand-in' | 'none'): Promise<Page> {
  const page = await browser.context().newPage();
  await page.addInitScript((which) => {
    const standIn = Object.assign(() => undefined, {
      availability: async () => 'downloadable',
      create: async ({ monitor }: { monitor: (target: EventTarget) => void }) => {
        const download = new EventTarget();
        monitor(download);
        download.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
        return { translate: async (text: string) => `[fr] ${text}`, destroy: () => undefined };
      },
    });
    Object.defineProperty(globalThis, 'Translator', { value: which === 'none' ? undefined : standIn });
  }, translator);
  await page.goto(browser.keeper().url().replace('manifest.json', 'workbench.html#texts/FR/aboutYou'));
  await expectSeen(page.getByText(/^I am Mara/));
  return page;
}

/** No Firefox has one, and a stand-in cannot be put into its pages of an extension. */
const translators = testedBrowser === 'chromium' ? (['stand-in'] as const) : [];

test.for(translators)(
  'a paragraph is drafted on the device where the browser can, and nothing of it is stored',
  async (translator) => {
    await seeProfiles();
    const page = await openTexts(translator);
    const buttons = page.getByRole('button', { name: /^Draft on this device/ });
    await buttons.nth(1).click();
    await expectSeen(page.getByText(/^\[fr\] Today I make stoneware/));
    await expectSeen(page.getByText(/^A machine’s draft: have it read by someone who speaks French/));
    expect(await buttons.count()).toBe(3);
    expect(JSON.stringify(await browser.stored())).not.toContain('[fr]');
  },
);

test('there is no trace of drafts where the browser cannot make them', async () => {
  await seeProfiles();
  const page = await openTexts('none');
  await expectSeen(page.getByRole('button', { name: /^Copy/ }).first());
  expect(await page.getByRole('button', { name: /^Draft/ }).count()).toBe(0);
});
