import { countryCodes } from '../../utils/marketplaces/countries';
import { supportTicks, type Tick } from '../../utils/facts/ticks';
import { dutyIds } from '../../utils/procedure/duties/duty';
import { regionSteps } from '../../utils/procedure/step';
import { useWords } from '../words/use-words';

const regions = ['north-america', 'europe'] as const;

/** What was ticked, in words; a tick of a version that knew more is named as it is stored. */
export function useTickName(): (tick: Tick) => string {
  const { t, country: nameOf, listingLanguage } = useWords();
  return ({ id }) => {
    const [kind, thing, place] = id.split('.');
    const country = countryCodes.find((code) => code === place);
    const region = regions.find((code) => code === place);
    const duty = dutyIds.find((one) => one === thing);
    const support = supportTicks.find((one) => one === thing);
    if (kind === 'duty' && duty && country) {
      return t('item', { name: nameOf(country), value: t(`duties.duty.${duty}.name`) });
    }
    if (kind === 'support' && support && country) {
      const value = t(`support.tick.${support}`, { language: listingLanguage(country) });
      return t('item', { name: nameOf(country), value });
    }
    if (kind !== 'step' || !region) return id;
    const name = t(`region.${region}`);
    if (thing === 'existing') return t('steps.existing', { region: name });
    if (thing === 'sharing') return t('item', { name, value: t('steps.sharing') });
    const step = regionSteps.find((one) => one === thing);
    if (!step) return id;
    return t('item', { name, value: t(`steps.step.${step}.name`, { link: t(`steps.link.${region}`) }) });
  };
}
