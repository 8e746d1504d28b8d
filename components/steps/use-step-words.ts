import { countries, countriesOfRegion } from '../../utils/marketplaces/countries';
import type { RegionProcedure, Step } from '../../utils/procedure/step';
import { useWords } from '../words/use-words';

/** A step of the procedure in words. */
export function useStepWords() {
  const { t, brand, list, seen } = useWords();
  const link = ({ region }: RegionProcedure) => t(`steps.link.${region}`);
  return {
    region: ({ region, isHome }: RegionProcedure) => {
      const name = t(`region.${region}`);
      return isHome ? t('steps.region.own', { region: name }) : t('steps.region.new', { region: name });
    },
    name: (step: Step, procedure: RegionProcedure) =>
      isExisting(step, procedure)
        ? t('steps.step.existing.name')
        : t(`steps.step.${step.id}.name`, { link: link(procedure) }),
    what: (step: Step, procedure: RegionProcedure) => {
      if (isExisting(step, procedure)) return t('steps.step.existing.what', { link: link(procedure) });
      const stores = countriesOfRegion(procedure.region).map((country) =>
        storeName(countries[country].storefront),
      );
      return t(`steps.step.${step.id}.what`, { brand, stores: list(stores) });
    },
    why: (step: Step, procedure: RegionProcedure) =>
      isExisting(step, procedure) ? t('steps.step.existing.why') : t(`steps.step.${step.id}.why`),
    proof: ({ id }: Step) => t(`steps.step.${id}.proof`),
    /** How it stands: of the region, or in how many of its countries. */
    state: ({ state, countries: all }: Step) => {
      const done = all.filter((one) => one.state === 'done').length;
      return all.length === 0 ? t(`state.${state}`) : t('steps.doneIn', { done, of: all.length });
    },
    /** Where its state comes from and when; null where there is nothing yet, or not enough. */
    seen: ({ state, at, place, stale }: Step, now: number) =>
      at === null || state === 'unknown' ? null : seen({ seenAt: at, place, stale }, now),
  };
}

function isExisting({ id }: Step, { branch }: RegionProcedure): boolean {
  return id === 'begin' && branch === 'existing';
}

/** As Amazon writes its stores: `amazon.co.uk` is Amazon.co.uk. */
function storeName(storefront: string): string {
  return storefront.replace(/^a/, 'A');
}
