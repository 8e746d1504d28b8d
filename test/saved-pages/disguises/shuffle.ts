import type { Random } from '../random';
import { looseRows } from './rows';

/** Puts stores and whole fields into another order. */
export function shuffleRows(page: Document, random: Random): void {
  for (const rows of looseRows(page)) {
    const places = rows.map((row) => {
      const place = page.createComment('');
      row.replaceWith(place);
      return place;
    });
    for (const [index, row] of random.shuffled(rows).entries()) places[index]?.replaceWith(row);
  }
}
