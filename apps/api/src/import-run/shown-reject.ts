import { type Column, dataTables, type ImportReject, type Table } from '@catena/database';
import { isDataTable, isShown } from '../entity/entity-type.js';

const namesStaff = ({ type }: Column): boolean => type.kind === 'ref' && type.table === 'employee';

/** The table that a file was read into; undefined where its rows do not leave, or a mapping may have written such. */
const shownTable = (target: string): Table | undefined =>
  isDataTable(target) && isShown(target) && target !== 'employee' ? dataTables[target] : undefined;

/** Why a row was refused may quote it: where that could tell of an employee it is withheld. */
export function shownReason({ target, column, reason }: ImportReject): string | null {
  const table = shownTable(target);
  if (table === undefined) return null;
  const guilty = column === null ? undefined : table.columns[column];
  return guilty && namesStaff(guilty) ? null : reason;
}

/** Headers match whatever their case, accents and spaces are. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/**
 * Whether the rows of a file may be shown as they stand there: not where one of its columns names employees.
 * @param header the file's; null where each row names its cells itself
 */
export function mayShowOriginals(target: string, header: string | null): boolean {
  const table = shownTable(target);
  if (table === undefined) return false;
  const staff = Object.entries(table.columns).filter(([, column]) => namesStaff(column));
  return header === null
    ? staff.length === 0
    : !staff.some(([property]) => letters(header).includes(letters(property)));
}
