import { beforeAll, expect, it } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import type { LanguageModel } from '../language/model';
import { judgeReply } from './judge-reply';
import { emptyShop, type Shop } from './shop';

let model: LanguageModel;
beforeAll(async () => {
  model = await installedModel();
});

const shop: Shop = { ...emptyShop, plan: { home: 'US', targets: ['DE'] }, ownWords: ['Rye Clay Studio'] };
const german = 'Guten Tag Frau Berg, vielen Dank für Ihre Bestellung. Die Tasse geht morgen auf die Reise.';
const english = 'Dear Ms Berg, thank you very much for your order. The mug will be sent tomorrow morning.';

it.each([
  ['a reply in the buyer’s language', german, 'good'],
  ['a reply that was not translated', english, 'untranslated'],
  ['a reply that is half translated', `${german} Please tell me if you have any more questions.`, 'partly'],
  ['nothing', '  ', 'empty'],
])('judges %s', (_, text, verdict) => {
  expect(judgeReply(model, shop, { language: 'de', text }).verdict).toBe(verdict);
});

it('judges a reply for a seller who has not said where she lives', () => {
  expect(judgeReply(model, emptyShop, { language: 'de', text: english }).verdict).not.toBe('good');
});
