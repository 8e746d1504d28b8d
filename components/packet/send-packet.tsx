import { useState } from 'react';
import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import { packetContent } from '../../utils/packet/packet-rows';
import { rowId } from '../../utils/packet/row-id';
import { writePacket } from '../../utils/packet/write-packet';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';
import { packetCells } from './packet-cells';
import { PacketSheet } from './packet-sheet';
import { useColumnNames } from './use-column-names';
import { useObjectUrl } from './use-object-url';

/** What is missing or wrong in the chosen countries, as a file to send and as pages to print. */
export function SendPacket({ shop, now }: { shop: Shop; now: number }) {
  const words = useWords();
  const { t, country, list, checkName } = words;
  const progress = deriveProgress(shop, now);
  const [left, setLeft] = useState<readonly Country[]>([]);
  const [withUnseen, setWithUnseen] = useState(false);
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
      {noOriginal.length === 0 ? null : (
        <p className="mp-note">{t('packet.noOriginal', { texts: list(noOriginal.map(checkName)) })}</p>
      )}
      {reused.length === 0 ? null : <p>{t('plan.reused', { countries: list(reused.map(country)) })}</p>}
      <output>{rows.length === 0 ? t('packet.nothing') : t('packet.count', { count: rows.length })}</output>
      {rows.length === 0 ? null : (
        <>
          <ul className="mp-packet-rows">
            {rows.map((row) => (
              <li key={rowId(row)}>
                <strong>{t('item', { name: country(row.country), value: checkName(row.field) })}</strong>{' '}
                <span className="mp-soft">{words.reason(row.check, row.country)}</span>
              </li>
            ))}
          </ul>
          <SaveOrPrint cells={rows.map((row) => packetCells(row, words))} />
        </>
      )}
    </section>
  );
}

function SaveOrPrint({ cells }: { cells: readonly ReturnType<typeof packetCells>[] }) {
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
