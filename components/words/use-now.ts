import { useState } from 'react';

/** When the surface was opened, ms since 1970: facts are judged by days, so no clock needs to run. */
export function useNow(): number {
  return useState(() => Date.now())[0];
}
