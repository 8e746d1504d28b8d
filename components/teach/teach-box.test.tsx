// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { lesson, understood } from '../../test/surfaces/samples';
import type { LessonTry } from '../../utils/pages/lessons/try-lesson';
import { TeachBox } from './teach-box';
import type { Teacher } from './use-teaching';

function teacher(tried: LessonTry | null, more: Partial<Teacher> = {}): Teacher {
  return {
    pick: vi.fn(() => Promise.resolve(tried)),
    learn: vi.fn(() => Promise.resolve()),
    forget: vi.fn(() => Promise.resolve()),
    ...more,
  };
}

function box(by: Teacher, outdated: readonly 'aboutYou'[] = []) {
  return (
    <TeachBox found={['inspiration', 'storeName']} missing={['aboutYou']} outdated={outdated} teacher={by} />
  );
}

it.each([
  ['en', 'Recognised on this page: 2 of 3.', 'Show me “About You”'],
  ['de', 'Auf dieser Seite erkannt: 2 von 3.', '„Über Sie“ zeigen'],
  ['zh-CN', '此页面共 3 项，已识别 2 项。', '指给我看：简介'],
])('says in %s what is not recognised, and asks to be shown', async (language, said, button) => {
  const { container } = renderIn(language, <main>{box(teacher(null))}</main>);
  expect(screen.getByText(said)).toBeVisible();
  expect(screen.getByRole('button', { name: button })).toBeVisible();
  await expectAccessible(container);
});

it('learns what was pointed at after a look at what would be read, and can undo it', async () => {
  const by = teacher(understood);
  renderIn('en', box(by));
  await userEvent.click(screen.getByRole('button', { name: 'Show me “About You”' }));
  expect(await screen.findByText('Ich töpfere in Rye.')).toBeVisible();
  expect(by.learn).not.toHaveBeenCalled();
  // By keys she is on the page now, and what is to be answered is here.
  expect(screen.getByRole('status')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, remember this place' }));
  expect(by.learn).toHaveBeenCalledExactlyOnceWith(lesson);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(by.forget).toHaveBeenCalledExactlyOnceWith(lesson);
});

it('can be called off while pointing, and ends the pointing', async () => {
  let signal: AbortSignal | undefined;
  const by = teacher(null, {
    pick: (_, given) => {
      signal = given;
      return new Promise(() => undefined);
    },
  });
  renderIn('en', box(by));
  await userEvent.click(screen.getByRole('button', { name: 'Show me “About You”' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(signal?.aborted).toBe(true);
  expect(screen.getByRole('button', { name: 'Show me “About You”' })).toHaveFocus();
});

it('goes on at its button where she gave up', async () => {
  renderIn('en', box(teacher(null)));
  await userEvent.click(screen.getByRole('button', { name: 'Show me “About You”' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Show me “About You”' })).toHaveFocus());
});

it('ends the pointing when the panel is closed: the next click is the page’s', async () => {
  const pick = vi.fn<Teacher['pick']>(() => new Promise(() => undefined));
  const { unmount } = renderIn('en', box(teacher(null, { pick })));
  await userEvent.click(screen.getByRole('button', { name: 'Show me “About You”' }));
  unmount();
  expect(pick.mock.calls[0]?.[1].aborted).toBe(true);
});

it.each([
  [{ status: 'refused', refusal: 'private' }, /never read/],
  [{ status: 'refused', refusal: 'one-line' }, /one line only/],
  [{ status: 'nothing' }, /cannot read anything there/],
] as const)('says why %j cannot be learned', async (tried, said) => {
  renderIn('en', box(teacher(tried)));
  await userEvent.click(screen.getByRole('button', { name: 'Show me “About You”' }));
  expect(await screen.findByText(said)).toBeVisible();
});

it('says what to do where the browser does not keep it', async () => {
  renderIn('en', box(teacher(understood, { learn: () => Promise.reject(new Error('full')) })));
  await userEvent.click(screen.getByRole('button', { name: 'Show me “About You”' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, remember this place' }));
  expect(await screen.findByText(/did not keep this/)).toBeVisible();
});

it('asks again where an earlier lesson no longer fits', () => {
  renderIn('en', box(teacher(null), ['aboutYou']));
  expect(screen.getByText(/You showed me “About You” before/)).toBeVisible();
});
