import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { judgeText } from '../../utils/language/judge';
import { buildModelAsset } from '../../utils/language/model-asset/build-model-asset';
import { parseModel, type LanguageModel } from '../../utils/language/model';
import { damages, makeBios, styles, type Bio, type Damage, type Style } from './language/bios';
import { buckets, changedCopies, pairTrials, tallyByLength, thirdTrials } from './language/tallies';
import type { Answer, Bucket, Tally, Trial } from './language/tallies';
import { isForTuning, readRows, type Row } from './language/texts';
import type { BenchResult, Limit } from './table';

const folder = path.join(import.meta.dirname, 'language');
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

const others = ['eld large', 'eld medium', 'franc-min', 'tinyld', 'CLD3'] as const;
const ours = 'Maker Passport';

/**
 * How often the language judge is wrong, beside other detectors on the same texts, and what it costs. Its
 * thresholds were chosen on the tuning half of the texts (an even hash of the row's key); everything here comes
 * from the other half. Needs packages of its own (`test/bench/language/package.json`), installed on first use.
 */
export async function measure(): Promise<BenchResult[]> {
  installPackages();
  const asset = await buildModelAsset(path.resolve(import.meta.dirname, '../../node_modules'));
  const model = parseModel(asset);
  const rows = readRows().filter((row) => !isForTuning(row));
  const trials = pairTrials(rows);
  const runs = runDetectors(asset, trials, longBio(rows));
  return [
    measureTexts(model, rows, trials, runs),
    measureThirdLanguages(model, rows),
    measureBios(model, rows),
    costs(asset, runs),
  ];
}

function installPackages(): void {
  if (existsSync(path.join(folder, 'node_modules'))) return;
  console.log('Installing what only the language bench needs …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' });
}

function measureTexts(
  model: LanguageModel,
  rows: readonly Row[],
  trials: readonly Trial[],
  runs: ReadonlyMap<string, Run>,
): BenchResult {
  const unknown = tallyByLength(trials, (trial) => judged(model, trial, false));
  const known = tallyByLength(trials, (trial) => judged(model, trial, true));
  const copies = tallyByLength(changedCopies(trials, rows), (trial) => judged(model, trial, true));
  const theirs = others.flatMap((name) => {
    const run = runs.get(name);
    if (!run) return [];
    const open = tableRow(`${name}: wrong if best is another`, tallyByLength(trials, openAnswer(run)));
    if (!name.startsWith('eld')) return [open];
    return [open, tableRow(`${name}: original's against required`, tallyByLength(trials, pairAnswer(run)))];
  });
  return {
    title: `Single texts: miss % / false alarm % by number of words (${trials.length} pairs from ${rows.length} rows)`,
    columns: ['way of deciding', ...buckets, 'unsure of wrong / right'],
    rows: [
      ...theirs,
      tableRow(`${ours}, original unknown`, unknown),
      tableRow(`${ours}, original known`, known),
      tableRow(`${ours}, copies with a fifth of the words changed`, copies),
    ],
    limits: [
      limit('miss, original unknown', share(unknown.all.misses, unknown.all.wrong), 0.6),
      limit('false alarm, original unknown', share(unknown.all.falseAlarms, unknown.all.right), 0.6),
      limit('miss, original known', share(known.all.misses, known.all.wrong), 0.1),
      limit('false alarm, original known', share(known.all.falseAlarms, known.all.right), 0.7),
      limit('miss, 9 words and more', share(unknown['9+'].misses, unknown['9+'].wrong), 0.05),
      limit('false alarm, 9 words and more', share(unknown['9+'].falseAlarms, unknown['9+'].right), 0.15),
    ],
  };
}

function measureThirdLanguages(model: LanguageModel, rows: readonly Row[]): BenchResult {
  const tallies = tallyByLength(thirdTrials(rows), (trial) => judged(model, trial, false));
  const short = [tallies['2–3'], tallies['4–8']];
  const total = (count: (tally: Tally) => number) => short.reduce((sum, tally) => sum + count(tally), 0);
  const long = tallies['9+'];
  return {
    title: 'Texts in a third language',
    columns: ['words', 'texts', 'taken for good %', 'unsure %'],
    rows: buckets.map((bucket) => {
      const { wrong, misses, unsureWrong } = tallies[bucket];
      return [bucket, String(wrong), percent(misses, wrong), percent(unsureWrong, wrong)];
    }),
    limits: [
      limit(
        'good, 2–8 words',
        share(
          total(({ misses }) => misses),
          total(({ wrong }) => wrong),
        ),
        2,
      ),
      limit('good, 9 words and more', share(long.misses, long.wrong), 0.05),
    ],
  };
}

