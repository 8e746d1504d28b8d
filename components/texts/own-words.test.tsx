// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { OwnWords } from './own-words';

it.each([
  ['en', /stay as they are/, 'Save these words'],
  ['zh-CN', /保持原样/, '保存这些词语'],
])('saves one word a line in %s, without blanks and doubles', async (language, label, save) => {
  const onSave = vi.fn();
  renderIn(language, <OwnWords words={['Mara']} onSave={onSave} />);
  await userEvent.click(screen.getByText((_, element) => element?.localName === 'summary'));
  await userEvent.type(screen.getByRole('textbox', { name: label }), '{enter}  Moon Jar {enter}{enter}Mara');
  await userEvent.click(screen.getByRole('button', { name: save }));
  expect(onSave).toHaveBeenCalledWith(['Mara', 'Moon Jar']);
});

it('says that what stands there is saved, and offers to save only what is new', async () => {
  renderIn('en', <OwnWords words={['Mara']} onSave={vi.fn()} />);
  await userEvent.click(screen.getByText((_, element) => element?.localName === 'summary'));
  expect(screen.getByRole('status')).toHaveTextContent('Saved');
  expect(screen.getByRole('button', { name: 'Save these words' })).toBeDisabled();
});
