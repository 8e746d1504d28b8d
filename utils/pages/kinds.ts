import { isSellerCentral } from '../marketplaces/hosts';
import type { Lesson } from './lessons/lesson';
import { makerProfile } from './maker-profile';
import { guideOf } from './guide-pages';
import { profileTexts } from './fields';
import { readHeader, type Header } from './header';
import { probe } from './probe';
import type { Look, PageKind, Reading } from './reading';
import { isPrivate } from './addresses';
import { inventory } from './inventory';
import { yourServices } from './your-services';

/** Every kind of page that is read, the ones known by address first. */
export const pageKinds: readonly PageKind[] = [yourServices, inventory, makerProfile];

/** What a page says, with the country its header names. `elsewhere` has no header: nothing of it was read. */
export type PageReading = { reading: Reading; header: Header | null };

/**
 * Reads a settled page. A pure function of address and document: at most one kind claims an address, and
 * private pages (orders, messages, payments, identity), and those known by address alone, are not even looked at.
 *
 * @param lessons what the seller has shown of pages that Amazon changed
 * @param isProfile the seller says that this is her Maker Profile, whatever it looks like
 */
export function readPage(
  address: string,
  document: Document,
  lessons: readonly Lesson[] = [],
  isProfile = false,
): PageReading {
  const url = new URL(address);
  if (!isSellerCentral(address) || isPrivate(url.pathname) || guideOf(address)) {
    return { reading: { status: 'elsewhere', looks: [] }, header: null };
  }
  const page = probe(document);
  if (page.isMasked()) return { reading: { status: 'elsewhere', looks: [] }, header: null };
  for (const kind of pageKinds) {
    const reading = kind.read(url, page, lessons);
    if (reading.status !== 'elsewhere') return { reading, header: checked(readHeader(url, page), reading) };
  }
  if (isProfile) return { reading: unknownProfile(page.looks), header: readHeader(url, page) };
  return { reading: { status: 'elsewhere', looks: page.looks }, header: null };
}

/** A header that names one country above another's contents names none: a switch may be under way. */
function checked(header: Header, reading: Reading): Header {
  const fits = reading.status === 'read' ? reading.fits : undefined;
  return header.country && fits && !fits.includes(header.country) ? { ...header, country: null } : header;
}

/** A Maker Profile of which nothing is known yet but the seller's word. */
function unknownProfile(looks: Look[]): Reading {
  const problems = profileTexts.map((about) => ({ code: 'missing' as const, about }));
  return { status: 'unreadable', kind: 'maker-profile', problems, looks };
}
