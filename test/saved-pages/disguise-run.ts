import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { forgetPages, outcomeOf, savedCases, withPage, type SavedCase } from './cases';
import { disguise, mutated, timeCap } from './disguises/mutation';
import { addTo, count, tableOf, type Tally } from './disguises/tally';

/**
 * `npm run disguise -- [--seeds 2000] [--kind maker-profile] [--from 0] [--processes 1]`: every saved page in so many
 * disguises, in rounds over all pages, on all cores or in so many processes. Prints each false fact and error as it
 * is found, with how to see it again, how far it is, and in the end how many facts survived each disguise; exit
 * status 1 for any false fact or error.
 *
 * `npm run disguise -- --page maker-profile/assumed-tabs --seed 17`: that one page in that disguise, as HTML.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '0' },
    processes: { type: 'string', default: String(availableParallelism()) },
    kind: { type: 'string' },
    page: { type: 'string' },
    seed: { type: 'string' },
    /** Set for the processes this one starts: `1/4` is the second of four. */
    share: { type: 'string' },
  },
});

/** Seeds that each page is tried with before the next page's turn. */
const round = 100;

interface Round {
  tally: Tally;
  problems: string[];
  /** What reading a page took at most, ms. */
  slowest: number;
}

function show(name: string, seed: number): void {
  const saved = savedCases.find((one) => one.name === name);
  if (!saved) throw new Error(`There is no saved page ${name}`);
  withPage(saved, (page) => {
    process.stderr.write(`${disguise(saved, page, seed).names.join(' + ')}\n`);
    process.stdout.write(`${page.documentElement.outerHTML}\n`);
    process.stderr.write(`${JSON.stringify(outcomeOf(saved.url, page), null, 2)}\n`);
  });
}

async function runShare(share: string): Promise<void> {
  const [own = 0, all = 1] = share.split('/').map(Number);
  const cases = savedCases
    .filter(({ kind }) => !values.kind || kind === values.kind)
    .filter((_, place) => place % all === own);
  const from = Number(values.from);
  const end = from + Number(values.seeds);
  for (let first = from; first < end; first += round) {
    const result: Round = { tally: {}, problems: [], slowest: 0 };
    for (const saved of cases) {
      for (let seed = first; seed < Math.min(first + round, end); seed += 1) tryOn(saved, seed, result);
      await forgetPages();
    }
    process.send?.(result);
  }
}

function tryOn(saved: SavedCase, seed: number, result: Round): void {
  const { tally, problems } = result;
  try {
    const mutation = mutated(saved, seed);
    count(tally, saved, mutation);
    for (const lie of mutation.lies) problems.push(problem(saved, seed, lie));
    const took = Math.round(mutation.took);
    if (took > timeCap) problems.push(problem(saved, seed, `took ${took} ms`));
    result.slowest = Math.max(result.slowest, took);
  } catch (error) {
    problems.push(problem(saved, seed, String(error)));
  }
}

function problem({ name }: SavedCase, seed: number, what: string): string {
  return `${what}\n  npm run disguise -- --page ${name} --seed ${seed}\n`;
}

async function runAll(): Promise<void> {
  const all = Number(values.processes);
  const tally: Tally = {};
  let problems = 0;
  let slowest = 0;
  function take(result: Round): void {
    addTo(tally, result.tally);
    problems += result.problems.length;
    slowest = Math.max(slowest, result.slowest);
    process.stdout.write(result.problems.join(''));
    const tried = Object.values(tally).reduce((sum, { mutations }) => sum + mutations, 0);
    process.stderr.write(`${tried} mutations, ${problems} false facts and errors\n`);
  }
  await Promise.all(Array.from({ length: all }, (_, own) => runInProcess(`${own}/${all}`, take)));
  process.stdout.write(
    `${tableOf(tally)}\nfalse facts and errors: ${problems}\nslowest: ${slowest} ms, at most ${timeCap}\n`,
  );
  process.exitCode = problems > 0 ? 1 : 0;
}

function runInProcess(share: string, take: (result: Round) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--share', share]);
    child.on('message', (result) => take(result as Round));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${share} ended with ${code}`))));
  });
}

if (values.page) show(values.page, Number(values.seed));
else if (values.share) await runShare(values.share);
else await runAll();
