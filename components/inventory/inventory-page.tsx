import type { GatheredFact } from '../../utils/facts/listings';
import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import type { Problem } from '../../utils/pages/reading';
import { checkListings } from '../../utils/progress/check-listings';
import { Checklist } from '../checklist/checklist';
import { checkRow } from '../panel/check-row';
import { SpokenChange } from '../spoken/spoken-change';
import { useWords } from '../words/use-words';
import './inventory.css';

interface InventoryPageProps {
  country: Country;
  shop: Shop;
  problems: readonly Problem[];
  /** ms since 1970. */
  now: number;
  onOpenWorkbench: (place: readonly string[]) => void;
}

/** One country's inventory: how much of it was seen, and what is listed and missing in the target countries. */
export function InventoryPage({ country, shop, problems, now, onOpenWorkbench }: InventoryPageProps) {
  const words = useWords();
  const { t } = words;
  const { home } = shop.plan;
  const targets = shop.plan.targets.filter((target) => target !== home);
  const rows = targets.map((target) =>
    checkRow(checkListings(shop, target, now), words.country(target), target, now, words),
  );
  const lacking = targets.filter((target) => (shop.countries[target]?.listings?.missing ?? 0) > 0);
  const isLimited = (about: string) => problems.some((problem) => problem.about === about);
  return (
    <section className="mp-stack">
      <h3>{t('inventory.title', { country: words.country(country) })}</h3>
      <SeenSoFar gathered={shop.countries[country]?.gathered ?? null} />
      {isLimited('filters') ? <p className="mp-note">{t('inventory.filtered')}</p> : null}
      {isLimited('variations') ? <p className="mp-note">{t('inventory.variations')}</p> : null}
      {country === home ? <p className="mp-soft">{t('inventory.home')}</p> : null}
      <h4>{t('inventory.countries')}</h4>
      <Checklist rows={rows} />
      <div className="mp-actions">
        {lacking.map((target) => (
          <button
            key={target}
            type="button"
            className="mp-quiet"
            onClick={() => onOpenWorkbench(['listings', target, 'missing'])}
          >
            {t('inventory.showMissing', { country: words.country(target) })}
          </button>
        ))}
        <button type="button" className="mp-quiet" onClick={() => onOpenWorkbench(['listings'])}>
          {t('inventory.openAll')}
        </button>
      </div>
    </section>
  );
}

/** "23 of 134 seen", and how to see the rest. */
function SeenSoFar({ gathered }: { gathered: GatheredFact | null }) {
  const { t } = useWords();
  if (gathered?.complete && gathered.seen === 0) return <p>{t('inventory.empty')}</p>;
  const { seen = 0, total = null, complete = false } = gathered ?? {};
  const said = () => {
    if (complete) return t('inventory.seenAll', { count: seen });
    return total === null ? t('inventory.seen', { count: seen }) : t('inventory.seenOf', { seen, total });
  };
  return (
    <>
      {complete ? <p>{said()}</p> : <SeenAndHow said={said()} seen={seen} total={total} />}
      <SpokenChange said={said()} />
    </>
  );
}

function SeenAndHow({ said, seen, total }: { said: string; seen: number; total: number | null }) {
  const { t } = useWords();
  return (
    <>
      <p className="mp-inventory-seen">
        <strong>{said}</strong>
        {total === null ? null : <progress value={Math.min(seen, total)} max={total} aria-label={said} />}
      </p>
      {seen === total ? null : <p className="mp-soft">{t('inventory.how')}</p>}
    </>
  );
}
