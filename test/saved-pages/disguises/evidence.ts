import { ancestorsOf, holds } from '../../../utils/pages/composed';
import { textControls } from '../../../utils/pages/controls';
import { profileTexts } from '../../../utils/pages/fields';
import { readPage } from '../../../utils/pages/kinds';
import { probe } from '../../../utils/pages/probe';
import { rowsOf } from '../../../utils/pages/rows';
import { servicesSections } from '../../../utils/pages/services-section';
import { statementsOf } from '../../../utils/pages/statements';
import { rowsByStore } from '../../../utils/pages/store-rows';
import type { SavedCase } from '../cases';
import { told } from '../told';
import { elementsOf } from '../tree';

/** By the fact's name, what must be left alone if the fact is to be read. */
export type Evidence = ReadonlyMap<string, ReadonlySet<Element>>;

const switchers =
  '#partner-switcher, [data-marketplace_selection], select, [class*="switcher"], [id*="switcher"]';

/**
 * What shows each fact of a page that nobody has changed, with all it holds and all that holds it: the fact's row,
 * the header's switchers for the country, and for what speaks of the whole the smallest part that holds everything.
 * Beside it what the page is known by: a form without the two texts may be any form.
 */
export function evidenceOf(saved: SavedCase, page: Document): Evidence {
  const { reading } = readPage(saved.url, page);
  const rows = reading.status === 'read' ? [...storeRows(page), ...controlRows(page, reading.controls)] : [];
  const whole = reading.status === 'read' ? [reading.anchor] : [];
  const everything = elementsOf(page);
  const known = rows.filter(({ of }) => profileTexts.some((text) => text === of)).map(({ row }) => row);
  return new Map(
    [...told(saved.expected).keys()].map((fact) => {
      const own = rows.filter(({ of }) => of === subjectOf(fact)).map(({ row }) => row);
      const said = fact === 'country' ? elementsOf(page, switchers) : own.length > 0 ? own : whole;
      const shown = [...said, ...known];
      const held = everything.filter((element) => shown.some((part) => holds(part, element)));
      return [fact, new Set([...held, ...shown.flatMap(ancestorsOf)])];
    }),
  );
}

/** `price BOWL-01` is a fact of the listing `BOWL-01`. */
function subjectOf(fact: string): string {
  return fact.slice(fact.indexOf(' ') + 1);
}

interface Row {
  of: string;
  row: Element;
}

function storeRows(page: Document): Row[] {
  return servicesSections(probe(page)).flatMap(({ box, chunks }) => {
    const statements = statementsOf(chunks);
    const rows = rowsByStore(box, statements);
    return statements.flatMap((statement) =>
      statement.places.map((of) => ({ of, row: wholeOf(rows.get(statement) ?? statement.element) })),
    );
  });
}

/** Where a store is one cell of a row, its state may stand anywhere in its table. */
function wholeOf(row: Element): Element {
  return (row.matches('td, th') && row.closest('table')) || row;
}

/** A field with its label; a listing is its row. */
function controlRows(page: Document, controls: Partial<Record<string, HTMLElement>>): Row[] {
  const known = Object.entries(controls).flatMap(([of, control]) => (control ? [{ of, control }] : []));
  const rows = rowsOf([...new Set([...textControls(probe(page)), ...known.map(({ control }) => control)])]);
  return known.flatMap(({ of, control }) =>
    [of, of.toUpperCase()].map((name) => ({ of: name, row: rows.get(control) ?? control })),
  );
}
