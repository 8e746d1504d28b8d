import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import { checkText, makerTexts } from '../../utils/progress/check-country';
import type { ProfileText } from '../../utils/pages/fields';
import { CodeStamp } from '../code-stamp/code-stamp';
import { Mark } from '../mark/mark';
import { hashOf } from '../workbench/route';
import { useWords } from '../words/use-words';

interface TextChoiceProps {
  shop: Shop;
  countries: readonly Country[];
  country: Country;
  field: ProfileText;
  now: number;
}

/** Which country's text, and which of the two: links, so that back and forward work. */
export function TextChoice({ shop, countries, country, field, now }: TextChoiceProps) {
  const { t, country: nameOf, checkName } = useWords();
  return (
    <>
      <nav className="mp-choice" aria-label={t('texts.field')}>
        {makerTexts.map((one) => (
          <a
            key={one}
            href={hashOf(['texts', country, one])}
            aria-current={one === field ? 'page' : undefined}
          >
            {checkName(one)}
          </a>
        ))}
      </nav>
      <nav className="mp-choice" aria-label={t('texts.country')}>
        {countries.map((code) => (
          <a
            key={code}
            href={hashOf(['texts', code, field])}
            aria-current={code === country ? 'page' : undefined}
          >
            <CodeStamp country={code} />
            {nameOf(code)}
            {code === shop.plan.home ? (
              <span className="mp-soft">{t('texts.original')}</span>
            ) : (
              <TextMark shop={shop} country={code} field={field} now={now} />
            )}
          </a>
        ))}
      </nav>
    </>
  );
}

function TextMark({ shop, country, field, now }: Omit<TextChoiceProps, 'countries'>) {
  const { t } = useWords();
  const { state } = checkText(field, shop.countries[country]?.profile?.[field], now);
  return <Mark state={state} label={t(`state.${state}`)} />;
}
