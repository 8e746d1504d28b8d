import { useRef } from 'react';
import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import { makerTexts } from '../../utils/progress/check-country';
import { Checklist } from '../checklist/checklist';
import type { AcceptIntents } from '../texts/accept-button';
import { SentenceFindings, type Asked } from '../texts/sentence-findings';
import { useAcceptUndo } from '../texts/use-accept-undo';
import { useWords } from '../words/use-words';
import type { LiveProfile } from './live-profile';
import { copiedRows, originalRows, textRows } from './profile-rows';

interface MakerProfilePageProps extends AcceptIntents<Promise<void>> {
  country: Country;
  shop: Shop;
  profile: LiveProfile;
  now: number;
  asked: Asked;
  onOpenWorkbench: (place: readonly string[]) => void;
}

/** One country's Maker Profile: the copied things, and the two texts Amazon does not translate. */
export function MakerProfilePage(props: MakerProfilePageProps) {
  const { country, shop, profile, now, asked, onOpenWorkbench } = props;
  const words = useWords();
  const { t } = words;
  const { home, targets } = shop.plan;
  const isHome = country === home;
  const heading = useRef<HTMLHeadingElement>(null);
  const { accepting, bar } = useAcceptUndo(shop, props, () => heading.current?.focus());
  return (
    <section className="mp-stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('panel.makerProfile', { country: words.country(country) })}
      </h3>
      {isHome ? <p className="mp-soft">{t('panel.homeHelp')}</p> : null}
      {isHome || targets.includes(country) ? null : <p className="mp-soft">{t('panel.notTarget')}</p>}
      <h4>{isHome ? t('panel.originalsTitle') : t('panel.textsTitle')}</h4>
      <Checklist rows={isHome ? originalRows(profile, words) : textRows(profile, country, now, words)} />
      {isHome
        ? null
        : makerTexts.map((field) => (
            <SentenceFindings
              key={field}
              shop={shop}
              country={country}
              field={field}
              fact={profile[field]}
              asked={asked}
              {...accepting}
            />
          ))}
      {bar}
      <div className="mp-actions">
        <button
          type="button"
          className="mp-quiet"
          onClick={() => onOpenWorkbench(['texts', country, asked?.field ?? 'inspiration'])}
        >
          {t('texts.sideBySide')}
        </button>
      </div>
      <h4>{isHome ? t('panel.copiedFromHomeTitle') : t('panel.copiedTitle')}</h4>
      <Checklist rows={copiedRows(profile, now, words)} />
    </section>
  );
}
