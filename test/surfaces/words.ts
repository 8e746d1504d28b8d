import { joinWords } from '../../utils/i18n/words';

const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' });

/** All texts of the interface, as the build puts them together: language to words. */
export const wordsByLanguage: Readonly<Record<string, Record<string, string>>> = Object.fromEntries(
  [...Map.groupBy(Object.entries(files), ([path]) => path.split('/').at(-2) ?? '')].map(
    ([language, parts]) => [
      language,
      joinWords(Object.fromEntries(parts.map(([path, part]) => [path.split('/').at(-1) ?? '', part]))),
    ],
  ),
);
