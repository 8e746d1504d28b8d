// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { sampleShop } from '../../utils/facts/shops';
import { SampleBanner, SampleStart } from './sample-banner';

it.each([
  ['en', 'Sample shop', 'Leave the sample shop'],
  ['de', 'Beispielshop', 'Beispielshop verlassen'],
  ['zh-CN', '示例店铺', '离开示例店铺'],
])('marks the sample shop and is left by one click in %s', async (language, mark, leave) => {
  const onSample = vi.fn<(on: boolean) => void>();
  const { container } = renderIn(language, <SampleBanner shopId={sampleShop} onSample={onSample} />);
  expect(screen.getByRole('complementary', { name: mark })).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: leave }));
  expect(onSample).toHaveBeenCalledExactlyOnceWith(false);
});

it('marks no shop of the seller’s own, and offers the sample there', async () => {
  const onSample = vi.fn<(on: boolean) => void>();
  renderIn('en', <SampleBanner shopId="first" onSample={onSample} />);
  expect(screen.queryByText('Sample shop')).not.toBeInTheDocument();
  renderIn('en', <SampleStart shopId="first" onSample={onSample} />);
  await userEvent.click(screen.getByRole('button', { name: 'Look around in a sample shop' }));
  expect(onSample).toHaveBeenCalledExactlyOnceWith(true);
});
