import { useEffect, useState } from 'react';
import type { Language } from '../../utils/language/judgement';
import type { DeviceTranslator } from './device-translator';

/** Whether this browser translates between two languages; false until it said so. */
export function usePair(translator: DeviceTranslator | null, from: Language, to: Language): boolean {
  const pair = `${from} ${to}`;
  const [offered, setOffered] = useState<string | null>(null);
  useEffect(() => {
    let outdated = false;
    const look = async () => {
      const isSaid = await isOffered(translator, from, to);
      if (isSaid && !outdated) setOffered(pair);
    };
    void look();
    return () => {
      outdated = true;
    };
  }, [translator, from, to, pair]);
  return translator !== null && offered === pair;
}

/** A browser that cannot say does not offer it. */
async function isOffered(
  translator: DeviceTranslator | null,
  from: Language,
  to: Language,
): Promise<boolean> {
  if (translator === null) return false;
  try {
    return (await translator.availability({ sourceLanguage: from, targetLanguage: to })) !== 'unavailable';
  } catch {
    return false;
  }
}
