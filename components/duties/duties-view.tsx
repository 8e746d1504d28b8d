import type { Shop } from '../../utils/facts/shop';
import { dutyTickId, tickOf } from '../../utils/facts/ticks';
import type { Country } from '../../utils/marketplaces/countries';
import { dutiesOf } from '../../utils/procedure/duties/of-country';
import type { Duty } from '../../utils/procedure/duties/duty';
import { CountryBlock } from '../steps/country-block';
import { TickBox, type TickIntents } from '../ticks/tick-box';
import { useWords } from '../words/use-words';
import './duties.css';

interface DutiesViewProps extends TickIntents {
  shop: Shop;
  countries: readonly Country[];
  /** The country the address asks for. */
  asked: string | undefined;
  now: number;
}

/** What each country asks for before a maker sells there, ticked by hand. */
export function DutiesView({ shop, countries, asked, now, ...ticking }: DutiesViewProps) {
  const { t, country: nameOf } = useWords();
  return (
    <>
      <p>{t('duties.intro')}</p>
      {countries.map((country) => {
        const { duties, checkedOn } = dutiesOf[country];
        const done = duties.filter(({ id }) => tickOf(shop, dutyTickId(id, country))).length;
        return (
          <CountryBlock
            key={country}
            country={country}
            asked={asked === country}
            summary={t('duties.count', { country: nameOf(country), done, of: duties.length })}
          >
            <NotAdvice checkedOn={checkedOn} now={now} />
            <ul className="mp-duties">
              {duties.map((duty) => (
                <li key={duty.id}>
                  <DutyItem duty={duty} country={country} shop={shop} now={now} {...ticking} />
                </li>
              ))}
            </ul>
          </CountryBlock>
        );
      })}
    </>
  );
}

function NotAdvice({ checkedOn, now }: { checkedOn: string; now: number }) {
  const { t, day } = useWords();
  // Noon, so that the day is the same one in every time zone but the outermost.
  const date = day(Date.parse(`${checkedOn}T12:00:00Z`), now);
  return <p className="mp-note">{t('duties.notAdvice', { date })}</p>;
}

interface DutyItemProps extends TickIntents {
  duty: Duty;
  country: Country;
  shop: Shop;
  now: number;
}

function DutyItem({ duty: { id, link, evidence }, country, shop, now, ...ticking }: DutyItemProps) {
  const { t, listingLanguage } = useWords();
  const name = t(`duties.duty.${id}.name`);
  const tick = dutyTickId(id, country);
  return (
    <>
      <TickBox id={tick} tick={tickOf(shop, tick)} label={name} mayNotConcern now={now} {...ticking} />
      <p>{t(`duties.duty.${id}.what`, { language: listingLanguage(country) })}</p>
      <p className="mp-soft">
        <a href={link} target="_blank" rel="noreferrer">
          {t('duties.official')} <span className="mp-hidden">({name})</span> <span aria-hidden="true">↗</span>
        </a>{' '}
        {new URL(link).hostname.replace(/^www\./, '')} · {t(`duties.evidence.${evidence}`)}
      </p>
    </>
  );
}
