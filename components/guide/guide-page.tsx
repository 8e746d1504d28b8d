import type { Shop } from '../../utils/facts/shop';
import type { GuideKind } from '../../utils/pages/guide-pages';
import { deriveProcedure } from '../../utils/procedure/derive-procedure';
import { useWords } from '../words/use-words';
import { StepsAtAGlance } from './steps-at-a-glance';

interface GuidePageProps {
  guide: GuideKind;
  shop: Shop;
  now: number;
  onOpenWorkbench: (place: readonly string[]) => void;
}

/** What is said on each page that is known by its address alone. */
const saidOn = {
  registration: ['sameEmail', 'noApproval', 'existing'],
  'sell-globally': ['sameEmail', 'noApproval', 'existing'],
  'global-accounts': ['sameEmail', 'merge'],
  merge: ['merge'],
  identity: ['identity'],
  'expansion-help': ['noApproval', 'sameEmail'],
} as const satisfies Record<GuideKind, readonly string[]>;

/** Guidance where a mistake is about to happen, and on Amazon's article the seller's own state against its steps. */
export function GuidePage({ guide, shop, now, onOpenWorkbench }: GuidePageProps) {
  const { t, brand } = useWords();
  const isWarning = guide === 'merge' || guide === 'identity';
  return (
    <section className="mp-stack">
      <h3>{t(`guide.title.${guide}`)}</h3>
      {guide === 'expansion-help' ? (
        <StepsAtAGlance procedures={deriveProcedure(shop, now)} now={now} />
      ) : null}
      {saidOn[guide].map((said, index) => (
        <p key={said} className={isWarning || index === 0 ? 'mp-note' : undefined}>
          {t(`guide.${said}`)}
        </p>
      ))}
      {isWarning ? null : (
        <div className="mp-actions">
          <button type="button" className="mp-quiet" onClick={() => onOpenWorkbench(['steps'])}>
            {t('guide.allSteps')}
          </button>
        </div>
      )}
      <p className="mp-soft">{t('guide.notRead', { brand })}</p>
    </section>
  );
}
