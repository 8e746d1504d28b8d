// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { spiedIntents } from '../../test/surfaces/intents';
import { noDecisions } from '../../utils/facts/listings';
import { useDecisions } from './use-decisions';

const place = { sku: 'MUG', country: 'IT', reason: 'too heavy' } as const;

it('undoes with the reasons that stood there before', async () => {
  const intents = spiedIntents();
  const older = { ...noDecisions, setAside: [{ ...place, reason: 'older', at: 1 }] };
  const { result } = renderHook(() => useDecisions('first', older, intents));
  await act(async () => result.current.setAside([place, { ...place, sku: 'BOWL' }]));
  expect(result.current.last?.did).toBe('set-aside');
  await act(async () => result.current.last?.undo());
  expect(intents.changeSetAside).toHaveBeenLastCalledWith({
    shop: 'first',
    add: [{ ...place, reason: 'older' }],
    remove: [{ sku: 'BOWL', country: 'IT' }],
  });
});

it('offers no undo for what could not be stored, and says so until the next thing is', async () => {
  const intents = spiedIntents();
  intents.changeSetAside.mockRejectedValueOnce(new Error('QuotaExceededError'));
  const { result } = renderHook(() => useDecisions('first', noDecisions, intents));
  await act(async () => result.current.setAside([place]));
  expect(result.current.failed).toBe('full');
  expect(result.current.last).toBeNull();
  await act(async () => result.current.link([['MUG', 'TAZZA']]));
  expect(result.current.failed).toBeNull();
  expect(result.current.last?.did).toBe('linked');
});
