import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { forgetPages, savedCases, type SavedCase } from './cases';
import { mutated } from './disguises/mutation';
import { addTo, count, tableOf, type Tally } from './disguises/tally';

/**
 * `npm run disguise -- [--seeds 2000] [--kind maker-profile] [--from 0]`: every saved page in so many disguises, on
 * all cores. Prints how many facts survive each, and every false one with how to see it again; exit status 1 for any.
 *
 * `npm run disguise -- --page maker-profile/assumed-tabs --seed 17`: that one page in that disguise, as HTML.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '0' },
    kind: { type: 'string' },
    page: { type: 'string' },
    seed: { type: 'string' },
    /** Set for the processes this one starts: `1/4` is the second of four. */
    share: { type: 'string' },
  },
});

interface Result {
  tally: Tally;
  problems: string[];
}

function show(name: string, seed: number): void {
  const saved = savedCases.find((one) => one.name === name);
  if (!saved) throw new Error(`There is no saved page ${name}`);
  const { names, lies, html } = mutated(saved, seed);
  process.stderr.write(`${names.join(' + ')}\n${lies.join('\n')}\n`);
  process.stdout.write(`${html}\n`);
}

async function runShare(share: string): Promise<Result> {
  const [own = 0, all = 1] = share.split('/').map(Number);
  const cases = savedCases.filter(({ kind }) => !values.kind || kind === values.kind);
  const result: Result = { tally: {}, problems: [] };
  for (const [place, saved] of cases.entries()) if (place % all === own) await disguise(saved, result);
  return result;
}

async function disguise(saved: SavedCase, { tally, problems }: Result): Promise<void> {
  const first = Number(values.from);
  for (let seed = first; seed < first + Number(values.seeds); seed += 1) {
    try {
      const mutation = mutated(saved, seed);
      count(tally, saved, mutation);
      for (const lie of mutation.lies) problems.push(problem(saved, seed, lie));
    } catch (error) {
      problems.push(problem(saved, seed, String(error)));
    }
    if (seed % 50 === 0) await forgetPages();
  }
}

function problem({ name }: SavedCase, seed: number, what: string): string {
  return `${what}\n  npm run disguise -- --page ${name} --seed ${seed}`;
}

async function runAll(): Promise<void> {
  const all = availableParallelism();
  const results = await Promise.all(Array.from({ length: all }, (_, own) => runInProcess(`${own}/${all}`)));
  const tally: Tally = {};
  for (const result of results) addTo(tally, result.tally);
  const problems = results.flatMap((result) => result.problems);
  process.stdout.write(`${tableOf(tally)}\nfalse facts and errors: ${problems.length}\n`);
  process.stdout.write(problems.slice(0, 50).join('\n'));
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function runInProcess(share: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--share', share]);
    child.on('message', (result) => resolve(result as Result));
    child.on('exit', (code) => reject(new Error(`${share} ended with ${code}`)));
  });
}

if (values.page) show(values.page, Number(values.seed));
else if (values.share) process.send?.(await runShare(values.share));
else await runAll();
