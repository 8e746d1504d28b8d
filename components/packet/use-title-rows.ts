import { useEffect, useMemo, useState } from 'react';
import type { Shop } from '../../utils/facts/shop';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { titleRows, titlesToTranslate, type AskedTitle } from '../../utils/packet/title-rows';
import { useListings, useLoadedCountries } from '../matrix/use-listings';
import type { Intents } from '../workbench/section';

/** The titles a translator is asked for, and the countries whose listings could not be read. */
export interface FoundTitles {
  rows: AskedTitle[];
  unread: readonly Country[];
}

/** null while they are looked for. */
export function useTitleRows(
  shopId: string,
  shop: Shop,
  chosen: readonly Country[],
  judge: Intents['judgeTitles'],
): FoundTitles | null {
  const listings = useListings(shopId);
  const view = listings.status === 'read' ? listings.view : null;
  const { loaded, unread } = useLoadedCountries(view, shop.plan.home);
  // Another list of the same countries is no other question.
  const asked = chosen.join(' ');
  const work = useMemo(() => {
    if (view === null || loaded.size + unread.length < view.countries.length) return null;
    const countries = countryCodes.filter((country) => asked.split(' ').includes(country));
    return () => titleRows(shop, view, loaded, countries);
  }, [view, loaded, unread, shop, asked]);
  const [found, setFound] = useState<{ of: typeof work; rows: AskedTitle[] } | null>(null);
  useEffect(() => {
    if (work === null) return;
    const stop = new AbortController();
    const look = async () => {
      const rows = await titlesToTranslate(work(), judge, stop.signal);
      if (rows !== null) setFound({ of: work, rows });
    };
    void look();
    return () => stop.abort();
  }, [work, judge]);
  if (listings.status === 'nothing') return { rows: [], unread: [] };
  if (listings.status === 'failed') return { rows: [], unread: chosen };
  return work !== null && found?.of === work ? { rows: found.rows, unread } : null;
}
