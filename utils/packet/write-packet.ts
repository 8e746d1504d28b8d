import { writeCsv } from '../csv/write-csv';
import { packetColumns, type ColumnNames, type PacketCells } from './columns';

/**
 * The packet as CSV text.
 *
 * @param language of the interface
 */
export function writePacket(rows: readonly PacketCells[], names: ColumnNames, language: string): string {
  return writeCsv(
    [names, ...rows].map((cells) => packetColumns.map((column) => cells[column])),
    language,
  );
}
