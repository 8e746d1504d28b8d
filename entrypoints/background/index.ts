import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerData } from './data';
import { answerInventory } from './inventory';
import { answerListings } from './listings';
import { answerPages } from './pages';
import { attendOpenTabs } from './open-tabs';
import { answerSample } from './sample';
import { answerShortcuts } from './shortcuts';
import { answerSurfaces } from './surfaces';
import { answerSync } from './sync';
import { forgetTab } from '../../utils/storage/tab-status';

/** The service worker: the only writer, the keeper of the language model, and who injects reader and panel. */
export default defineBackground(() => {
  answerPages();
  answerSurfaces();
  answerListings();
  answerInventory();
  answerData();
  answerSample();
  answerShortcuts();
  answerSync();
  attendOpenTabs();
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
});
