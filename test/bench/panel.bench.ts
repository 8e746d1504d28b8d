import { startPractice } from '../practice/server.ts';
import { launchBrowser } from '../browser/launch';
import { figure, median, type BenchResult } from './table';
import { readerFile, variantOfExtension } from './variants';

const runs = 15;
const addresses = [
  'https://sellercentral.amazon.com/hz/sc/account-information',
  'https://sellercentral.amazon.it/handmade/guild/maker-profile',
];
const [sent, visible] = ['maker-passport message', 'maker-passport visible'];

/**
 * Put before the reader: marks the moment it says that a page is recognised. User timing is shared by all worlds of a page.
 * Only the first counts: later ones follow changes of the page.
 */
const markMessage = `{
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = (...parameters) => {
    if (JSON.stringify(parameters).includes('pageRecognised')) performance.mark(${JSON.stringify(sent)});
    return send.apply(chrome.runtime, parameters);
  };
}
`;

/** In the page: marks the first frame in which the panel has a size. Playwright sends its source there. */
function markPanel(name: string): void {
  const look = () => {
    const parts = document.querySelector('maker-passport')?.shadowRoot?.querySelectorAll('button') ?? [];
    const drawn = [...parts].some((part) => part.getBoundingClientRect().width > 0);
    if (drawn) performance.mark(name);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From the reader's message to the visible panel: background, injection, React's first drawing. */
export async function measure(): Promise<BenchResult[]> {
  const extension = variantOfExtension(readerFile, (script) => `${markMessage};${script}`);
  const practice = await startPractice();
  const browser = await launchBrowser({ extension, practicePort: practice.port, headless: true });
  try {
    await browser.context.addInitScript(markPanel, visible);
    const times: number[][] = addresses.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, address] of addresses.entries()) {
        const page = await browser.context.newPage();
        await page.goto(address);
        await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, visible);
        const [from = 0, to = 0] = await page.evaluate(
          (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime),
          [sent, visible],
        );
        if (from === 0) throw new Error('The reader sent no message that was noticed.');
        times[index]?.push(to - from);
        await page.close();
      }
    }
    return [
      {
        title: `From message to visible panel (${runs} times each, interleaved)`,
        columns: ['page', 'median ms', 'least', 'most'],
        rows: addresses.map((address, index) => {
          const all = times[index] ?? [];
          return [
            new URL(address).pathname,
            ...[median(all), Math.min(...all), Math.max(...all)].map(figure),
          ];
        }),
        limits: [{ what: 'median of all', measured: median(times.flat()), atMost: 150, unit: 'ms' }],
      },
    ];
  } finally {
    await browser.close();
    await practice.stop();
  }
}
