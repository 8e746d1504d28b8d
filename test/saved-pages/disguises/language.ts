import { countries, countryCodes } from '../../../utils/marketplaces/countries';
import { placeOfName } from '../../../utils/marketplaces/country-names';
import { plain } from '../../../utils/marketplaces/plain';
import { meaningOf } from '../../../utils/pages/label-meaning';
import { profileWords } from '../../../utils/pages/words/profile-words';
import { yourServicesHeadings } from '../../../utils/pages/words/services-words';
import type { Random } from '../random';
import { spokenTexts } from '../tree';

const languages = ['en', 'de', 'fr', 'it', 'es', 'zh-CN', 'ja', 'nl', 'pl', 'tr', 'pt', 'sv', 'ko'];

/** How a whole label says a state; not taken from the readers' own words. */
const states = {
  registered: ['Registered', 'Registriert', 'Inscrit', 'Registrato', 'Registrado', '已注册', '登録済み'],
  not: [
    'Not registered',
    'Nicht registriert',
    'Non inscrit',
    'Non registrato',
    'No registrado',
    '未注册',
    '未登録',
  ],
};

/** Single labels in another interface language each, as where a page is translated in part. */
export function speakAnotherLanguage(page: Document, random: Random): void {
  for (const text of spokenTexts(page)) {
    const said = text.data.trim();
    const others = random.chance(0.7) ? translationsOf(said, random.pick(languages) ?? 'en') : [];
    const other = random.pick(others);
    if (other) text.data = text.data.replace(said, () => other);
  }
}

function translationsOf(said: string, language: string): readonly string[] {
  const words = plain(said);
  const is = (list: readonly string[]) => list.some((one) => plain(one) === words);
  if (is(states.registered)) return states.registered;
  if (is(states.not)) return states.not;
  if (is(yourServicesHeadings)) return yourServicesHeadings;
  const field = meaningOf(said)?.field;
  if (field && is([...profileWords[field].seen, ...profileWords[field].translated])) {
    return [...profileWords[field].seen, ...profileWords[field].translated];
  }
  const country = countryCodes.find((code) => code === placeOfName(said));
  const name = country && new Intl.DisplayNames([language], { type: 'region' }).of(countries[country].iso);
  return name ? [name] : [];
}
