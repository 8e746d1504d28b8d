import type { Shop } from '../../utils/facts/shop';
import { countries, type Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import { useWords } from '../words/use-words';
import { ColumnHead } from './column-head';
import { ProfileLink } from './profile-link';

interface OriginalViewProps {
  shop: Shop;
  home: Country;
  field: ProfileText;
}

/** The home country's own text, which all others are compared with. */
export function OriginalView({ shop, home, field }: OriginalViewProps) {
  const { t, country } = useWords();
  const fact = shop.countries[home]?.profile?.[field];
  const text = fact?.text.trim() ?? '';
  return (
    <>
      <p>{t('panel.homeHelp')}</p>
      {fact ? null : <p className="mp-note">{t('texts.noOriginal', { country: country(home) })}</p>}
      {fact && text === '' ? <p className="mp-note">{t('panel.nothingToRemember')}</p> : null}
      <div>
        <ProfileLink shop={shop} country={home} />
      </div>
      {text === '' ? null : (
        <div className="mp-original">
          <ColumnHead name={t('texts.originalOf', { country: country(home) })} text={text} />
          <div className="mp-paragraph" lang={fact?.judgement?.language ?? countries[home].language}>
            {text}
          </div>
        </div>
      )}
    </>
  );
}
