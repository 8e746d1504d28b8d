// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ShopJudgement } from '../../utils/facts/shop';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { judged, stillIn } from '../../test/surfaces/samples';
import { Badge } from './badge';

const states: [ShopJudgement | null, state: string, en: string, zh: string][] = [
  [null, 'unknown', 'Checking …', '正在检查…'],
  [judged('empty'), 'todo', 'Empty', '为空'],
  [judged('same-as-original'), 'todo', 'Same as your original, not translated', '与原文相同，尚未翻译'],
  [judged('untranslated'), 'todo', 'Not in German yet', '还不是德语'],
  [judged('other-language'), 'todo', 'In another language, not in German', '是其他语言，不是德语'],
  [judged('partly', 3, 7), 'todo', '3 of 7 sentences are not in German yet', '7 句中有 3 句还不是德语'],
  [stillIn('en', judged('untranslated', 2, 2)), 'todo', 'Still in English', '仍是英语'],
  [stillIn('nl', judged('other-language', 2, 2)), 'todo', 'In Dutch, not in German', '是荷兰语，不是德语'],
  [
    stillIn('en', judged('partly', 3, 7)),
    'todo',
    '3 of 7 sentences are still in English',
    '7 句中有 3 句仍是英语',
  ],
  [
    { ...judged('good'), older: true },
    'todo',
    'Your original changed after this was translated',
    '翻译之后原文有改动',
  ],
  [judged('too-short'), 'todo', 'Too short to tell the language', '文字太短，无法判断语言'],
  [judged('good'), 'done', 'In German', '已是德语'],
];

describe.each(states)('%j', (judgement, state, en, zh) => {
  it.each([
    ['en', `About You: ${en}. Open Maker Passport`, en],
    ['zh-CN', `简介：${zh}。打开 Maker Passport`, zh],
  ])('says its verdict in %s, and opens the panel', async (language, name, words) => {
    const onOpen = vi.fn<() => void>();
    const { container } = renderIn(
      language,
      <Badge field="aboutYou" country="DE" home={false} judgement={judgement} onOpen={onOpen} />,
    );
    const badge = screen.getByRole('button', { name });
    expect(badge).toHaveTextContent(words);
    expect(badge).toHaveAttribute('data-state', state);
    await userEvent.click(badge);
    expect(onOpen).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

it('calls the home country’s text the original, whatever a judge says', () => {
  renderIn(
    'en',
    <Badge
      field="inspiration"
      country="US"
      home
      judgement={judged('untranslated')}
      onOpen={() => undefined}
    />,
  );
  expect(
    screen.getByRole('button', { name: 'Inspiration: Your original. Open Maker Passport' }),
  ).toBeVisible();
});
