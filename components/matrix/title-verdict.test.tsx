// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { plannedShop, yesterday } from '../../test/surfaces/samples';
import { acceptFinding } from '../../utils/facts/accepted';
import type { Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import type { Judgement } from '../../utils/language/judgement';
import type { AcceptIntents } from '../texts/accept-button';
import { TitleVerdict } from './title-verdict';

const title = 'Mug, mug, <b>mug</b>!';
const english: Judgement = {
  verdict: 'untranslated',
  language: 'en',
  sentences: [{ start: 0, end: title.length, language: 'en', verdict: 'untranslated' }],
  lostFacts: [],
};
const about = (kind: Finding['kind']): Finding => ({ country: 'DE', field: 'title', kind, text: title });

function draw(language: string, shop: Shop, intents: AcceptIntents, judgement: Judgement = english) {
  const original = { country: 'US', title } as const;
  const accepting = { shop, ...intents };
  return renderIn(language, <TitleVerdict country="DE" {...{ title, original, judgement, accepting }} />);
}

const spies = () => ({
  onAccept: vi.fn<AcceptIntents['onAccept']>(),
  onTakeBack: vi.fn<AcceptIntents['onTakeBack']>(),
});

it.each([
  ['en', 'The same title as in another country: United States.', 'This is right'],
  ['de', 'Derselbe Titel wie in einem anderen Land: Vereinigte Staaten.', 'Das stimmt so'],
])(
  'says in %s what is wrong with a title, and lets each thing be called right',
  async (language, copy, right) => {
    const intents = spies();
    draw(language, plannedShop, intents);
    expect(screen.getByText(copy)).toBeVisible();
    const buttons = screen.getAllByRole('button', { name: new RegExp(`^${right}`) });
    for (const button of buttons) await userEvent.click(button);
    expect(intents.onAccept.mock.calls).toEqual([
      [about('text')],
      [about('forbidden-characters')],
      [about('repeated-words')],
    ]);
  },
);

it('takes what was called right for right, asks why, and takes it back', async () => {
  const intents = spies();
  const { container } = draw(
    'en',
    acceptFinding(plannedShop, about('repeated-words'), yesterday, 'name'),
    intents,
  );
  const said = screen.getByText('You said this is right');
  expect(said.parentElement).toHaveTextContent('More than twice in the title: Mug');
  expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('A name or title');
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: /^Take back/ }));
  expect(intents.onTakeBack.mock.calls).toEqual([[about('repeated-words')]]);
});

it.each([
  ['en', 'Partly still in English'],
  ['de', 'Teils noch auf Englisch'],
  ['fr', 'Encore en partie en anglais'],
  ['it', 'In parte ancora in inglese'],
  ['es', 'En parte sigue en inglés'],
  ['zh-CN', '部分仍是英语'],
])('takes a title for one text in %s, whatever sentences it has', (language, words) => {
  const sentences: Judgement['sentences'] = [
    { start: 0, end: 5, language: 'de', verdict: 'good' },
    { start: 5, end: title.length, language: 'en', verdict: 'untranslated' },
  ];
  renderIn(
    language,
    <TitleVerdict
      country="DE"
      title="Becher. Great gift"
      original={null}
      judgement={{ ...english, verdict: 'partly', language: null, sentences }}
      accepting={{ shop: plannedShop, ...spies() }}
    />,
  );
  expect(screen.getByText(words)).toBeVisible();
});

it('asks nothing of a title that is plainly good, nor of one that is still judged', () => {
  const good: Judgement = { ...english, verdict: 'good', language: 'de' };
  const accepting = { shop: plannedShop, ...spies() };
  const { rerender } = renderIn(
    'en',
    <TitleVerdict country="DE" title="Becher" original={null} judgement={good} accepting={accepting} />,
  );
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  rerender(
    <TitleVerdict country="DE" title="Becher" original={null} judgement={null} accepting={accepting} />,
  );
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
