/**
 * `npm run bench`, the part about language: how often the judge is wrong, beside other detectors on the same
 * texts, and what it costs. Thresholds were chosen on the tuning half of the texts (an even hash of the row's
 * key); everything printed comes from the other half. Needs the bench's own packages (`test/bench/package.json`)
 * and installs them on first use.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { judgeText } from '../../utils/language/judge';
import { buildModelAsset } from '../../utils/language/model-asset/build-model-asset';
import { parseModel } from '../../utils/language/model';
import { damages, makeBios, styles, type Bio, type Damage, type Style } from './bios';
import { buckets, changedCopies, pairTrials, tallyByLength, thirdTrials } from './tallies';
import type { Answer, Bucket, Tally, Trial } from './tallies';
import { isForTuning, readRows } from './texts';

const folder = import.meta.dirname;
const answersSchema = z.object({
  loadMs: z.number(),
  heapMb: z.number(),
  bioMs: z.number(),
  answers: z.array(
    z.object({
      language: z.optional(z.nullable(z.string())),
      scores: z.optional(z.record(z.string(), z.number())),
    }),
  ),
});
type Run = z.infer<typeof answersSchema>;

if (!existsSync(path.join(folder, 'node_modules'))) {
  console.log('Installing what only the bench needs…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  spawnSync(npm, ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' });
}

const asset = await buildModelAsset(path.resolve(folder, '../../node_modules'));
const model = parseModel(asset);
const allRows = readRows();
const rows = allRows.filter((row) => !isForTuning(row));
const trials = pairTrials(rows);
const bios = makeBios(rows, 'none', 'prose');
console.log(
  `${allRows.length} rows of parallel texts; thresholds chosen on ${allRows.length - rows.length}, ` +
    `measured here on the other ${rows.length}: ${trials.length} pairs.`,
);

function judged(trial: Trial, isOriginalKnown: boolean): Answer {
  const { verdict } = judgeText(model, {
    text: trial.text,
    expected: trial.expected,
    original: isOriginalKnown ? trial.original : null,
    originalLanguage: trial.originalLanguage,
    protectedWords: [],
  });
  if (verdict === 'good') return 'right';
  return verdict === 'too-short' || verdict === 'empty' ? 'unsure' : 'wrong';
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(2);
}

function missAndAlarm({ misses, wrong, falseAlarms, right }: Tally): string {
  return `${percent(misses, wrong)} / ${percent(falseAlarms, right)}`;
}

function tableRow(name: string, tallies: Record<Bucket, Tally>): Record<string, string> {
  const { all } = tallies;
  return {
    'way of deciding': name,
    ...Object.fromEntries(buckets.map((bucket) => [bucket, missAndAlarm(tallies[bucket])])),
    'unsure (wrong / right)': `${percent(all.unsureWrong, all.wrong)} / ${percent(all.unsureRight, all.right)}`,
  };
}

function runDetectors(names: readonly string[]): Map<string, Run> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'bench-language-'));
  try {
    const textsFile = path.join(temporary, 'texts.json');
    const modelFile = path.join(temporary, 'model.txt');
    writeFileSync(textsFile, JSON.stringify({ texts: trials.map(({ text }) => text), bio: longBio() }));
    writeFileSync(modelFile, asset);
    return new Map(
      names.map((name) => {
        const program = path.join(folder, 'detectors.mjs');
        const output = execFileSync(
          process.execPath,
          ['--expose-gc', ...process.execArgv, program, name, textsFile],
          { encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, MODEL_FILE: modelFile } },
        );
        return [name, answersSchema.parse(JSON.parse(output))];
      }),
    );
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** 2,000 characters of Italian. */
function longBio(): string {
  const italian = bios.filter(({ expected }) => expected === 'it').map(({ text }) => text);
  return italian.join('\n').slice(0, 2000);
}

function openAnswer({ answers }: Run): (trial: Trial, index: number) => Answer {
  return ({ expected }, index) => (answers[index]?.language === expected ? 'right' : 'wrong');
}

function pairAnswer({ answers }: Run): (trial: Trial, index: number) => Answer {
  return ({ expected, originalLanguage }, index) => {
    const scores = answers[index]?.scores ?? {};
    return (scores[expected] ?? 0) > (scores[originalLanguage] ?? 0) ? 'right' : 'wrong';
  };
}

const others = ['eld large', 'eld medium', 'franc-min', 'tinyld', 'CLD3'] as const;
const ours = 'Maker Passport';
const runs = runDetectors([ours, ...others]);
const copies = changedCopies(trials, rows);

console.log('\nSingle texts, miss % / false alarm % by number of words');
console.table([
  ...others.flatMap((name) => {
    const run = runs.get(name);
    if (!run) return [];
    const open = tableRow(`${name}, open, wrong if best is another`, tallyByLength(trials, openAnswer(run)));
    return name.startsWith('eld')
      ? [
          open,
          tableRow(`${name}, original's language against required`, tallyByLength(trials, pairAnswer(run))),
        ]
      : [open];
  }),
  tableRow(
    `${ours}, original unknown`,
    tallyByLength(trials, (trial) => judged(trial, false)),
  ),
  tableRow(
    `${ours}, original known`,
    tallyByLength(trials, (trial) => judged(trial, true)),
  ),
  tableRow(
    `${ours}, copies with a fifth of the words changed`,
    tallyByLength(copies, (trial) => judged(trial, true)),
  ),
]);

console.log('\nTexts in a third language: taken for good %, unsure %');
const thirds = tallyByLength(thirdTrials(rows), (trial) => judged(trial, false));
console.table(
  buckets.map((bucket) => {
    const { wrong, misses, unsureWrong } = thirds[bucket];
    return { words: bucket, texts: wrong, good: percent(misses, wrong), unsure: percent(unsureWrong, wrong) };
  }),
);

/** For undamaged bios the share not called good, for others the share where the damage was found. */
function bioCell(damage: Damage, style: Style, isOriginalKnown: boolean): string {
  const made = makeBios(rows, damage, style);
  const wanted = damage === 'none' ? 'good' : 'partly';
  const found = made.filter((bio) => verdictOf(bio, isOriginalKnown) === wanted).length;
  return percent(damage === 'none' ? made.length - found : found, made.length);
}

function verdictOf({ text, expected, originalLanguage, original }: Bio, isOriginalKnown: boolean): string {
  const known = isOriginalKnown ? original : null;
  return judgeText(model, { text, expected, originalLanguage, original: known, protectedWords: [] }).verdict;
}

console.log(
  `\nBios of seven sentences (${bios.length} each): clean ones not called good %, damaged ones found %`,
);
console.table(
  styles.flatMap((style) =>
    [false, true].map((isOriginalKnown) =>
      Object.fromEntries([
        ['style', `${style}, original ${isOriginalKnown ? 'known' : 'unknown'}`],
        ...damages.map((damage) => [damage, bioCell(damage, style, isOriginalKnown)]),
      ]),
    ),
  ),
);

console.log(
  `\nCost, each in a process of its own; our asset: ${(gzipSync(asset).length / 1000).toFixed(0)} kB gzip`,
);
console.table(
  [...runs].map(([name, { loadMs, heapMb, bioMs }]) => ({
    detector: name,
    'load ms': loadMs.toFixed(0),
    'memory MB': heapMb.toFixed(1),
    'bio of 2,000 characters ms': bioMs.toFixed(2),
  })),
);
