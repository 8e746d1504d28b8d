import { storage } from 'wxt/utils/storage';
import { salvagePlaces, type PanelPlaces } from '../facts/panel-places';
import { keepValue } from './keep-value';
import { oneByOne } from './one-by-one';

/** Where the panel stands on which kind of page. It is the browser's, not a shop's. */
const placesItem = storage.defineItem<unknown>('local:panelPlaces', { fallback: {}, version: 1 });

const inTurn = oneByOne();

/** For the background only, the one writer; one change after the other. */
export function changePlaces(change: (places: PanelPlaces) => PanelPlaces): Promise<void> {
  return inTurn(async () => keepValue(placesItem, change(salvagePlaces(await placesItem.getValue()))));
}

/** Calls back with the places whenever they change; returns how to stop. */
export function watchPlaces(changed: (places: PanelPlaces) => void): () => void {
  return placesItem.watch((raw) => changed(salvagePlaces(raw)));
}
