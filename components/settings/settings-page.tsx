import { useRef, useState } from 'react';
import type { Plan } from '../../utils/facts/shop';
import { CountryChooser } from '../country-chooser/country-chooser';
import { LanguageChoice } from '../language-choice/language-choice';
import { SampleStart } from '../sample/sample-banner';
import { ReadingSwitch } from '../reading-switch/reading-switch';
import { ShortcutList } from '../shortcuts/shortcut-list';
import type { SectionProps } from '../workbench/section';
import { LessonsList } from '../teach/lessons-list';
import { SyncPart } from '../sync/sync-part';
import { useWords } from '../words/use-words';
import { PlanSummary } from './plan-summary';
import './settings.css';

/** What the seller chose and may choose again: the language and the countries. The place `plan` asks for them at once. */
export function SettingsPage({ shopId, shop, settings, sync, lessons, now, place, intents }: SectionProps) {
  const { t } = useWords();
  const [changing, setChanging] = useState(place[0] === 'plan');
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (to: boolean) => {
    setChanging(to);
    // The button that was pressed goes away.
    heading.current?.focus({ preventScroll: true });
  };
  const save = (plan: Plan) => {
    intents.savePlan(plan);
    change(false);
  };
  return (
    <div className="mp-settings mp-stack">
      <LanguageChoice chosen={settings.language} withBrowser onChoose={intents.saveLanguage} />
      <ReadingSwitch reading={settings.reading} onReading={intents.switchReading} />
      <section className="mp-stack">
        <h2 ref={heading} tabIndex={-1}>
          {t('settings.plan')}
        </h2>
        <p className="mp-soft">{t('settings.planHelp')}</p>
        {changing ? (
          <CountryChooser plan={shop.plan} onSave={save} />
        ) : (
          <PlanSummary plan={shop.plan} onChange={() => change(true)} />
        )}
      </section>
      <SyncPart status={sync} now={now} onSwitch={intents.switchSync} />
      <SampleStart shopId={shopId} onSample={intents.showSample} />
      <ShortcutList read={intents.readShortcuts} />
      <LessonsList lessons={lessons} now={now} onLearn={intents.learn} onForget={intents.forgetLesson} />
    </div>
  );
}
