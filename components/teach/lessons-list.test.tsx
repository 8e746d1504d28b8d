// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { lesson as shownOnce, now, yesterday } from '../../test/surfaces/samples';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import { lessonsText } from '../../utils/facts/lessons-text';
import { LessonsList } from './lessons-list';

const lesson: Lesson = {
  ...shownOnce,
  at: yesterday,
  fingerprint: { ...shownOnce.fingerprint, path: '/maker/#' },
};

const stores = () => vi.fn(() => Promise.resolve());

function list(lessons: Lesson[], onLearn = stores(), onForget = stores()) {
  return <LessonsList lessons={lessons} now={now} onLearn={onLearn} onForget={onForget} />;
}

it.each([
  ['en', 'Places you showed', /\/maker\/#, shown on/],
  ['de', 'Stellen, die Sie gezeigt haben', /\/maker\/#, gezeigt am/],
  ['zh-CN', '您指出过的位置', /\/maker\/#/],
])('lists in %s what was shown, accessibly', async (language, title, where) => {
  const { container } = renderIn(language, list([lesson]));
  expect(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByText(where)).toBeVisible();
  await expectAccessible(container);
});

it('forgets, and takes it back', async () => {
  const [onLearn, onForget] = [stores(), stores()];
  renderIn('en', list([lesson], onLearn, onForget));
  await userEvent.click(screen.getByRole('button', { name: 'Forget (About You)' }));
  expect(onForget).toHaveBeenCalledExactlyOnceWith(lesson);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(onLearn).toHaveBeenCalledExactlyOnceWith(lesson);
});

it('offers to undo nothing that could not be forgotten, and says so', async () => {
  const gone = vi.fn(() => Promise.reject(new Error('The background is gone.')));
  renderIn('en', list([lesson], stores(), gone));
  await userEvent.click(screen.getByRole('button', { name: 'Forget (About You)' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This could not be saved. Please try again.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('takes over what was shown on another computer, and refuses any other text', async () => {
  const onLearn = stores();
  renderIn('en', list([], onLearn));
  await userEvent.click(screen.getByText('Import places from another computer'));
  const field = screen.getByRole('textbox', { name: 'Paste the copied text here' });
  await userEvent.click(field);
  await userEvent.paste('About You');
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(screen.getByText(/not a text of copied places/)).toBeVisible();
  expect(onLearn).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await userEvent.paste(lessonsText([lesson]));
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(onLearn).toHaveBeenCalledExactlyOnceWith(lesson);
  expect(screen.getByText('1 place imported.')).toBeVisible();
});

it('keeps the text that was pasted where it cannot be stored, and says so', async () => {
  const onLearn = vi.fn(() => Promise.reject(new Error('The disk is full.')));
  renderIn('en', list([], onLearn));
  await userEvent.click(screen.getByText('Import places from another computer'));
  const field = screen.getByRole('textbox', { name: 'Paste the copied text here' });
  await userEvent.click(field);
  await userEvent.paste(lessonsText([lesson]));
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This could not be saved. Please try again.');
  expect(field).toHaveValue(lessonsText([lesson]));
});
