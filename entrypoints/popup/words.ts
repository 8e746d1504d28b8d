import type { InterfaceLanguage } from '../../utils/i18n/languages';
import { joinWords } from '../../utils/i18n/words';

/**
 * What the popup says, in every language: a few kilobytes in its own script, because a file of words is what it would
 * wait for longest. As text: only the language that is spoken is made into words. A test says that nothing the popup
 * draws is in another part.
 */
const files = import.meta.glob<string>(
  '../../locales/*/{common,next,plan,popup,reading,settings,shops}.json',
  { eager: true, import: 'default', query: '?raw' },
);

export function popupWords(language: InterfaceLanguage): Record<string, string> {
  const spoken = Object.entries(files)
    .map(([path, text]) => ({ path: path.split('/'), text }))
    .filter(({ path }) => path.at(-2) === language);
  return joinWords(
    Object.fromEntries(spoken.map(({ path, text }) => [path.at(-1), JSON.parse(text) as object])),
  );
}
