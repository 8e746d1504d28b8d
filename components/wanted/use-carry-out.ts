import { useCallback, useState } from 'react';

/**
 * Carries out what the seller decided where what is stored draws itself, and she sees that nothing happened only if
 * she is told. `failed`: what she decided last could not be stored.
 */
export function useCarryOut() {
  const [failed, setFailed] = useState(false);
  const carryOut = useCallback((stored: Promise<unknown>) => {
    stored.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  return { failed, carryOut };
}
