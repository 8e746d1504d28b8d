import { useCallback, useState } from 'react';
import { failureOf, type Failure } from '../../utils/storage/failure';

/**
 * Carries out what the seller decided where what is stored draws itself, and she sees that nothing happened only if
 * she is told. `failed`: why what she decided last could not be stored.
 */
export function useCarryOut() {
  const [failed, setFailed] = useState<Failure | null>(null);
  const carryOut = useCallback((stored: Promise<unknown>) => {
    stored.then(
      () => setFailed(null),
      (error: unknown) => setFailed(failureOf(error)),
    );
  }, []);
  return { failed, carryOut };
}
