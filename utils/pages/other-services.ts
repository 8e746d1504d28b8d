import { ancestorsOf, holds } from './composed';
import type { Statement } from './statements';

/**
 * The statements, with those that stand under another service's name taken as that service's: the stores where
 * "Fulfillment by Amazon" is on say nothing of where the account sells (facts, section 4).
 */
export function attributeToServices(statements: readonly Statement[]): Statement[] {
  const heads = headsOf(statements);
  const stores = statements.flatMap(({ places }, place) => (places.length > 0 ? [heads[place]] : []));
  // Under the only heading there is, the stores are the account's, whatever it says: the shop's name, maybe.
  const severalHeads = new Set(stores).size > 1;
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

/** The head each statement stands under. */
function headsOf(statements: readonly Statement[]): (Statement | undefined)[] {
  let last: Statement | undefined;
  return statements.map((statement) => {
    const head = last;
    if (isHead(statement)) last = statement;
    return head;
  });
}

/** What says whose the stores below are: a service's name or a heading. "Your marketplaces" ends what a service said. */
function isHead(statement: Statement): boolean {
  const { service, heading, aboutPlaces, places } = statement;
  return service !== null || (heading && (aboutPlaces || places.length > 0)) || isUnknownHeading(statement);
}

/** "Business licences", "Invoices": a heading in words that are not known. */
function isUnknownHeading(statement: Statement): boolean {
  const { places, state, service, aboutPlaces, named } = statement;
  const isBare = places.length === 0 && state === null && service === null && !aboutPlaces && !named;
  const isCell = statement.element.closest('td, th, dt, [role="row"]') !== null;
  return statement.heading && statement.unclear && isBare && !isCell;
}

/** Whether the service is a row of its own, with its state, beside the part in which the store stands. */
function isComplete(statements: readonly Statement[], service: Statement, store: Statement): boolean {
  if (service.state !== null) return true;
  const around = [service.element, ...ancestorsOf(service.element)];
  const shared = around.findIndex((up) => holds(up, store.element));
  const row = around[shared - 1];
  return (
    row !== undefined &&
    statements.some((other) => other !== service && other.state !== null && holds(row, other.element))
  );
}
