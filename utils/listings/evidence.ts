import { cellText, lengthOf, trimmedCell } from './read-cells';
import type { Layout } from './read-header';
import type { CountryEvidence } from './report';
import type { Row } from './row';

/** The first rows say as much of shipping templates as all of them. */
const rowsLooked = 50;
/** Of more rows than this only one in so many is looked at: rows of another report stand together. */
const rowsWholly = 5000;
const oneIn = 16;
/** A file's time zones and channels are few; what is more is not one country's report, or no zone. */
const mostKept = 20;

/** Collects what rows say about their country. */
export interface EvidenceDraft {
  rows: number;
  timeZones: Set<string>;
  channels: Set<string>;
  shippingTemplates: Set<string>;
  /** How the cells looked at so far end: nearly always the next row's end so, too, and need not be read. */
  dateEnds: number[];
  channelEnds: number[];
}

export function newEvidenceDraft(): EvidenceDraft {
  return {
    rows: 0,
    timeZones: new Set(),
    channels: new Set(),
    shippingTemplates: new Set(),
    dateEnds: [],
    channelEnds: [],
  };
}

/** Time zones and channels are looked for to the end: rows of another country can stand in the middle of a file. */
export function noteEvidence(draft: EvidenceDraft, row: Row, layout: Layout): void {
  draft.rows++;
  if (draft.rows <= rowsWholly || draft.rows % oneIn === 0) noteEvidenceIn(draft, row, layout);
}

function noteEvidenceIn(draft: EvidenceDraft, row: Row, { fields }: Layout): void {
  if (draft.rows <= rowsLooked) {
    add(draft.shippingTemplates, cellText(row, trimmedCell(row, fields.template)));
  }
  const date = trimmedCell(row, fields.date);
  if (endsAnew(draft.dateEnds, row, date)) {
    add(draft.timeZones, /\d\s+([A-Z]{2,5})$/.exec(cellText(row, date))?.[1] ?? '');
  }
  const channel = trimmedCell(row, fields.channel);
  if (endsAnew(draft.channelEnds, row, channel)) add(draft.channels, cellText(row, channel));
}

/** Whether a cell ends as none before, in its last four bytes. Without a capital letter at its end it says nothing. */
function endsAnew(known: number[], row: Row, cell: number): boolean {
  const { bytes, ends } = row;
  const at = ends[cell] ?? 0;
  const last = lengthOf(row, cell) < 2 ? 0 : (bytes[at - 1] ?? 0);
  if (last < 65 || last > 90) return false;
  const end =
    last | ((bytes[at - 2] ?? 0) << 8) | ((bytes[at - 3] ?? 0) << 16) | ((bytes[at - 4] ?? 0) << 24);
  if (known.includes(end) || known.length === mostKept) return false;
  known.push(end);
  return true;
}

function add(known: Set<string>, text: string): void {
  if (text !== '' && known.size < mostKept) known.add(text);
}

export function finishEvidence(draft: EvidenceDraft, { language }: Layout): CountryEvidence {
  return {
    timeZones: [...draft.timeZones],
    channels: [...draft.channels],
    shippingTemplates: [...draft.shippingTemplates],
    headerLanguage: language,
  };
}
