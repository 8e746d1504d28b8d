import { readPrice, readQuantity } from '../../listings/read-number';
import { statusOf } from '../../listings/status-words';
import type { ListingStatus } from '../../listings/report';
import type { Country } from '../../marketplaces/countries';
import { valueOf } from '../controls';
import { amountIn } from './money';
import type { RowView } from './row-view';

/** What the old page says of a row in attributes: `data-row-data` (JSON) and cells with `data-column`. */
export interface RowData {
  sku: string[];
  asin: string[];
  title: string[];
  /** `unknown` where a status stands that no rule knows. */
  status: ListingStatus[];
  quantity: number[];
  price: number[];
  currencies: (readonly Country[])[];
}

const longestData = 20_000;

export function dataOf(view: RowView): RowData {
  const data = jsonOf(view.row);
  const said = (name: string) => {
    const value = data[name];
    return typeof value === 'string' || typeof value === 'number' ? [String(value).trim()] : [];
  };
  const cells = (name: string) => cellTexts(view, name);
  const prices = [...said('price'), ...cells('price')].flatMap((text) => amountIn(text) ?? plainPrice(text));
  return {
    sku: [...said('sku'), ...cells('sku')],
    asin: [...said('asin'), ...cells('asin')].filter((text) => /^[A-Z0-9]{10}$/.test(text)),
    title: [...said('title'), ...cells('title')].filter(Boolean),
    status: [...said('status'), ...cells('status')].filter(Boolean).map(statusOf),
    quantity: [...said('quantity'), ...cells('quantity')].map(readQuantity),
    price: prices.map(({ value }) => value),
    currencies: prices.flatMap(({ countries }) => (countries ? [countries] : [])),
  };
}

/** The row's data, empty where it is none: it is a page's text like any other. */
function jsonOf(row: Element): Partial<Record<string, unknown>> {
  const text = row.getAttribute('data-row-data') ?? '';
  if (text === '' || text.length > longestData) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed !== null && typeof parsed === 'object' ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/** What stands in the cells of a column: the field's value, else the first text. */
function cellTexts({ items, elements }: RowView, column: string): string[] {
  const cells = elements.filter((cell) => cell.getAttribute('data-column')?.toLowerCase() === column);
  return cells.flatMap((cell) => {
    const held = items.filter((item) => item.path.includes(cell));
    const field = held.find(({ isField }) => isField);
    const text = field ? valueOf(field.element as HTMLElement) : held[0]?.text;
    return text ? [text.trim()] : [];
  });
}

function plainPrice(text: string): { value: number; countries: null }[] {
  const value = readPrice(text);
  return value >= 0 ? [{ value, countries: null }] : [];
}
