/**
 * Runs one language detector in a process of its own, so that its load time and memory are its own:
 *
 *   node detectors.mjs NAME TEXTS.json     { "texts": string[], "bio": string }
 *
 * Prints { loadMs, heapMb, bioMs, answers: { language, scores }[] }. Plain JavaScript, because the detectors
 * are packages of the bench only, which the type check does not see.
 */
import { readFileSync } from 'node:fs';
import { judgeText } from '../../../utils/language/judge.ts';
import { parseModel } from '../../../utils/language/model.ts';

const languageOfFranc = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  ita: 'it',
  spa: 'es',
  nld: 'nl',
  por: 'pt',
  pol: 'pl',
  swe: 'sv',
  tur: 'tr',
  jpn: 'ja',
  cmn: 'zh',
};

/** Each loads its detector and returns how it is asked. */
const detectors = {
  'eld large': () => loadEld('eld/large'),
  'eld medium': () => loadEld('eld/medium'),
  'franc-min': async () => {
    const { franc } = await import('franc-min');
    return (text) => ({ language: languageOfFranc[franc(text, { minLength: 1 })] ?? null });
  },
  tinyld: async () => {
    const { detect } = await import('tinyld');
    return (text) => ({ language: detect(text) || null });
  },
  CLD3: async () => {
    const { loadModule } = await import('cld3-asm');
    const identifier = (await loadModule()).create(0, 4000);
    return (text) => ({ language: identifier.findLanguage(text).language });
  },
  // Our code is part of the background worker; what is loaded on first need is the model.
  'Maker Passport': async () => {
    const model = parseModel(readFileSync(process.env.MODEL_FILE, 'utf8'));
    return (text) => judgeText(model, { ...question, text });
  },
};

const question = { expected: 'it', original: null, originalLanguage: 'en', protectedWords: [] };

async function loadEld(entry) {
  const { eld } = await import(entry);
  return (text) => {
    const result = eld.detect(text);
    return { language: result.language || null, scores: result.getScores() };
  };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const [name, textsFile] = process.argv.slice(2);
const { texts, bio } = JSON.parse(readFileSync(textsFile, 'utf8'));
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed + process.memoryUsage().external;
const start = performance.now();
const detect = await detectors[name]();
const loadMs = performance.now() - start;
globalThis.gc?.();
const heapMb = (process.memoryUsage().heapUsed + process.memoryUsage().external - heapBefore) / 1e6;
const bioMs = median(Array.from({ length: 51 }, () => timeOf(() => detect(bio))));
const answers = texts.map((text) => {
  const { language, scores } = detect(text);
  return { language, scores };
});
process.stdout.write(JSON.stringify({ loadMs, heapMb, bioMs, answers }));
