// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { heedAccepted } from '../../utils/facts/accepted';
import type { Shop } from '../../utils/facts/shop';
import type { Judgement } from '../../utils/language/judgement';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import {
  busyShop,
  freshShop,
  judged,
  noTeacher,
  now,
  plannedShop,
  profileSession,
  servicesSession,
  textFact,
  understood,
} from '../../test/surfaces/samples';
import type { OpenPage } from '../../utils/page-session/page-session';
import { Panel, type PanelProps } from './panel';
import type { Place } from './place';

const noop = () => undefined;
const stored = () => Promise.resolve();
const refused = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));

function panel({ shop = busyShop, ...more }: Partial<PanelProps> & { shop?: Shop }) {
  return (
    <Panel
      session={servicesSession()}
      shops={{ current: 'first', byId: { first: shop } }}
      shopId="first"
      now={now}
      place={{ side: 'right', along: 0, open: true }}
      onOpen={noop}
      onDock={noop}
      readShortcuts={() => Promise.resolve({ 'open-panel': 'Alt+Shift+K', 'next-finding': '' })}
      language={null}
      onLanguage={() => Promise.resolve()}
      notSaved={null}
      onSavePlan={noop}
      onAnswerCountry={noop}
      onAnswerShop={noop}
      onCopyReport={() => Promise.resolve()}
      asked={null}
      teacher={noTeacher}
      onAccept={stored}
      onTakeBack={stored}
      onOpenWorkbench={noop}
      {...more}
    />
  );
}

function Movable({ open, onDock = noop }: { open: boolean; onDock?: PanelProps['onDock'] }) {
  const [place, setPlace] = useState<Place>({ side: 'right', along: 0.12, open });
  return panel({
    place,
    onOpen: (next) => setPlace({ ...place, open: next }),
    onDock: (dock) => {
      onDock(dock);
      setPlace({ ...place, ...dock });
    },
  });
}

/** Each row of the panel's lists as "name: mark" and what is said of it. */
function rows(): string[][] {
  return screen.getAllByRole('listitem').map((row) => {
    const parts = [within(row).getByRole('img'), ...row.querySelectorAll('strong, span')];
    return parts.map((part) => part.getAttribute('aria-label') ?? part.textContent ?? '');
  });
}

const half = { inspiration: judged('good'), aboutYou: judged('partly', 3, 7) };
const countOnly = servicesSession({ yourServices: { marketplaces: {}, registeredCount: 16 } });
const unreadable = profileSession({ status: 'unreadable', makerProfile: null });
const identity = { page: null, guide: 'identity' as const, judgements: {}, notStored: null, openOn: null };
const states: [name: string, ui: ReturnType<typeof panel>, en: RegExp, zh: RegExp][] = [
  ['closed', panel({ place: { side: 'right', along: 0, open: false } }), /^16%$/, /^16%$/],
  ['Your Services', panel({}), /Still missing: France and Italy/, /仍缺少：法国和意大利/],
  ['a bare count', panel({ shop: plannedShop, session: countOnly }), /in 16 countries, but not/, /16 个国家/],
  ['Maker Profile', panel({ session: profileSession({}, half) }), /3 of 7 sentences/, /7 句中有 3 句/],
  ['at home', panel({ session: profileSession({ country: 'US' }) }), /This is your home/, /这是您最初销售/],
  [
    'another country',
    panel({ session: profileSession({ country: 'ES' }) }),
    /is not among those/,
    /不在您想开通/,
  ],
  [
    'unknown country',
    panel({ session: profileSession({ country: null }) }),
    /has been stored/,
    /没有保存任何/,
  ],
  ['unreadable', panel({ session: unreadable }), /^Amazon changed this page$/, /^亚马逊更改了此页面$/],
  [
    'a page known by address',
    panel({ shop: freshShop, session: identity }),
    /has to be finished/,
    /必须完成$/,
  ],
  ['no plan yet', panel({ shop: freshShop }), /Where do you already sell/, /您目前在哪个国家销售/],
];

describe.each(states)('%s', (_name, ui, en, zh) => {
  it.each([
    ['en', en],
    ['zh-CN', zh],
  ])('says so in %s, accessibly', async (language, words) => {
    const { container } = renderIn(language, ui);
    expect(screen.getByText(words)).toBeVisible();
    await expectAccessible(container);
  });
});

