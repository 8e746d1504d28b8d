// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { mostTitles } from '../../utils/facts/judge-titles';
import { schemas } from '../../utils/messages/protocol';
import type { TitleAnswer } from '../../utils/packet/read-packet';
import type { Intents } from '../workbench/section';
import { TitleAnswers } from './title-answers';

type Judge = Intents['judgeTitles'];

const answers = (count: number): TitleAnswer[] =>
  Array.from({ length: count }, (_, at) => ({
    country: 'DE',
    field: 'title',
    sku: `MUG-${at}`,
    original: `Mug ${at}`,
    text: `Becher ${at}`,
    line: at + 2,
  }));

const unheard: Judge = () => new Promise(() => undefined);

it('says how many titles are not shown', () => {
  renderIn('de', <TitleAnswers titles={answers(mostTitles + 7)} judge={unheard} />);
  expect(
    screen.getByText('7 weitere Titel stehen in der Datei und werden hier nicht gezeigt.'),
  ).toBeVisible();
  expect(document.querySelectorAll('article')).toHaveLength(mostTitles);
});

it('asks about no more of a title than may be asked: one long one does not hinder the others', () => {
  const judge = vi.fn(unheard);
  const [short, long] = answers(2).map((answer, at) =>
    at ? { ...answer, text: 'x'.repeat(20_000) } : answer,
  );
  renderIn('en', <TitleAnswers titles={[short, long].filter((one) => one !== undefined)} judge={judge} />);
  expect(() =>
    schemas.judgeTitles.data.parse({ shop: 'first', what: judge.mock.calls[0]?.[0] }),
  ).not.toThrow();
});

it('says nothing of the kind where all are shown', () => {
  const left = { ...answers(1)[0], text: ' ' } as TitleAnswer;
  renderIn('en', <TitleAnswers titles={[...answers(2), left]} judge={unheard} />);
  expect(document.querySelectorAll('article')).toHaveLength(2);
  expect(screen.queryByText(/not shown here/)).not.toBeInTheDocument();
});
