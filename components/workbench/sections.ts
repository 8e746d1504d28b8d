import { DecisionsPage } from '../decisions/decisions-page';
import { OverviewPage } from '../overview/overview-page';
import { ListingsPage } from '../listings/listings-page';
import { DataPage } from '../data/data-page';
import { PacketPage } from '../packet/packet-page';
import { SettingsPage } from '../settings/settings-page';
import { StepsPage } from '../steps/steps-page';
import { TextsPage } from '../texts/texts-page';
import type { Section } from './section';

/** The workbench's sections, in the order of the navigation; the first is where it opens. */
export const sections: readonly [Section, ...Section[]] = [
  { id: 'overview', Page: OverviewPage },
  { id: 'steps', Page: StepsPage },
  { id: 'texts', Page: TextsPage },
  { id: 'listings', Page: ListingsPage },
  { id: 'packet', Page: PacketPage },
  { id: 'decisions', Page: DecisionsPage },
  { id: 'settings', Page: SettingsPage },
  { id: 'data', Page: DataPage },
];