it.each([
  ['en', 'full', /no room for what this page says.*What is stored/],
  ['de', 'full', /keinen Platz für das, was auf dieser Seite steht/],
  ['en', 'not-stored', /What this page says could not be stored/],
] as const)(
  'says in %s that what the page says was not stored (%s), and what helps',
  (language, why, said) => {
    renderIn(language, panel({ session: { ...profileSession({}), notStored: why } }));
    expect(screen.getByRole('alert')).toHaveTextContent(said);
  },
);

it.each([
  ['full', /no room to keep this.*What is stored/],
  ['not-stored', /^This could not be saved/],
] as const)('says why a decision was not stored (%s), and what helps', (why, said) => {
  renderIn('en', panel({ notSaved: why }));
  expect(screen.getByRole('alert')).toHaveTextContent(said);
});

it('draws nothing where no page is recognised', () => {
  const { container } = renderIn(
    'en',
    panel({ session: { page: null, guide: null, judgements: {}, notStored: null, openOn: null } }),
  );
  expect(container).toBeEmptyDOMElement();
});

it('says whose it is', () => {
  renderIn('en', panel({}));
  expect(screen.getByRole('heading', { name: 'Maker Passport' })).toBeVisible();
  expect(screen.getByText('not affiliated with Amazon')).toBeVisible();
});

it('lists the stores of the target countries only, each with what the open page says', () => {
  renderIn('en', panel({}));
  expect(rows()).toEqual([
    ['done', 'Germany', 'Registered'],
    ['still to do', 'France', 'Not on the list under Your Services'],
    ['still to do', 'Italy', 'Registration not finished'],
  ]);
});

it('takes a bare count as proof of no country', () => {
  renderIn(
    'en',
    panel({ shop: { ...plannedShop, registeredCount: { at: now, count: 16 } }, session: countOnly }),
  );
  expect(rows()).toEqual([
    ['not yet looked at', 'Germany', 'Not yet looked at'],
    ['not yet looked at', 'France', 'Not yet looked at'],
    ['not yet looked at', 'Italy', 'Not yet looked at'],
  ]);
});

it('checks the open Maker Profile live; what the page does not show keeps its date', () => {
  const judgements = { inspiration: judged('good', 0, 1, ['24 cm']), aboutYou: null };
  renderIn('en', panel({ session: profileSession({}, judgements) }));
  expect(rows()).toEqual([
    ['done', 'Inspiration', 'In German', 'Also in your original, but not found here: 24 cm'],
    ['not yet looked at', 'About You', 'Seen, but its language is not checked yet'],
    ['done', 'Store name', 'filled in'],
    ['done', 'Short URL', 'filled in', 'seen on Nov 22'],
    ['done', 'Profile image', 'filled in'],
    ['still to do', 'Storefront images', 'empty'],
  ]);
});

it('remembers the home country’s texts as originals and judges nothing there', () => {
  renderIn('en', panel({ session: profileSession({ country: 'US' }, half) }));
  expect(rows().slice(0, 2)).toEqual([
    ['done', 'Inspiration', 'Remembered as your original'],
    ['done', 'About You', 'Remembered as your original'],
  ]);
  expect(rows()).toContainEqual(['not yet looked at', 'Short URL', 'not found on this page']);
});

it('asks which country, with the likely one marked and none taken', async () => {
  const onAnswerCountry = vi.fn<PanelProps['onAnswerCountry']>();
  const session = profileSession({ country: null, countryHint: 'FR' });
  renderIn('en', panel({ session, onAnswerCountry }));
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  expect(onAnswerCountry).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'France (likely)' }));
  expect(onAnswerCountry).toHaveBeenCalledExactlyOnceWith('FR');
});

it('keeps older facts with their date when Amazon changed the page, and copies the report', async () => {
  const onCopyReport = vi.fn<PanelProps['onCopyReport']>(() => Promise.resolve());
  renderIn('en', panel({ session: unreadable, onCopyReport }));
  expect(rows()).toContainEqual(['done', 'Inspiration', 'In German', 'seen on Nov 22 in the Maker Profile']);
  await userEvent.click(screen.getByRole('button', { name: 'Copy report' }));
  const [[copied = ''] = []] = onCopyReport.mock.calls;
  expect(JSON.parse(copied)).toEqual({ interfaceLanguage: 'en', ...unreadable.page?.diagnostics });
  expect(screen.getByText(/^Copied\. Paste it into a message to us: .* says how/)).toHaveRole('status');
});

