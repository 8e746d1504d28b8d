import type { Random } from '../random';
import type { Rows } from './rows';

/** Puts stores and whole fields into another order. */
export function shuffleRows(page: Document, random: Random, rows: Rows): void {
  for (const list of rows) {
    const places = list.map((row) => {
      const place = page.createComment('');
      row.replaceWith(place);
      return place;
    });
    for (const [index, row] of random.shuffled(list).entries()) places[index]?.replaceWith(row);
  }
}
