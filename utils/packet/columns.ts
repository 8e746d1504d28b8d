/** The columns of a translator's packet, in the order they are written; on the way back any order will do. */
export const packetColumns = [
  'id',
  'country',
  'field',
  'language',
  'original',
  'current',
  'wrong',
  'notes',
  'translation',
] as const;
export type PacketColumn = (typeof packetColumns)[number];

/** What stands at the head of each column, in one language of the interface. */
export type ColumnNames = Readonly<Record<PacketColumn, string>>;

/** One row as it is written: a text for every column. */
export type PacketCells = Readonly<Record<PacketColumn, string>>;
