import { beforeAll, expect, it } from 'vitest';
import { installedModel } from '../../../test/tools/language-model';
import { judgeReply } from '../../facts/judge-reply';
import { emptyShop } from '../../facts/shop';
import type { LanguageModel } from '../../language/model';
import { countryCodes } from '../../marketplaces/countries';
import { fillSlots, phraseIds } from './phrase';
import { replyLanguages } from './reply-languages';

let model: LanguageModel;
beforeAll(async () => {
  model = await installedModel();
});

it.each(
  countryCodes.flatMap((country) => replyLanguages[country].map((reply) => [reply.tag, reply] as const)),
)('is found to be in its language: %s', (_, { language, phrases }) => {
  for (const id of phraseIds) {
    const text = fillSlots(phrases[id], () => '7');
    expect([id, judgeReply(model, emptyShop, { language, text }).verdict]).toEqual([id, 'good']);
  }
});
