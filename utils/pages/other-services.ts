import { ancestorsOf, holds } from './composed';
import { withoutServiceColumns } from './service-columns';
import { speaksOfStores, type Statement } from './statement';

/**
 * The statements, with those that stand under another service's name taken as that service's: the stores where
 * "Fulfillment by Amazon" is on say nothing of where the account sells (facts, section 4).
 */
export function attributeToServices(found: readonly Statement[]): Statement[] {
  const statements = withUnknownServices(withoutServiceColumns(found));
  const heads = headsOf(statements);
  const stores = statements.flatMap(({ places }, place) => (places.length > 0 ? [heads[place]] : []));
  // Under the only heading there is, the stores are the account's, whatever it says: the shop's name, maybe.
  const severalHeads = new Set(stores).size > 1 || statements.some(isBareSelling);
  return statements.map((statement, place) => {
    const head = heads[place];
    const isOther =
      head?.service === 'other'
        ? head.heading || !isComplete(statements, head, statement)
        : severalHeads && head !== undefined && isUnknownHeading(head);
    return statement.places.length > 0 && isOther
      ? { ...statement, places: [], service: 'other' }
      : statement;
  });
}

/** The selling service's own row, which names no store. */
function isBareSelling({ service, places }: Statement): boolean {
  return service === 'selling' && places.length === 0;
}

/** "Reports API", where "Sell on Amazon" stands just so: the name of a service that no table knows. */
function withUnknownServices(statements: readonly Statement[]): readonly Statement[] {
  const selling = statements.filter(isBareSelling);
  const placeOf = (one: Statement) => placeInMarkup(one.element, headsItsText(statements, one));
  const places = new Set(selling.map(placeOf));
  return statements.map((one) =>
    isUnknown(one) && !one.pressable && places.has(placeOf(one)) ? { ...one, service: 'other' } : one,
  );
}

/** The first of several lines of one text. */
function headsItsText(statements: readonly Statement[], one: Statement): boolean {
  const lines = statements.filter(({ element }) => element === one.element);
  return lines.length > 1 && lines[0] === one;
}

/**
 * Element and class, and how many stand before it (bounded); terms of a list and texts with a first line of their own
 * stand anywhere.
 */
function placeInMarkup(element: Element, isAnywhere: boolean): string {
  let before = 0;
  let other = isAnywhere || element.localName === 'dt' ? null : element.previousElementSibling;
  for (; other && before < 9; other = other.previousElementSibling) before += 1;
  return [element.localName, element.className, isAnywhere, before].join(' ');
}

/** The head each statement stands under. */
function headsOf(statements: readonly Statement[]): (Statement | undefined)[] {
  let last: Statement | undefined;
  return statements.map((statement) => {
    const head = last;
    if (isHead(statement, head) && !isBelow(statement, head, statements)) last = statement;
    return head;
  });
}

/**
 * What says whose the stores below are: a service's name or a heading. "Your marketplaces" ends what a service said,
 * where it stands no lower than the service's name.
 */
function isHead(statement: Statement, head: Statement | undefined): boolean {
  const { service, heading, aboutPlaces, places } = statement;
  if (service !== null || isUnknownHeading(statement)) return true;
  const isOfPlaces = heading && (aboutPlaces || places.length > 0) && !isCell(statement.element);
  return isOfPlaces && (head === undefined || rankOf(statement) <= rankOf(head));
}

/** Whether a store's name stands deeper in a part than the other service's name which heads that part. */
function isBelow(
  statement: Statement,
  head: Statement | undefined,
  statements: readonly Statement[],
): boolean {
  if (head?.service !== 'other' || statement.service !== null) return false;
  const above = [head.element, ...ancestorsOf(head.element)];
  const depth = above.findIndex((up) => holds(up, statement.element));
  const part = above[depth];
  const heads = statements.find(({ element }) => part !== undefined && holds(part, element)) === head;
  return heads && ancestorsOf(statement.element).findIndex((up) => up === part) + 1 > depth;
}

const cells =
  'td, th, kat-table-cell, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

function isCell(element: Element): boolean {
  const cell = element.closest(cells);
  return (cell?.parentElement?.childElementCount ?? 0) > 1;
}

/** A heading's rank; terms, captions and the like stand below headings, and what is no heading below them. */
function rankOf({ element, heading }: Statement): number {
  const tag = element.closest('h1, h2, h3, h4, h5, h6');
  return tag ? Number(tag.localName.slice(1)) : heading ? 7 : 8;
}

/** "Business licences", "Invoices": a heading in words that are not known; or a line, "Suggested for other sellers". */
function isUnknownHeading(statement: Statement): boolean {
  const isInRow = statement.element.closest('td, th, dt, [role="row"]') !== null;
  const heads = statement.heading || (statement.invites && statement.isLabel && !statement.pressable);
  return heads && isUnknown(statement) && !isInRow;
}

/** Words that are not known, and nothing else. */
function isUnknown(statement: Statement): boolean {
  const { unclear, places, state, service, named } = statement;
  const isBare = places.length === 0 && state === null && service === null && !named;
  return unclear && isBare && !speaksOfStores(statement);
}

/** Whether the service is a row of its own, with its state, beside the part in which the store stands. */
function isComplete(statements: readonly Statement[], service: Statement, store: Statement): boolean {
  if (saysAState(service)) return true;
  if (reachesDown(service.element, store.element)) return false;
  const around = [service.element, ...ancestorsOf(service.element)];
  const shared = around.findIndex((up) => holds(up, store.element));
  const row = around[shared - 1];
  return (
    row !== undefined &&
    statements.some((other) => other !== service && saysAState(other) && holds(row, other.element))
  );
}

function saysAState({ state, isOfOther }: Statement): boolean {
  return state !== null || isOfOther;
}

/** Whether a table's cell speaks of a later row, too: it spans the rows, or only blank cells stand below it. */
function reachesDown(service: Element, store: Element): boolean {
  const cell = service.closest(cells);
  const row = cell?.parentElement;
  if (!cell || !row) return false;
  const column = [...row.children].indexOf(cell);
  let spanned = Number(cell.getAttribute('rowspan') ?? 1);
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    spanned -= 1;
    if (spanned < 1 && next.children[column]?.textContent?.trim() !== '') return false;
    if (holds(next, store)) return true;
  }
  return false;
}
