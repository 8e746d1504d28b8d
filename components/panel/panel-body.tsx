import type { Plan, Shop } from '../../utils/facts/shop';
import type { Shops } from '../../utils/facts/shops';
import type { Country } from '../../utils/marketplaces/countries';
import type { OpenPage, PageSession } from '../../utils/page-session/page-session';
import { checkCountry } from '../../utils/progress/check-country';
import type { NextStep, Progress } from '../../utils/progress/progress';
import type { AcceptIntents } from '../texts/accept-button';
import type { Asked } from '../texts/sentence-findings';
import { TeachBox } from '../teach/teach-box';
import type { Teacher } from '../teach/use-teaching';
import { NextStepCard } from '../next-step/next-step-card';
import { Setup, type SetupProps } from '../setup/setup';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';
import { InventoryPage } from '../inventory/inventory-page';
import { ChangedPage } from './changed-page';
import { checkRow } from './check-row';
import { liveProfile } from './live-profile';
import { linkedRows } from './linked-rows';
import { MakerProfilePage } from './maker-profile-page';
import { WhichCountry } from './which-country';
import { WhoseShop } from './whose-shop';
import { YourServicesPage } from './your-services-page';

export interface PanelBodyProps extends AcceptIntents<Promise<void>> {
  page: OpenPage;
  session: PageSession;
  shops: Shops;
  shopId: string | null;
  shop: Shop;
  progress: Progress;
  /** ms since 1970. */
  now: number;
  asked: Asked;
  language: SetupProps['language'];
  onLanguage: SetupProps['onLanguage'];
  teacher: Teacher;
  onSavePlan: (plan: Plan) => void;
  onAnswerCountry: (country: Country) => void;
  onAnswerShop: (id: string | null) => void;
  onCopyReport: (report: string) => Promise<void>;
  onOpenWorkbench: (place: readonly string[]) => void;
}

/**
 * What the panel says of the open page: first what keeps it from being read, then the page's checklist; and where
 * something is not recognised, how to show it. That has one place for both: what was just learned, and the way to undo
 * it, stay although the page can be read now.
 */
export function PanelBody(props: PanelBodyProps) {
  const { page, progress } = props;
  const isChecklist = props.shopId !== null && page.country !== null && progress.countries.length > 0;
  const isRead = page.status !== 'unreadable';
  const { next } = progress;
  return (
    <>
      {isRead ? <ReadPage {...props} /> : <UnreadPage {...props} />}
      {isRead && !isChecklist ? null : teachBox(props)}
      {isRead && isChecklist && next && next.id !== 'set-plan' && !isHere(next, page) ? (
        <NextStepCard step={next} />
      ) : null}
    </>
  );
}

function UnreadPage(props: PanelBodyProps) {
  const earlier = earlierRows(props, useWords());
  return (
    <ChangedPage earlier={earlier} diagnostics={props.page.diagnostics} onCopyReport={props.onCopyReport} />
  );
}

/** What is to be answered first, or the checklist. */
function ReadPage(props: PanelBodyProps) {
  const { page, shop, progress, now } = props;
  if (props.shopId === null) {
    return <WhoseShop page={page} shops={props.shops} onAnswer={props.onAnswerShop} />;
  }
  if (page.country === null) {
    return <WhichCountry likely={page.countryHint} onAnswer={props.onAnswerCountry} />;
  }
  if (progress.countries.length === 0) {
    const { language, onLanguage, onSavePlan } = props;
    return <Setup plan={shop.plan} language={language} onLanguage={onLanguage} onSave={onSavePlan} />;
  }
  return (
    <>
      {page.yourServices ? (
        <YourServicesPage facts={page.yourServices} progress={progress} now={now} />
      ) : null}
      {page.makerProfile ? (
        <MakerProfilePage
          country={page.country}
          shop={shop}
          profile={liveProfile(shop, props.session, now)}
          now={now}
          asked={props.asked}
          onAccept={props.onAccept}
          onTakeBack={props.onTakeBack}
          onOpenWorkbench={props.onOpenWorkbench}
        />
      ) : null}
      {page.inventory ? (
        <InventoryPage
          country={page.country}
          shop={shop}
          problems={page.problems}
          now={now}
          onOpenWorkbench={props.onOpenWorkbench}
        />
      ) : null}
    </>
  );
}

function teachBox({ page: { recognised, problems }, teacher }: PanelBodyProps) {
  const outdated = recognised.missing.filter((thing) =>
    problems.some(({ code, about }) => code === 'outdated' && about === thing),
  );
  return <TeachBox {...recognised} outdated={outdated} teacher={teacher} />;
}

/** Is the next step to be taken on the page that is open? Then the checklist above says it already. */
function isHere(next: Exclude<NextStep, { id: 'set-plan' }>, page: OpenPage): boolean {
  if (page.kind === 'your-services') return next.id === 'linked';
  if (next.country !== page.country || next.id === 'linked') return false;
  return (next.id === 'listings') === (page.kind === 'inventory');
}

function earlierRows({ page, shop, progress, now }: PanelBodyProps, words: Words) {
  const { country, kind } = page;
  if (kind === 'your-services') return linkedRows(progress, now, words).filter((row) => row.seen !== null);
  if (country === null || kind === 'inventory') return [];
  return checkCountry(shop, country, now)
    .filter((check) => check.place === 'profile')
    .map((check) => checkRow(check, words.checkName(check.id), country, now, words));
}
