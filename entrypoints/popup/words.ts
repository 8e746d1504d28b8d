import type { InterfaceLanguage } from '../../utils/i18n/languages';
import { joinWords } from '../../utils/i18n/words';

/**
 * What the popup says, in every language: a few kilobytes in its own script, because a file of words is what it would
 * wait for longest. A test says that nothing it draws is in another part.
 */
const files = import.meta.glob<object>(
  '../../locales/*/{common,next,plan,popup,reading,settings,shops}.json',
  { eager: true, import: 'default' },
);

export function popupWords(language: InterfaceLanguage): Record<string, string> {
  const parts = Object.entries(files).map(([path, part]) => ({ path: path.split('/'), part }));
  return joinWords(
    Object.fromEntries(
      parts.filter(({ path }) => path.at(-2) === language).map(({ path, part }) => [path.at(-1), part]),
    ),
  );
}
