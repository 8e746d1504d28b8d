import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer } from 'node:http';
import { watchMemory } from './browser-memory';
import { encodings, writeListings, type FileEncoding, type ListingsFile } from './listings-file';
import type { Sum } from './listings-sum';
import { measureStorage } from './listings-storage';
import type { CoverageTimes, ReaderName, Task } from './listings-worker';
import { figure, median, type BenchResult, type Limit } from './table';
import { bundle } from './variants';

const rounds = 5;
const rows = 200_000;
const sizes = [1000, 10_000, 100_000, 1_000_000];
const countrySize = 100_000;
const readers: ReaderName[] = ['read only', 'read + every byte', 'this reader', 'papaparse fastMode', 'uDSV'];

type Question = Exclude<Task, { what: 'read' }> | Omit<Extract<Task, { what: 'read' }>, 'file'>;

interface Measured {
  ms: number;
  /** Peak of the page's process above what it took before, MB; null where that cannot be measured. */
  peak: number | null;
  sum: Sum;
}

/** In the page: what the worker answers; the page adds the chosen file. */
declare const ask: (task: Question) => Promise<number | string | Sum | CoverageTimes>;

const page = `<!doctype html><input type="file"><script>
  const worker = new Worker('/worker.js');
  function ask(task) {
    return new Promise((answer) => {
      worker.onmessage = ({ data }) => answer(data);
      worker.postMessage({ ...task, file: document.querySelector('input').files[0] });
    });
  }
</script>`;

/** Serves the page and its worker: a worker needs an address of its own. */
async function serve(worker: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isWorker ? worker : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
}

async function inFreshPage<T>(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const opened = await context.newPage();
    await opened.goto(address);
    return await work(opened);
  } finally {
    await context.close();
  }
}

function isSum(answer: unknown): answer is Sum {
  return typeof answer === 'object' && answer !== null && 'hash' in answer;
}

/** One reader on one file, in a page and a worker of its own: nothing is left over from the one before. */
async function measureReader(
  browser: Browser,
  address: string,
  reader: ReaderName,
  file: ListingsFile,
  encoding: FileEncoding,
): Promise<Measured> {
  return inFreshPage(browser, address, async (opened) => {
    await opened.setInputFiles('input', file.path);
    const memory = await watchMemory(browser);
    const ms = await opened.evaluate((task) => ask(task), { what: 'read' as const, reader, encoding });
    const peak = memory.stop();
    if (typeof ms !== 'number') throw new Error(`${reader}: ${JSON.stringify(ms)}`);
    const sum = await opened.evaluate(() => ask({ what: 'sum' }));
    if (!isSum(sum)) throw new Error(`${reader}: ${JSON.stringify(sum)}`);
    return { ms, peak, sum };
  });
}

interface Middle {
  reader: ReaderName;
  speed: number;
  peak: number | null;
  sum: Sum;
}

function middleOf(reader: ReaderName, measured: readonly Measured[], file: ListingsFile): Middle {
  const peaks = measured.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  const [first] = measured;
  if (!first) throw new Error(`${reader} was not measured`);
  return {
    reader,
    speed: file.bytes / 1e6 / (Math.min(...measured.map(({ ms }) => ms)) / 1000),
    peak: peaks.length > 0 ? median(peaks) : null,
    sum: first.sum,
  };
}

function isWhole({ reader, sum }: Middle, file: ListingsFile): string {
  if (reader === 'read only' || reader === 'read + every byte') return '–';
  return sum.rows === file.sum.rows && sum.hash === file.sum.hash ? 'all equal' : 'not equal';
}

function limitsOf(encoding: FileEncoding, middles: readonly Middle[], file: ListingsFile): Limit[] {
  const of = (name: ReaderName) => middles.find(({ reader }) => reader === name);
  const [own, papa, bytes] = [of('this reader'), of('papaparse fastMode'), of('read + every byte')];
  if (!own || !papa || !bytes) return [];
  const limits: Limit[] = [
    { what: `${encoding}: time, papaparse = 1`, measured: papa.speed / own.speed, atMost: 0.667, unit: '' },
    {
      what: `${encoding}: values unlike the reference`,
      measured: isWhole(own, file) === 'all equal' ? 0 : 1,
      atMost: 0,
      unit: '',
    },
  ];
  if (own.peak !== null && papa.peak !== null) {
    limits.push({
      what: `${encoding}: peak memory, papaparse = 1`,
      measured: own.peak / papa.peak,
      atMost: 0.333,
      unit: '',
    });
  }
  if (encoding === 'utf-8') {
    limits.push({
      what: 'utf-8: time, every byte = 1',
      measured: bytes.speed / own.speed,
      atMost: 1.54,
      unit: '',
    });
  }
  return limits;
}

