import { ancestorsOf, holds } from './composed';
import type { Statement } from './statements';

/**
 * The statements, with those that stand under another service's name taken as that service's: the stores where
 * "Fulfillment by Amazon" is on say nothing of where the account sells (facts, section 4).
 */
export function attributeToServices(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, place) =>
    statement.places.length > 0 && isOfOtherService(statements, place)
      ? { ...statement, places: [], service: 'other' }
      : statement,
  );
}

/** Whether the service named last before this place is another one, and heads what follows it. */
function isOfOtherService(statements: readonly Statement[], place: number): boolean {
  const statement = statements[place];
  const before = statements.slice(0, place);
  // "Your marketplaces" ends what was said of a service.
  const head = before.findLastIndex(
    (other) => other.service !== null || (other.heading && (other.aboutPlaces || other.places.length > 0)),
  );
  const service = before[head];
  if (!statement || service?.service !== 'other') return false;
  return service.heading || !isComplete(statements, service, statement);
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
