import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { eld } from 'eld/large';
import { beforeAll, describe, expect, test } from 'vitest';
import { spelledLanguages } from './judgement';
import { buildModelAsset } from './model-asset/build-model-asset';
import { parseModel, scoreOf, scoreWord, type LanguageModel } from './model';

let asset: string;
let model: LanguageModel;
beforeAll(async () => {
  asset = await buildModelAsset(path.resolve(import.meta.dirname, '../../node_modules'));
  model = parseModel(asset);
});

describe('the model made at build time', () => {
  test('is small enough to be packaged', () => {
    expect(gzipSync(asset).length).toBeLessThan(450_000);
  });

  test.each(['handgemacht', "l'été", 'mañana', 'łódź', 'günaydın', 'a', 'über', 'atelier', 'x'.repeat(90)])(
    'finds the languages eld finds for %s, and the same one likeliest',
    (word) => {
      const theirs = eldsScores(word);
      const ours = ownScores(word);
      expect([...ours.keys()].toSorted()).toEqual([...theirs.keys()].toSorted());
      expect(likeliest(ours)).toBe(likeliest(theirs));
    },
  );
});

function eldsScores(word: string): Map<string, number> {
  const scores: Record<string, number> = eld.detect(word).getScores();
  return new Map(
    Object.entries(scores).filter(([language]) => spelledLanguages.some((own) => own === language)),
  );
}

function ownScores(word: string): Map<string, number> {
  const scores = scoreWord(model, word);
  return new Map(
    spelledLanguages
      .map((language) => [language, scoreOf(scores, language)] as const)
      .filter(([, score]) => score > 0),
  );
}

function likeliest(scores: Map<string, number>): string | undefined {
  return [...scores].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

test.each([
  ['', 'empty'],
  ['<!doctype html>', 'not a language model'],
  ['abc\tdef', 'not a language model'],
])('an asset that is none is refused: %j', (text, message) => {
  expect(() => parseModel(text)).toThrow(message);
});
