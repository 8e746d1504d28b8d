import { useEffect, useState } from 'react';
import { RowMarks } from '../../components/inventory/row-marks';
import type { Country } from '../../utils/marketplaces/countries';
import { ask } from '../../utils/messages/ask';
import { untilHeard } from '../../utils/messages/until-heard';
import type { OfPage } from '../../utils/messages/protocol';
import type { OpenInventory } from '../../utils/page-session/page-session';
import { usePlacedMarks } from './use-placed-marks';

interface MarkedRowsProps {
  of: OfPage;
  country: Country;
  inventory: OpenInventory;
  /** Changes whenever other listings, targets or decisions are stored: then all is asked again. */
  version: string;
}

type Missing = ReadonlyMap<string, readonly Country[]>;

/** The marks beside the open inventory's rows. What is missing where, the background says: SKU by SKU, once. */
export function MarkedRows({ of, country, inventory: { rows }, version }: MarkedRowsProps) {
  const skus = rows.map(({ sku }) => sku);
  const missing = useMissing(of, country, skus, version);
  const marked = rows.flatMap(({ sku }) => {
    const countries = missing.get(sku) ?? [];
    return countries.length > 0 ? [{ sku, missing: countries }] : [];
  });
  const shown = marked.map(({ sku, missing: countries }) => `${sku}\t${countries.join()}`).join('\n');
  return <RowMarks rows={marked} onDrawn={usePlacedMarks(rows, shown)} />;
}

/** What is known stays drawn until what is stored by now is answered. */
function useMissing(of: OfPage, country: Country, skus: readonly string[], version: string): Missing {
  const list = JSON.stringify([of, country]);
  const [known, setKnown] = useState({ list, version, missing: new Map<string, readonly Country[]>() });
  const isOfList = known.list === list;
  const isNew = isOfList && known.version === version;
  // No SKU holds a line break.
  const asked = skus.filter((sku) => !isNew || !known.missing.has(sku)).join('\n');
  useEffect(() => {
    if (asked === '') return undefined;
    const wanted = asked.split('\n');
    let isWanted = true;
    const learn = (answers: readonly { sku: string; missing: readonly Country[] }[]) => {
      if (!isWanted) return;
      const learnt = new Map<string, readonly Country[]>(wanted.map((sku) => [sku, []]));
      for (const { sku, missing } of answers) learnt.set(sku, missing);
      setKnown((before) => {
        const goesOn = before.list === list && before.version === version;
        return { list, version, missing: new Map([...(goesOn ? before.missing : []), ...learnt]) };
      });
    };
    // A worker that never answers leaves the rows as they are.
    untilHeard(() => ask('missingOf', { of, country, skus: wanted })).then(learn, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [asked, of, country, list, version]);
  return isOfList ? known.missing : new Map();
}