it('keeps what was just learned, and its undo, where the page can be read since', async () => {
  const teacher = { ...noTeacher, pick: () => Promise.resolve(understood) };
  const shown = (page: Partial<OpenPage>) => panel({ session: profileSession(page), teacher });
  const nothing: OpenPage['recognised'] = { found: [], missing: ['aboutYou'] };
  const { rerender } = renderIn(
    'en',
    shown({ status: 'unreadable', makerProfile: null, recognised: nothing }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show me “About You”' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, remember this place' }));
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
  rerender(shown({ recognised: { found: ['aboutYou'], missing: [] } }));
  expect(screen.queryByText('Amazon changed this page')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
});

it('shows the report for copying by hand when the clipboard refuses', async () => {
  renderIn('en', panel({ session: unreadable, onCopyReport: () => Promise.reject(new Error('denied')) }));
  expect(screen.getByText(/^\{\s*"interfaceLanguage": "en"/)).not.toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Copy report' }));
  expect(screen.getByText(/Copying did not work/)).toBeVisible();
  expect(screen.getByText(/^\{\s*"interfaceLanguage": "en"/)).toBeVisible();
});

it('points to the next step only where it is not on this very page', () => {
  const { unmount } = renderIn('en', panel({}));
  expect(screen.queryByRole('region', { name: 'Next step' })).not.toBeInTheDocument();
  unmount();
  renderIn('en', panel({ session: profileSession() }));
  expect(screen.getByRole('region', { name: 'Next step' })).toHaveTextContent('France: Link the store');
});

it('asks for the plan first, and saves it', async () => {
  const onSavePlan = vi.fn<PanelProps['onSavePlan']>();
  renderIn('en', panel({ shop: freshShop, onSavePlan }));
  await userEvent.click(screen.getByRole('button', { name: 'Germany' }));
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(onSavePlan).toHaveBeenCalledExactlyOnceWith({ home: 'DE', targets: ['US', 'CA', 'MX'] });
});

describe('opening, closing, moving', () => {
  it('opens from its tab with the focus on the heading; Escape gives it back', async () => {
    const heard = vi.fn<() => void>();
    const pressed: Event[] = [];
    window.addEventListener('keydown', heard);
    window.addEventListener('keydown', (event) => pressed.push(event), { capture: true, once: true });
    renderIn('en', <Movable open={false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Open Maker Passport, 16% done' }));
    expect(screen.getByRole('heading', { name: 'Maker Passport' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    window.removeEventListener('keydown', heard);
    expect(screen.getByRole('button', { name: /Open Maker Passport/ })).toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
    // The browser closes nothing of the page by it either.
    expect(pressed.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true]);
  });

  it('takes no focus when it is drawn open', () => {
    renderIn('en', <Movable open />);
    expect(document.body).toHaveFocus();
  });

  it('gives the focus back to the field of the page that had it', async () => {
    const { rerender } = renderIn(
      'en',
      <>
        <textarea aria-label="of the page" />
        {panel({ place: { side: 'right', along: 0, open: false } })}
      </>,
    );
    const of = (open: boolean) => (
      <>
        <textarea aria-label="of the page" />
        {panel({ place: { side: 'right', along: 0, open } })}
      </>
    );
    await userEvent.click(screen.getByRole('textbox'));
    rerender(of(true));
    expect(screen.getByRole('heading', { name: 'Maker Passport' })).toHaveFocus();
    rerender(of(false));
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('moves to another edge and along it, and says where it stands', async () => {
    const onDock = vi.fn<PanelProps['onDock']>();
    renderIn('en', <Movable open onDock={onDock} />);
    const dock = within(screen.getByRole('group', { name: 'Where the panel stands' }));
    await userEvent.click(dock.getByRole('button', { name: 'Bottom' }));
    expect(dock.getByRole('button', { name: 'Bottom' })).toHaveAttribute('aria-pressed', 'true');
    expect(dock.getByRole('button', { name: 'Right' })).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(dock.getByRole('button', { name: 'Further along this edge' }));
    expect(onDock.mock.calls).toEqual([[{ side: 'bottom', along: 0.12 }], [{ side: 'bottom', along: 0.5 }]]);
  });

  it('tells its keys, and where there is none', async () => {
    renderIn('en', panel({}));
    expect(await screen.findByText('Alt+Shift+K')).toBeInTheDocument();
    expect(screen.getByText('no key')).toBeInTheDocument();
  });
});

describe('the sentences of a half-translated text', () => {
  const text = 'Ich töpfere. I fire twice. I sell cups.';
  const original = 'I make pots. I fire twice. I sell cups.';
  const wrong = { language: 'en', verdict: 'untranslated' } as const;
  const judgement: Judgement = {
    verdict: 'partly',
    language: 'de',
    sentences: [
      { start: 0, end: 12, language: 'de', verdict: 'good' },
      { start: 13, end: 26, ...wrong },
      { start: 27, end: 39, ...wrong },
    ],
    lostFacts: [],
  };
  const session = profileSession(
    { makerProfile: { fields: { aboutYou: { state: 'filled', text } } } },
    { aboutYou: judgement },
  );
  const home = { profile: { path: '/p', aboutYou: textFact(null, original) } };
  const shop = { ...busyShop, countries: { ...busyShop.countries, US: home } };

  it('open when the badge asks for them, and take the focus', async () => {
    const { container, rerender } = renderIn('en', panel({ session, shop }));
    const list = screen.getByText('About You: 2 sentences to look at');
    expect(list.closest('details')).not.toHaveAttribute('open');
    rerender(panel({ session, shop, asked: { field: 'aboutYou' } }));
    expect(list.closest('details')).toHaveAttribute('open');
    expect(list).toHaveFocus();
    await expectAccessible(container);
  });

  it('each show their original, to copy, and can be called right', async () => {
    const user = userEvent.setup();
    const onAccept = vi.fn<PanelProps['onAccept']>(stored);
    renderIn('en', panel({ session, shop, asked: { field: 'aboutYou' }, onAccept }));
    const sentence = screen.getByText('I sell cups.', { selector: 'summary' }).closest('details');
    if (!sentence) throw new Error('no sentence');
    expect(within(sentence).getByText('I sell cups.', { selector: 'blockquote' })).toBeInTheDocument();
    await user.click(within(sentence).getByRole('button', { name: /^Copy/, hidden: true }));
    expect(await navigator.clipboard.readText()).toBe('I sell cups.');
    await user.click(within(sentence).getByRole('button', { name: /^This is right/, hidden: true }));
    const finding = { country: 'DE', field: 'aboutYou', kind: 'sentence', text: 'I sell cups.' };
    expect(onAccept.mock.calls).toEqual([[finding, undefined]]);
  });

  it('can be given a reason, and undone, right after they were called right', async () => {
    const user = userEvent.setup();
    const onAccept = vi.fn<PanelProps['onAccept']>(stored);
    const onTakeBack = vi.fn<PanelProps['onTakeBack']>(stored);
    const { container } = renderIn('en', panel({ session, shop, onAccept, onTakeBack }));
    await user.click(screen.getByRole('button', { name: /^This is right: I sell cups/, hidden: true }));
    const finding = { country: 'DE', field: 'aboutYou', kind: 'sentence', text: 'I sell cups.' };
    await user.click(await screen.findByRole('button', { name: 'A name or title' }));
    expect(onAccept).toHaveBeenLastCalledWith(finding, 'name');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onTakeBack.mock.calls).toEqual([[finding]]);
    expect(screen.getByRole('heading', { name: 'Maker Profile: Germany' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('say why they could not be called right, and offer to undo nothing', async () => {
    renderIn('en', panel({ session, shop, onAccept: refused }));
    await userEvent.click(screen.getByRole('button', { name: /^This is right: I sell cups/, hidden: true }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/no room to keep this/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('stay there to be taken back once they were called right', async () => {
    const onTakeBack = vi.fn<PanelProps['onTakeBack']>(stored);
    const finding = { country: 'DE', field: 'aboutYou', kind: 'sentence', text: 'I sell cups.' } as const;
    const accepted = { ...shop, accepted: [{ ...finding, at: now }] };
    const heeded = heedAccepted(accepted, finding, text, judgement);
    const again = { ...session, judgements: { aboutYou: heeded } };
    renderIn('en', panel({ session: again, shop: accepted, onTakeBack }));
    expect(screen.getByText('About You: 1 sentence to look at')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Take back: I sell cups/, hidden: true }));
    expect(onTakeBack.mock.calls).toEqual([[finding]]);
  });

  it('say so where the original is not known', () => {
    renderIn('zh-CN', panel({ session, shop: busyShop, asked: { field: 'aboutYou' } }));
    expect(screen.getAllByText(/还不知道您的原文/)).toHaveLength(2);
  });

  it('lead to the workbench', async () => {
    const onOpenWorkbench = vi.fn<PanelProps['onOpenWorkbench']>();
    renderIn('en', panel({ session, shop, onOpenWorkbench, asked: { field: 'aboutYou' } }));
    await userEvent.click(screen.getByRole('button', { name: 'See it beside your original' }));
    expect(onOpenWorkbench.mock.calls).toEqual([[['texts', 'DE', 'aboutYou']]]);
  });
});
