import { useState } from 'react';
import { failureOf, type Failure } from '../../utils/storage/failure';

interface Wanted<Value> {
  /** What to show: what the seller wants, until storage says how it stands. */
  shown: Value;
  /** Why what she wanted last could not be stored. */
  failed: Failure | null;
  want: (value: Value, stored: Promise<unknown>) => void;
}

/**
 * A choice that shows at once and is stored meanwhile. Where it cannot be stored it goes back and says so.
 * `stands`: the value as it is stored; `record`: what changes when storage has spoken, where that is more than
 * the value.
 */
export function useWanted<Value>(stands: Value, record: unknown = stands): Wanted<Value> {
  const [wanted, setWanted] = useState<{ over: unknown; value: Value } | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  // Storage has spoken. Kept longer, an old wish would come back with an old state.
  const current = wanted?.over === record ? wanted : null;
  if (wanted !== current) setWanted(null);
  const want = (value: Value, stored: Promise<unknown>) => {
    setWanted({ over: record, value });
    setFailed(null);
    stored.catch((error: unknown) => {
      setWanted(null);
      setFailed(failureOf(error));
    });
  };
  return { shown: current ? current.value : stands, failed, want };
}
