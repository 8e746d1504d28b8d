import { expect, it } from 'vitest';
import { emptyShop } from './shop';
import { dutyTickId, setTick, stepTickId, supportTickId, tickOf, tickSchema, unsetTick } from './ticks';

const day = Date.UTC(2026, 2, 3);

it('keeps one tick for each thing, the latest, with its note', () => {
  const first = setTick(emptyShop, { id: 'duty.gpsr.DE', at: day });
  const other = setTick(first, { id: 'duty.vat.DE', at: day });
  const again = setTick(other, { id: 'duty.gpsr.DE', at: day + 1, note: 'Ms Weber, Aachen' });
  expect(again.ticks?.map(({ id }) => id)).toEqual(['duty.vat.DE', 'duty.gpsr.DE']);
  expect(tickOf(again, 'duty.gpsr.DE')).toEqual({
    id: 'duty.gpsr.DE',
    at: day + 1,
    note: 'Ms Weber, Aachen',
  });
  expect(tickOf(unsetTick(again, 'duty.gpsr.DE'), 'duty.gpsr.DE')).toBeNull();
});

it('changes no shop it is given', () => {
  const shop = setTick(emptyShop, { id: 'duty.gpsr.DE', at: day });
  unsetTick(shop, 'duty.gpsr.DE');
  expect(shop.ticks).toHaveLength(1);
  expect(emptyShop.ticks).toBeUndefined();
});

it.each([
  dutyTickId('gpsr', 'DE'),
  dutyTickId('safetyText', 'UK'),
  stepTickId('register', 'north-america'),
  supportTickId('returns', 'IT'),
])('can store %s', (id) => {
  expect(tickSchema.safeParse({ id, at: day }).success).toBe(true);
});

it.each([
  { id: 'duty.gpsr.DE', at: -1 },
  { id: 'duty', at: day },
  { id: '../etc/passwd', at: day },
  { id: 'duty.gpsr.DE', at: day, note: 'x'.repeat(501) },
  { id: 'duty.gpsr.DE', at: day, mail: 'mara@example.org' },
])('refuses %j', (tick) => {
  expect(tickSchema.safeParse(tick).success).toBe(false);
});
