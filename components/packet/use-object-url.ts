import { useEffect, useMemo } from 'react';

/** An address for a file made here, for a link that saves it. */
export function useObjectUrl(text: string, type: string): string {
  const url = useMemo(() => URL.createObjectURL(new Blob([text], { type })), [text, type]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
}
