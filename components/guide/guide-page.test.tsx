// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { busyShop, freshShop, now } from '../../test/surfaces/samples';
import { Surface } from '../design/surface';
import type { GuideKind } from '../../utils/pages/guide-pages';
import { GuidePage } from './guide-page';

function guide(
  kind: GuideKind,
  shop = busyShop,
  onOpenWorkbench = vi.fn<(place: readonly string[]) => void>(),
) {
  return (
    <Surface className="mp-panel">
      <h2>Maker Passport</h2>
      <GuidePage guide={kind} shop={shop} now={now} onOpenWorkbench={onOpenWorkbench} />
    </Surface>
  );
}

const sameEmail = /^Use the same e-mail address/;
const noApproval = /^You need no new Handmade approval/;

it.each(['registration', 'sell-globally'] as const)('warns on the %s page, before any plan', async (kind) => {
  const { container } = renderIn('en', guide(kind, freshShop));
  expect(screen.getByText(sameEmail)).toBeVisible();
  expect(screen.getByText(noApproval)).toBeVisible();
  expect(screen.getByText(/choose “Add Amazon Handmade”/)).toBeVisible();
  await expectAccessible(container);
});

it.each([
  ['merge', 'en', 'Merging accounts cannot be undone', /stay together for good/],
  ['merge', 'zh-CN', '合并账户无法撤销', /永久合在一起/],
  ['identity', 'de', 'Was Sie hier beginnen, müssen Sie abschließen', /muss abgeschlossen werden/],
] as const)('warns before what lasts: %s in %s', (kind, language, title, warning) => {
  renderIn(language, guide(kind));
  expect(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByText(warning)).toHaveClass('mp-note');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('shows the seller’s own state against the steps of Amazon’s article', async () => {
  const onOpenWorkbench = vi.fn<(place: readonly string[]) => void>();
  const { container } = renderIn('en', guide('expansion-help', busyShop, onOpenWorkbench));
  const rows = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(rows).toHaveLength(8);
  expect(rows[3]).toMatch(/^doneStep 3: Register .*seen on Oct 14 in Seller Account Information$/);
  expect(rows[4]).toMatch(/^still to doStep 4: See that the stores are linked done in 1 of 3 countries/);
  expect(rows[6]).toMatch(/done in 0 of 3 countries$/);
  await userEvent.click(screen.getByRole('button', { name: 'See all steps' }));
  expect(onOpenWorkbench).toHaveBeenCalledExactlyOnceWith(['steps']);
  await expectAccessible(container);
});

it('says that nothing of the page is read', () => {
  renderIn('en', guide('identity'));
  expect(screen.getByText(/by its address and reads nothing on it/)).toBeVisible();
});
