import type { PacketCells } from '../../utils/packet/columns';
import type { PacketRow } from '../../utils/packet/packet-rows';
import { rowId } from '../../utils/packet/row-id';
import type { AskedTitle } from '../../utils/packet/title-rows';
import { isUnchangedCopy } from '../../utils/listings/title-rules';
import type { Country } from '../../utils/marketplaces/countries';
import { titleReason } from '../matrix/title-reason';
import type { Words } from '../words/words';

/** A row of the packet in the words of the interface; the translation is left to the translator. */
export function packetCells(row: PacketRow, words: Words): PacketCells {
  const { country, field, original, current } = row;
  return {
    id: rowId(row),
    country: words.country(country),
    field: words.checkName(field),
    language: words.listingLanguage(country),
    original,
    current,
    wrong: words.reason(row.check, country),
    notes: notesOn(row, words),
    translation: '',
  };
}

/** A listing's title; `home` is the country it is to be translated from. */
export function titleCells(row: AskedTitle, home: Country, words: Words): PacketCells {
  const { country, original, current } = row;
  return {
    id: rowId(row),
    country: words.country(country),
    field: words.t('matrix.column.title'),
    language: words.listingLanguage(country),
    original,
    current,
    wrong: wrongWith(row, home, words),
    notes: words.t('packet.titleNote'),
    translation: '',
  };
}

function wrongWith(
  { country, original, current, judgement }: AskedTitle,
  home: Country,
  words: Words,
): string {
  if (current === '') return words.t('matrix.state.missing');
  if (judgement === null || isUnchangedCopy(current, original))
    return words.t('matrix.copy', { country: words.country(home) });
  return titleReason(words, judgement, country);
}

/** What a translator should know: who reads it, what stays, how long, and whether it is asked for twice. */
function notesOn({ country, original, keep, sameAs }: PacketRow, words: Words): string {
  const { t } = words;
  return [
    sameAs === null ? null : t('packet.sameAs', { country: words.country(sameAs) }),
    t('packet.readers', { country: words.country(country) }),
    keep.length === 0 ? null : t('packet.keepAsIs', { things: keep.join(' · ') }),
    t('packet.length', { count: [...original].length }),
  ]
    .filter((note) => note !== null)
    .join(' ');
}
