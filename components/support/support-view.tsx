import type { Shop } from '../../utils/facts/shop';
import { supportTickId, supportTicks, tickOf } from '../../utils/facts/ticks';
import type { Country } from '../../utils/marketplaces/countries';
import { linkOf } from '../../utils/progress/links';
import { replyLanguages } from '../../utils/procedure/phrases/reply-languages';
import { CountryBlock } from '../steps/country-block';
import { TickBox, type TickIntents } from '../ticks/tick-box';
import { useWords } from '../words/use-words';
import type { Intents } from '../workbench/section';
import { PhraseList } from './phrase-list';
import { ReplyBox } from './reply-box';
import './support.css';

interface SupportViewProps extends TickIntents {
  shop: Shop;
  countries: readonly Country[];
  /** The country the address asks for. */
  asked: string | undefined;
  now: number;
  judgeReply: Intents['judgeReply'];
}

/** How buyers of each country are to be answered: the three ticks that count, a checker, and ready replies. */
export function SupportView({ shop, countries, asked, now, judgeReply, ...ticking }: SupportViewProps) {
  const { t, country: nameOf, languageName, list } = useWords();
  return (
    <>
      <p>{t('support.intro')}</p>
      {countries.map((country) => {
        const done = supportTicks.filter((tick) => tickOf(shop, supportTickId(tick, country))).length;
        const languages = replyLanguages[country];
        const rules = linkOf('support', country, shop);
        const named = list(languages.map(({ language }) => languageName(language)));
        return (
          <CountryBlock
            key={country}
            country={country}
            asked={asked === country}
            summary={t('duties.count', { country: nameOf(country), done, of: supportTicks.length })}
          >
            <div className="mp-support mp-stack">
              {supportTicks.map((tick) => {
                const id = supportTickId(tick, country);
                const label = t(`support.tick.${tick}`, { language: named });
                return (
                  <TickBox key={id} id={id} tick={tickOf(shop, id)} label={label} now={now} {...ticking} />
                );
              })}
              {rules === null ? null : (
                <a className="mp-quiet" href={rules} target="_blank" rel="noreferrer">
                  {t('steps.page.rules')} <span aria-hidden="true">↗</span>
                </a>
              )}
              {languages.map((reply) => (
                <ReplyBox key={reply.tag} reply={reply} judgeReply={judgeReply} />
              ))}
              {languages.map((reply) => (
                <PhraseList key={reply.tag} reply={reply} />
              ))}
            </div>
          </CountryBlock>
        );
      })}
    </>
  );
}
