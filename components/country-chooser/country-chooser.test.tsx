// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Plan } from '../../utils/facts/shop';
import { renderIn } from '../../test/surfaces/render-in';
import { freshShop } from '../../test/surfaces/samples';
import { CountryChooser } from './country-chooser';

const described = (id: string | null) => document.getElementById(id ?? '')?.textContent;

it('asks for home, then offers the whole other region', async () => {
  const onSave = vi.fn<(plan: Plan) => void>();
  renderIn('en', <CountryChooser plan={freshShop.plan} onSave={onSave} />);
  await userEvent.click(screen.getByRole('button', { name: 'United States' }));
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes).toHaveLength(5);
  for (const box of boxes) expect(box).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent(
    '5 countries, 4 translations: United Kingdom reuses your English.',
  );
  expect(boxes.map((box) => described(box.getAttribute('aria-describedby')))).toEqual([
    'your English text serves',
    'new text in German',
    'new text in French',
    'new text in Italian',
    'new text in Spanish',
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Italy' }));
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ home: 'US', targets: ['UK', 'DE', 'FR', 'ES'] });
});

it('says the size of the job in Chinese', async () => {
  renderIn('zh-CN', <CountryChooser plan={freshShop.plan} onSave={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: '德国' }));
  expect(screen.getByRole('status')).toHaveTextContent('3 个国家，2 种语言的翻译。');
});

it('does not start without a country', async () => {
  renderIn('en', <CountryChooser plan={{ home: 'DE', targets: ['MX'] }} onSave={() => undefined} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mexico' }));
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  expect(screen.getByRole('status')).toHaveTextContent('Choose at least one country.');
});

it('goes back to the first question', async () => {
  renderIn('en', <CountryChooser plan={{ home: 'DE', targets: ['MX'] }} onSave={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByRole('heading', { name: 'Where do you already sell?' })).toBeVisible();
});

it('counts a language once, and says whose translation serves the second country', async () => {
  renderIn('en', <CountryChooser plan={{ home: 'DE', targets: [] }} onSave={() => undefined} />);
  expect(screen.getByRole('status')).toHaveTextContent('3 countries, 2 translations.');
  const canada = screen.getByRole('checkbox', { name: 'Canada' });
  expect(canada).toHaveAccessibleDescription('same text as: United States');
  await userEvent.click(screen.getByRole('checkbox', { name: 'United States' }));
  expect(canada).toHaveAccessibleDescription('new text in English');
  expect(screen.getByRole('checkbox', { name: 'United States' })).toHaveAccessibleDescription('');
});
