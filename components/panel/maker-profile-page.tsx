import type { Plan } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import { Checklist } from '../checklist/checklist';
import { useWords } from '../words/use-words';
import type { LiveProfile } from './live-profile';
import { copiedRows, originalRows, textRows } from './profile-rows';

interface MakerProfilePageProps {
  country: Country;
  plan: Plan;
  profile: LiveProfile;
  now: number;
}

/** One country's Maker Profile: the copied things, and the two texts Amazon does not translate. */
export function MakerProfilePage({ country, plan, profile, now }: MakerProfilePageProps) {
  const words = useWords();
  const { t } = words;
  const { home, targets } = plan;
  const isHome = country === home;
  return (
    <section className="mp-stack">
      <h3>{t('panel.makerProfile', { country: words.country(country) })}</h3>
      {isHome ? <p className="mp-soft">{t('panel.homeHelp')}</p> : null}
      {isHome || targets.includes(country) ? null : <p className="mp-soft">{t('panel.notTarget')}</p>}
      <h4>{isHome ? t('panel.originalsTitle') : t('panel.textsTitle')}</h4>
      <div aria-live="polite">
        <Checklist rows={isHome ? originalRows(profile, words) : textRows(profile, country, now, words)} />
      </div>
      <h4>{isHome ? t('panel.copiedFromHomeTitle') : t('panel.copiedTitle')}</h4>
      <Checklist rows={copiedRows(profile, now, words)} />
    </section>
  );
}
