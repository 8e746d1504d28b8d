import { spelledLanguages, type SpelledLanguage } from './judgement';
import { byteCharacter, firstLanguage, firstScore, wordEdge } from './model-asset/format';

/** How much a piece of text looks like each language, by place in `spelledLanguages`; more is likelier. */
export type Scores = Float64Array;

export interface LanguageModel {
  /** Where an n-gram's scores stand in `scores`: a count, then so many pairs of language and score. */
  grams: ReadonlyMap<string, number>;
  scores: Uint8Array;
}

/** eld stores scores less this, to save space; a known n-gram is worth at least as much. */
const leastScore = 53;

/** Longer "words" are not language; eld cuts there too. In UTF-8 bytes. */
const longestWord = 70;

/** Reads the asset made by `buildModelAsset`. Throws on anything else. */
export function parseModel(asset: string): LanguageModel {
  const grams = new Map<string, number>();
  const scores: number[] = [];
  for (const line of asset.split('\n')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    if (tab < 2 || tab % 2 !== 0) throw new Error('This is not a language model.');
    const start = scores.push(tab / 2) - 1;
    for (let at = 0; at < tab; at += 2) {
      scores.push(line.charCodeAt(at + 1) - firstLanguage, line.charCodeAt(at) - firstScore + leastScore);
    }
    for (const gram of line.slice(tab + 1).split(' ')) grams.set(gram, start);
  }
  if (grams.size === 0) throw new Error('The language model is empty.');
  return { grams, scores: Uint8Array.from(scores) };
}

export function noScores(): Scores {
  return new Float64Array(spelledLanguages.length);
}

export function scoreOf(scores: Scores, language: SpelledLanguage): number {
  return scores[spelledLanguages.indexOf(language)] ?? 0;
}

/** Scores one word, in lower case. The n-grams are eld's: four bytes, every third byte, and the last four. */
export function scoreWord(model: LanguageModel, word: string): Scores {
  const total = noScores();
  for (const gram of gramsOf(toByteString(word))) {
    const start = model.grams.get(gram);
    if (start === undefined) continue;
    const end = start + 2 * (model.scores[start] ?? 0);
    for (let at = start + 1; at < end; at += 2) {
      const language = model.scores[at] ?? 0;
      total[language] = (total[language] ?? 0) + (model.scores[at + 1] ?? 0);
    }
  }
  return total;
}

function gramsOf(bytes: string): string[] {
  const grams: string[] = [];
  const length = Math.min(bytes.length, longestWord);
  let at = 0;
  for (; at + 4 < length; at += 3) grams.push((at === 0 ? wordEdge : '') + bytes.slice(at, at + 4));
  grams.push((at === 0 ? wordEdge : '') + bytes.slice(Math.max(0, length - 4)) + wordEdge);
  return grams;
}

const encoder = new TextEncoder();

function toByteString(word: string): string {
  let bytes = '';
  for (const byte of encoder.encode(word)) bytes += byteCharacter(byte);
  return bytes;
}
