import { browser } from 'wxt/browser';
import { pickLanguage, type InterfaceLanguage } from '../i18n/languages';

/** The language of a seller who has chosen none. */
export function browserLanguage(): InterfaceLanguage {
  return pickLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
}
