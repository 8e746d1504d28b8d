// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { mostTitles } from '../../utils/facts/judge-titles';
import type { TitleAnswer } from '../../utils/packet/read-packet';
import { TitleAnswers } from './title-answers';

const answers = (count: number): TitleAnswer[] =>
  Array.from({ length: count }, (_, at) => ({
    country: 'DE',
    field: 'title',
    sku: `MUG-${at}`,
    original: `Mug ${at}`,
    text: `Becher ${at}`,
    line: at + 2,
  }));

const unheard = () => new Promise<never>(() => undefined);

it('says how many titles are not shown', () => {
  renderIn('de', <TitleAnswers titles={answers(mostTitles + 7)} judge={unheard} />);
  expect(
    screen.getByText('7 weitere Titel stehen in der Datei und werden hier nicht gezeigt.'),
  ).toBeVisible();
  expect(document.querySelectorAll('article')).toHaveLength(mostTitles);
});

it('says nothing of the kind where all are shown', () => {
  const left = { ...answers(1)[0], text: ' ' } as TitleAnswer;
  renderIn('en', <TitleAnswers titles={[...answers(2), left]} judge={unheard} />);
  expect(document.querySelectorAll('article')).toHaveLength(2);
  expect(screen.queryByText(/not shown here/)).not.toBeInTheDocument();
});
