// @vitest-environment jsdom
import { useEffect } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { drawPanel } from '../../entrypoints/panel/draw-panel';
import { createI18n } from '../../utils/i18n/i18n';
import { pageSession, type PageSessionStore } from '../../utils/page-session/page-session';
import type { Mirror } from '../../utils/storage/mirror';
import { profileSession } from './samples';
import { wordsByLanguage } from './words';

/** Tells the session that it stands open, as the panel does, in an effect that is due after it was painted. */
function PanelThatTells({ session }: { session: PageSessionStore }) {
  useEffect(() => session.setState({ openOn: 'maker-profile' }), [session]);
  return <p>The panel</p>;
}

vi.mock('../../entrypoints/panel/panel-and-badges', () => ({ PanelAndBadges: PanelThatTells }));

beforeEach(() => {
  // As jsdom has no top layer.
  HTMLElement.prototype.showPopover = () => undefined;
});

it('takes the panel away once, though an effect that was due changes the session meanwhile', async () => {
  const session = pageSession();
  session.setState(profileSession());
  const i18n = createI18n('en', wordsByLanguage.en ?? {});
  drawPanel(session, { mirror: createStore<Mirror>(() => ({}) as Mirror), i18n, styles: '' });
  const shadow = document.querySelector('maker-passport')?.shadowRoot;
  if (!shadow) throw new Error('There is no panel.');
  // Drawn, and the effect is not carried out yet.
  await new Promise<unknown>((resolve) => {
    new MutationObserver(resolve).observe(shadow, { childList: true, subtree: true });
  });
  expect(shadow.textContent).toBe('The panel');
  expect(session.getState().openOn).toBeNull();
  session.leave();
  expect(session.getState().openOn).toBe('maker-profile');
  expect(document.querySelector('maker-passport')).toBeNull();
});
