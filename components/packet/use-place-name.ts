import type { RowPlace } from '../../utils/packet/row-id';
import { useWords } from '../words/use-words';

/** What a row of a packet is about, e.g. "Germany: About You" or "Germany: Title (MUG-1)". */
export function usePlaceName(): (place: RowPlace) => string {
  const { t, country, checkName } = useWords();
  return (place) => {
    const value =
      place.field === 'title' ? `${t('matrix.column.title')} (${place.sku})` : checkName(place.field);
    return t('item', { name: country(place.country), value });
  };
}