function shown(peak: number | null): string {
  return peak === null ? '–' : figure(peak);
}

async function compareReaders(
  browser: Browser,
  address: string,
  encoding: FileEncoding,
): Promise<BenchResult> {
  const file = await writeListings(rows, encoding);
  const all = new Map<ReaderName, Measured[]>(readers.map((reader) => [reader, []]));
  for (let round = 0; round < rounds; round++) {
    for (const reader of readers)
      all.get(reader)?.push(await measureReader(browser, address, reader, file, encoding));
  }
  const middles = [...all].map(([reader, measured]) => middleOf(reader, measured, file));
  return {
    title: `Reading a report of ${rows} rows and 28 columns, ${figure(file.bytes / 1e6)} MB, ${encoding} (in a worker; best of ${rounds} rounds, interleaved; memory above that of the empty page)`,
    columns: ['reader', 'MB/s', 'peak MB', 'kept values'],
    rows: middles.map((middle) => [
      middle.reader,
      figure(middle.speed),
      shown(middle.peak),
      isWhole(middle, file),
    ]),
    limits: limitsOf(encoding, middles, file),
  };
}

async function growth(browser: Browser, address: string): Promise<BenchResult> {
  const table: string[][] = [];
  let wrong = 0;
  for (const size of sizes) {
    const file = await writeListings(size, 'utf-8');
    const [floor, own] = [
      await measureReader(browser, address, 'read only', file, 'utf-8'),
      await measureReader(browser, address, 'this reader', file, 'utf-8'),
    ];
    if (own.sum.hash !== file.sum.hash || own.sum.rows !== size) wrong++;
    const cells = [size, figure(file.bytes / 1e6), figure(own.ms), shown(own.peak), shown(floor.peak)];
    table.push(cells.map(String));
  }
  return {
    title: 'How reading grows (this reader, UTF-8, once each; memory above that of the empty page)',
    columns: ['rows', 'MB', 'ms', 'peak MB', 'peak MB of reading only'],
    rows: table,
    limits: [{ what: 'files with a value unlike the reference', measured: wrong, atMost: 0, unit: '' }],
  };
}

async function coverage(browser: Browser, address: string): Promise<BenchResult> {
  const times: CoverageTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    const answer = await inFreshPage(browser, address, (opened) =>
      opened.evaluate((size) => ask({ what: 'cover', size }), countrySize),
    );
    if (typeof answer === 'object' && 'matching' in answer) times.push(answer);
  }
  const of = (part: keyof CoverageTimes) => Math.min(...times.map((one) => one[part]));
  return {
    title: `Coverage of 8 countries × ${countrySize} SKUs (in a worker; best of ${rounds} rounds, each the first of its worker)`,
    columns: ['products', 'matching ms', 'coverage and counts ms', 'missing in DE and FR ms'],
    rows: [[String(of('products')), figure(of('matching')), figure(of('covering')), figure(of('filtering'))]],
    limits: [
      {
        what: 'matching, coverage and counts',
        measured: of('matching') + of('covering'),
        atMost: 250,
        unit: 'ms',
      },
    ],
  };
}

/** Reading reports, computing coverage and storing both, in workers of a headless Chromium. */
export async function measure(): Promise<BenchResult[]> {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error('CHROMIUM is not set. Run this through npm, which finds a Chromium.');
  const { address, stop } = await serve(await bundle('listings-worker.ts'));
  const browser = await chromium.launch({ executablePath, headless: true });
  try {
    const results: BenchResult[] = [];
    for (const encoding of encodings) results.push(await compareReaders(browser, address, encoding));
    results.push(await growth(browser, address), await coverage(browser, address));
    return [...results, ...(await measureStorage())];
  } finally {
    await browser.close();
    stop();
  }
}
