// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { RowMarks, type MarkedRow } from './row-marks';

const rows: MarkedRow[] = [
  { sku: 'BOWL-01', missing: ['FR', 'IT'] },
  { sku: '<b>MUG</b>', missing: ['DE'] },
];

it.each([
  ['en', 'BOWL-01: missing in France and Italy', 'Missing in FR, IT'],
  ['de', 'BOWL-01 fehlt in: Frankreich und Italien', 'Fehlt in: FR, IT'],
  ['zh-CN', 'BOWL-01：法国和意大利 缺少', '缺：FR, IT'],
])('says in %s which product is missing where', async (language, spoken, drawn) => {
  const { container } = renderIn(language, <RowMarks rows={rows} onDrawn={() => undefined} />);
  expect(screen.getByText(spoken)).toBeInTheDocument();
  expect(screen.getByText(drawn)).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await expectAccessible(container);
});

it('shows a hostile SKU as text', () => {
  renderIn('en', <RowMarks rows={rows} onDrawn={() => undefined} />);
  expect(screen.getByText('<b>MUG</b>: missing in Germany')).toBeInTheDocument();
});

it('hands out each mark to be placed, and takes it back', () => {
  const onDrawn = vi.fn<(sku: string, mark: HTMLElement | null) => void>();
  const { unmount } = renderIn('en', <RowMarks rows={rows} onDrawn={onDrawn} />);
  const [first] = screen.getAllByRole('listitem');
  expect(onDrawn).toHaveBeenCalledWith('BOWL-01', first);
  unmount();
  expect(onDrawn).toHaveBeenCalledWith('BOWL-01', null);
});

it('draws nothing where nothing is missing', () => {
  const { container } = renderIn('en', <RowMarks rows={[]} onDrawn={() => undefined} />);
  expect(container).toBeEmptyDOMElement();
});
