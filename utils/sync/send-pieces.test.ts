import { expect, it, vi } from 'vitest';
import { sendPieces } from './send-pieces';

const piece = (at: number) => ({ version: 1 as const, items: { 'g000000000001 name/': [at, 'Clay'] } });
const area = () => ({ set: vi.fn(() => Promise.resolve()), remove: vi.fn(() => Promise.resolve()) });

it('writes in one go what changed, and then takes away what is no more', async () => {
  const sync = area();
  const there = { 'piece-0': piece(1), 'piece-1': piece(2), 'piece-2': piece(3), other: 'not ours' };
  await sendPieces(sync, there, { 'piece-0': piece(1), 'piece-1': piece(9) });
  expect(sync.remove).toHaveBeenCalledExactlyOnceWith(['piece-2']);
  expect(sync.set).toHaveBeenCalledExactlyOnceWith({ 'piece-1': piece(9) });
  expect(sync.set.mock.invocationCallOrder[0]).toBeLessThan(sync.remove.mock.invocationCallOrder[0] ?? 0);
});

it('makes room first where there is none for both', async () => {
  const sync = area();
  sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await sendPieces(sync, { 'piece-0': piece(1), 'piece-1': piece(2) }, { 'piece-0': piece(9) });
  expect(sync.remove).toHaveBeenCalledExactlyOnceWith(['piece-1']);
  expect(sync.set.mock.calls).toEqual([[{ 'piece-0': piece(9) }], [{ 'piece-0': piece(9) }]]);
});

it('takes nothing away from others before what is new is there', async () => {
  const sync = { ...area(), set: vi.fn(() => new Promise<void>(() => undefined)) };
  void sendPieces(sync, { 'piece-0': piece(1), 'piece-1': piece(2) }, { 'piece-0': piece(9) });
  await vi.waitFor(() => expect(sync.set).toHaveBeenCalled());
  expect(sync.remove).not.toHaveBeenCalled();
});

it('writes nothing where all is there', async () => {
  const sync = area();
  await sendPieces(sync, { 'piece-0': piece(1) }, { 'piece-0': piece(1) });
  expect(sync.set).not.toHaveBeenCalled();
  expect(sync.remove).not.toHaveBeenCalled();
});

it('rejects as the browser does', async () => {
  const sync = { ...area(), set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
  await expect(sendPieces(sync, {}, { 'piece-0': piece(1) })).rejects.toThrow('QUOTA_BYTES');
});
