import { useEffect, useState } from 'react';
import { readLastCountry } from '../../utils/storage/last-country';
import type { Country } from '../../utils/marketplaces/countries';
import { MatrixPart } from '../matrix/matrix-part';
import { useListings, type ReadListings } from '../matrix/use-listings';
import { useWords } from '../words/use-words';
import type { SectionProps } from '../workbench/section';
import { ImportPart } from './import-part';
import { createImports } from './imports';
import { openImportWorker } from './open-import-worker';
import { StoredImports } from './stored-imports';
import { useStoredImports } from './use-stored-imports';
import './listings.css';

/** One worker and one list of files for as long as the workbench is open. */
const imports = createImports(openImportWorker);

/** What is listed where, and where the reports go in that say so. */
export function ListingsPage(props: SectionProps) {
  const { t } = useWords();
  const reports = useStoredImports(props.shopId);
  const listings = useListings(props.shopId);
  // All at once: what stands below the matrix would jump when that is drawn.
  if (listings.status === 'reading') return <p className="mp-soft">{t('matrix.searching')}</p>;
  return <ReadPage {...props} listings={listings} reports={reports} />;
}

interface ReadPageProps extends SectionProps {
  listings: ReadListings;
  reports: ReturnType<typeof useStoredImports>;
}

function ReadPage({ listings, reports, shopId, shop, now, place, intents }: ReadPageProps) {
  const { t } = useWords();
  const { imports: stored, counting, damaged, failed } = reports;
  const lastSeen = useLastCountry();
  // The first matrix comes below the reports it is made of: above them it would push them out of sight.
  const [beganEmpty] = useState(listings.status === 'nothing');
  const { listingsChanged } = intents;
  const changed = () => listingsChanged(shopId);
  // A workbench that was closed while storing could not tell any more.
  useEffect(() => listingsChanged(shopId), [listingsChanged, shopId]);
  const goIn = (
    <ImportPart
      imports={imports}
      shopId={shopId}
      stored={stored}
      lastSeen={lastSeen}
      now={now}
      onStored={changed}
    />
  );
  return (
    <div className="mp-listings">
      {failed ? <p className="mp-note">{t('import.noDatabase')}</p> : null}
      {beganEmpty ? goIn : null}
      <MatrixPart {...{ listings, shopId, shop, now, place, intents }} />
      {beganEmpty ? null : goIn}
      <StoredImports
        imports={imports}
        shopId={shopId}
        stored={stored}
        counting={counting}
        damaged={damaged}
        now={now}
        onChanged={changed}
      />
    </div>
  );
}

function useLastCountry(): Country | null {
  const [country, setCountry] = useState<Country | null>(null);
  useEffect(() => {
    void readLastCountry().then(setCountry);
  }, []);
  return country;
}
