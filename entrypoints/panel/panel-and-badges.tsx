import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Badge } from '../../components/badge/badge';
import type { Asked } from '../../components/texts/sentence-findings';
import { Panel } from '../../components/panel/panel';
import { nextFinding, showFinding } from '../../components/panel/next-finding';
import { opensItself } from '../../components/panel/place';
import { ownShop, shopOf } from '../../utils/facts/shops';
import type { Shop } from '../../utils/facts/shop';
import { shopOfPage } from '../../utils/facts/whose';
import { ask } from '../../utils/messages/ask';
import type { PageSessionStore } from '../../utils/page-session/page-session';
import { profileTexts } from '../../utils/pages/fields';
import type { Mirror } from '../../utils/storage/mirror';
import { useCarryOut } from '../../components/wanted/use-carry-out';
import { useNow } from '../../components/words/use-now';
import { Beside } from './beside';
import { hearShortcuts } from './hear-shortcuts';
import { MarkedRows } from './marked-rows';
import { Pointed } from './pointed';
import { usePlace } from './use-place';
import { useTeacher } from './use-teacher';

interface PanelAndBadgesProps {
  session: PageSessionStore;
  mirror: StoreApi<Mirror>;
  /** Our own element; the page may have others of its name. */
  host: Element;
}

/** Everything drawn on a recognised page: the panel, a badge beside each text, a mark beside each lacking product. */
export function PanelAndBadges({ session, mirror, host }: PanelAndBadgesProps) {
  const open = useStore(session);
  const { shops, settings, places } = useStore(mirror);
  const now = useNow();
  const [asked, setAsked] = useState<Asked>(null);
  const { failed, carryOut } = useCarryOut();
  const { teacher, pointed } = useTeacher(session, host);
  const { page, judgements } = open;
  const kind = page?.kind ?? open.guide;
  const [isOpen, setOpen] = useState(
    () => opensItself(open.guide) || (kind !== null && kind === open.openOn),
  );
  useEffect(() => {
    // A page that is being left has no kind any more.
    if (kind !== null) session.setState({ openOn: isOpen ? kind : null });
  }, [session, isOpen, kind]);
  const { dock, choose } = usePlace(host, kind, places, isOpen, carryOut);
  useEffect(
    () =>
      hearShortcuts((name) => {
        if (name === 'open-panel') return setOpen((before) => !before);
        // What is to be shown must be drawn first.
        flushSync(() => setOpen(true));
        showNextFinding(host);
      }),
    [host],
  );
  const country = page?.country ?? null;
  const id = page ? shopOfPage(shops, page.owner, page.saidShop) : ownShop(shops);
  const shop = id === null ? null : shopOf(shops, id);
  const of = useMemo(() => page && { owner: page.owner, said: page.saidShop }, [page]);
  /** Where it is not known whose page this is, there is nothing to decide. */
  const decide = async (tell: (shop: string) => Promise<void>) => {
    if (id === null) throw new Error('It is not known whose page this is.');
    await tell(id);
  };
  const sayWhose = (said: string | null) => {
    if (page) carryOut(ask('sayWhose', { owner: page.owner, shop: said }).then(session.answerShop));
  };
  return (
    <>
      {pointed ? <Pointed element={pointed} /> : null}
      <Panel
        session={open}
        shops={shops}
        shopId={id}
        now={now}
        place={{ ...dock, open: isOpen }}
        onOpen={(wanted) => {
          setOpen(wanted);
          setAsked(null);
        }}
        onDock={choose}
        readShortcuts={() => ask('readShortcuts')}
        asked={asked}
        language={settings.language}
        onLanguage={(language) => ask('saveLanguage', language)}
        onSavePlan={(plan) => carryOut(decide((to) => ask('savePlan', { shop: to, what: plan })))}
        notSaved={failed}
        teacher={teacher}
        onAnswerCountry={session.answerCountry}
        onAnswerShop={sayWhose}
        onCopyReport={(report) => navigator.clipboard.writeText(report)}
        onAccept={(finding, reason) =>
          decide((to) => ask('acceptFinding', { shop: to, what: { ...finding, ...(reason && { reason }) } }))
        }
        onTakeBack={(finding) => decide((to) => ask('takeBackFinding', { shop: to, what: finding }))}
        onOpenWorkbench={(wanted) => void ask('openWorkbench', [...wanted])}
      />
      {of && page?.inventory && country && shop ? (
        <MarkedRows of={of} country={country} inventory={page.inventory} version={listingsVersion(shop)} />
      ) : null}
      {profileTexts.map((field) => {
        const control = page?.textControls[field];
        if (!control || !country || !shop) return null;
        return (
          <Beside key={field} control={control} session={session}>
            <Badge
              field={field}
              country={country}
              home={country === shop.plan.home}
              judgement={judgements[field] ?? null}
              onOpen={() => {
                setOpen(true);
                setAsked({ field });
              }}
            />
          </Beside>
        );
      })}
    </>
  );
}

/** Says something else whenever other listings or targets are stored. */
function listingsVersion({ plan, countries }: Shop): string {
  const listings = Object.values(countries).map((facts) => [facts.listings, facts.gathered]);
  return JSON.stringify([plan, listings]);
}

function showNextFinding({ shadowRoot: root }: Element): void {
  const panel = root?.querySelector('.mp-panel');
  const finding = panel && nextFinding(panel, root?.activeElement ?? null);
  if (finding) showFinding(finding);
}
