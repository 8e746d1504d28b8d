import { useState } from 'react';
import { mostTitles } from '../../utils/facts/judge-titles';
import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import { packetContent } from '../../utils/packet/packet-rows';
import type { PacketCells } from '../../utils/packet/columns';
import { writePacket } from '../../utils/packet/write-packet';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';
import type { Intents } from '../workbench/section';
import { packetCells, titleCells } from './packet-cells';
import { PacketSheet } from './packet-sheet';
import { useColumnNames } from './use-column-names';
import { useObjectUrl } from './use-object-url';
import { useTitleRows } from './use-title-rows';

export interface SendPacketProps {
  shopId: string;
  shop: Shop;
  now: number;
  judgeTitles: Intents['judgeTitles'];
}

/** What is missing or wrong in the chosen countries, as a file to send and as pages to print. */
export function SendPacket({ shopId, shop, now, judgeTitles }: SendPacketProps) {
  const words = useWords();
  const { t, country, list, checkName } = words;
  const progress = deriveProgress(shop, now);
  const [left, setLeft] = useState<readonly Country[]>([]);
  const [withUnseen, setWithUnseen] = useState(false);
  const [withTitles, setWithTitles] = useState(false);
  const targets = progress.countries.map((one) => one.country);
  const chosen = targets.filter((code) => !left.includes(code));
  const { rows, noOriginal, reused } = packetContent(shop, progress, chosen, withUnseen);
  const toggle = (code: Country) =>
    setLeft(left.includes(code) ? left.filter((other) => other !== code) : [...left, code]);
  return (
    <section className="mp-stack" aria-labelledby="mp-packet-send">
      <h2 id="mp-packet-send">{t('packet.send')}</h2>
      <p>{t('packet.sendHelp')}</p>
      <fieldset className="mp-packet-choice">
        <legend>{t('packet.countries')}</legend>
        {targets.map((code) => (
          <label key={code}>
            <input type="checkbox" checked={!left.includes(code)} onChange={() => toggle(code)} />
            <CodeStamp country={code} />
            {country(code)}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={withUnseen} onChange={() => setWithUnseen(!withUnseen)} />
        {t('packet.withUnseen')}
      </label>
      <label>
        <input type="checkbox" checked={withTitles} onChange={() => setWithTitles(!withTitles)} />
        {t('packet.withTitles')}
      </label>
      {noOriginal.length === 0 ? null : (
        <p className="mp-note">{t('packet.noOriginal', { texts: list(noOriginal.map(checkName)) })}</p>
      )}
      {reused.length === 0 ? null : <p>{t('plan.reused', { countries: list(reused.map(country)) })}</p>}
      {withTitles ? (
        <PacketWithTitles
          {...{ shopId, shop, chosen, judgeTitles }}
          texts={rows.map((row) => packetCells(row, words))}
        />
      ) : (
        <PacketOut texts={rows.map((row) => packetCells(row, words))} titles={[]} />
      )}
    </section>
  );
}

interface PacketWithTitlesProps {
  shopId: string;
  shop: Shop;
  chosen: readonly Country[];
  judgeTitles: Intents['judgeTitles'];
  /** The rows of the maker's texts. */
  texts: readonly PacketCells[];
}

/** Looks for the titles, for which the listings have to be opened. */
function PacketWithTitles({ shopId, shop, chosen, judgeTitles, texts }: PacketWithTitlesProps) {
  const words = useWords();
  const { home } = shop.plan;
  const found = useTitleRows(shopId, shop, chosen, judgeTitles);
  if (found === null || home === null) return <output>{words.t('matrix.searching')}</output>;
  const unread = found.unread.filter((code) => code === home || chosen.includes(code));
  const countries = words.list(unread.map(words.country));
  return (
    <>
      {unread.length === 0 ? null : (
        <p className="mp-note">{words.t('packet.titlesUnread', { countries })}</p>
      )}
      {found.rows.some(({ judgement }) => judgement === null) ? (
        <p className="mp-note">{words.t('packet.titlesUnjudged')}</p>
      ) : null}
      {found.rows.length < mostTitles ? null : (
        <p className="mp-note">{words.t('packet.mostTitles', { number: words.number(mostTitles) })}</p>
      )}
      <PacketOut texts={texts} titles={found.rows.map((row) => titleCells(row, home, words))} />
    </>
  );
}

/** More lines than anybody reads; the file and the paper hold all. */
const mostShown = 50;

/** What goes into the packet, and the ways to take it. */
function PacketOut(given: { texts: readonly PacketCells[]; titles: readonly PacketCells[] }) {
  const { t } = useWords();
  const cells = [...given.texts, ...given.titles];
  if (cells.length === 0) return <output>{t('packet.nothing')}</output>;
  return (
    <>
      <output>{t('packet.count', { count: cells.length })}</output>
      <ul className="mp-packet-rows">
        {cells.slice(0, mostShown).map(({ id, country, field, original, wrong }, place) => (
          <li key={id}>
            <strong>{t('item', { name: country, value: field })}</strong>{' '}
            {place < given.texts.length ? null : <q>{original}</q>} <span className="mp-soft">{wrong}</span>
          </li>
        ))}
      </ul>
      {cells.length > mostShown ? <p>{t('packet.firstShown', { number: mostShown })}</p> : null}
      <SaveOrPrint cells={cells} />
    </>
  );
}

function SaveOrPrint({ cells }: { cells: readonly PacketCells[] }) {
  const { t, language } = useWords();
  const { own } = useColumnNames();
  const url = useObjectUrl(writePacket(cells, own, language), 'text/csv');
  return (
    <>
      <div className="mp-actions">
        <a className="mp-button" href={url} download={`${t('packet.fileName')}.csv`}>
          {t('packet.save')}
        </a>
        <button type="button" className="mp-quiet" onClick={() => print()}>
          {t('packet.print')}
        </button>
      </div>
      <PacketSheet cells={cells} />
    </>
  );
}
