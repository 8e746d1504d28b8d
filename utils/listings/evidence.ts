import { cellText, trimmedCell } from './read-cells';
import type { Layout } from './read-header';
import type { CountryEvidence } from './report';
import type { Row } from './row';

/** The first rows say as much as all of them. */
const rowsLooked = 50;

/** Collects what rows say about their country, of the first rows only. */
export interface EvidenceDraft {
  rows: number;
  timeZones: Set<string>;
  channels: Set<string>;
  shippingTemplates: Set<string>;
}

export function newEvidenceDraft(): EvidenceDraft {
  return { rows: 0, timeZones: new Set(), channels: new Set(), shippingTemplates: new Set() };
}

export function noteEvidence(draft: EvidenceDraft, row: Row, layout: Layout): void {
  if (draft.rows >= rowsLooked) return;
  draft.rows++;
  noteEvidenceIn(draft, row, layout);
}

function noteEvidenceIn(draft: EvidenceDraft, row: Row, { fields }: Layout): void {
  const text = (cell: number | undefined) => cellText(row, trimmedCell(row, cell));
  const zone = /\d\s+([A-Z]{2,5})$/.exec(text(fields.date))?.[1];
  if (zone) draft.timeZones.add(zone);
  const channel = text(fields.channel);
  if (channel) draft.channels.add(channel);
  const template = text(fields.template);
  if (template) draft.shippingTemplates.add(template);
}

export function finishEvidence(draft: EvidenceDraft, { language }: Layout): CountryEvidence {
  return {
    timeZones: [...draft.timeZones],
    channels: [...draft.channels],
    shippingTemplates: [...draft.shippingTemplates],
    headerLanguage: language,
  };
}