/** For clean bios the share not called good, for damaged ones the share where the damage was not found. */
function missedBios(model: LanguageModel, bios: readonly Bio[], damage: Damage, isKnown: boolean): number {
  const wanted = damage === 'none' ? 'good' : 'partly';
  const missed = bios.filter(({ text, expected, originalLanguage, original }) => {
    const known = isKnown ? original : null;
    const asked = { text, expected, originalLanguage, original: known, protectedWords: [] };
    return judgeText(model, asked).verdict !== wanted;
  });
  return share(missed.length, bios.length);
}

function measureBios(model: LanguageModel, rows: readonly Row[]): BenchResult {
  const missed = (style: Style, damage: Damage, isKnown: boolean) =>
    missedBios(model, makeBios(rows, damage, style), damage, isKnown);
  const count = makeBios(rows, 'none', 'prose').length;
  return {
    title: `Bios of seven sentences (${count} in each cell): clean ones not called good %, damaged ones not found %`,
    columns: ['style', ...damages],
    rows: styles.flatMap((style) =>
      [false, true].map((isKnown) => [
        `${style}, original ${isKnown ? 'known' : 'unknown'}`,
        ...damages.map((damage) => missed(style, damage, isKnown).toFixed(2)),
      ]),
    ),
    limits: [
      limit('clean prose not called good', missed('prose', 'none', false), 0.3),
      ...(['first', 'middle', 'last'] as const).map((damage) =>
        limit(`one sentence left (${damage}) not found`, missed('prose', damage, false), 0.5),
      ),
    ],
  };
}

function costs(asset: string, runs: ReadonlyMap<string, Run>): BenchResult {
  const own = runs.get(ours);
  if (!own) throw new Error('Our own run is missing.');
  return {
    title: 'Cost, each detector in a process of its own',
    columns: ['detector', 'load ms', 'memory MB', 'bio of 2,000 characters ms'],
    rows: [...runs].map(([name, { loadMs, heapMb, bioMs }]) => [
      name,
      loadMs.toFixed(0),
      heapMb.toFixed(1),
      bioMs.toFixed(2),
    ]),
    limits: [
      limit('load', own.loadMs, 100, 'ms'),
      limit('memory', own.heapMb, 15, 'MB'),
      limit('bio of 2,000 characters', own.bioMs, 5, 'ms'),
      limit('asset, gzip', gzipSync(asset).length / 1000, 450, 'kB'),
    ],
  };
}

function judged(model: LanguageModel, trial: Trial, isOriginalKnown: boolean): Answer {
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
  return whole === 0 ? '–' : share(part, whole).toFixed(2);
}

function missAndAlarm({ misses, wrong, falseAlarms, right }: Tally): string {
  return `${percent(misses, wrong)} / ${percent(falseAlarms, right)}`;
}

function tableRow(name: string, tallies: Record<Bucket, Tally>): string[] {
  const { all } = tallies;
  const unsure = `${percent(all.unsureWrong, all.wrong)} / ${percent(all.unsureRight, all.right)}`;
  return [name, ...buckets.map((bucket) => missAndAlarm(tallies[bucket])), unsure];
}

function limit(what: string, measured: number, atMost: number, unit = '%'): Limit {
  return { what, measured, atMost, unit };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function runDetectors(asset: string, trials: readonly Trial[], bio: string): Map<string, Run> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'bench-language-'));
  try {
    const textsFile = path.join(temporary, 'texts.json');
    const modelFile = path.join(temporary, 'model.txt');
    writeFileSync(textsFile, JSON.stringify({ texts: trials.map(({ text }) => text), bio }));
    writeFileSync(modelFile, asset);
    return new Map(
      [ours, ...others].map((name) => {
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
function longBio(rows: readonly Row[]): string {
  const italian = makeBios(rows, 'none', 'prose').filter(({ expected }) => expected === 'it');
  return italian
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 2000);
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
