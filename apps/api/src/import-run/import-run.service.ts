import { askImportRejects, askImportRuns, dataTables, type ImportReject, type ImportRun } from '@catena/database';
import type { RequestData } from '../data/request-data.js';
import { isDataTable, isShown } from '../entity/entity-type.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

/** Rows of one list, at most. */
const longest = 200;

function checked(name: string, value: number, low: number, high: number): number {
  if (value >= low && value <= high) return value;
  throw new ApiError(ErrorCode.BAD_USER_INPUT, `"${name}" is ${value}; give a number from ${low} to ${high}.`);
}

/** The last runs, newest first. */
export const importRunsOf = (data: RequestData, first: number): Promise<ImportRun[]> =>
  data.ask((manager) => askImportRuns(manager, { limit: checked('first', first, 0, longest) }));

/** The run of a name; null where there is none. */
export const importRunOf = async (data: RequestData, externalId: string): Promise<ImportRun | null> =>
  (await data.ask((manager) => askImportRuns(manager, { externalId })))[0] ?? null;

/**
 * Why a row was refused may quote it: of a table whose rows do not leave, of a mapping, which may write one, and of
 * a reference to an employee it is withheld.
 */
function shownReason({ target, column, reason }: ImportReject): string | null {
  if (!isDataTable(target) || !isShown(target) || target === 'employee') return null;
  const type =
    column === null
      ? undefined
      : Object.entries(dataTables[target].columns).find(([name]) => name === column)?.[1].type;
  return type?.kind === 'ref' && type.table === 'employee' ? null : reason;
}

/** Rows of the run's file that are refused as things stand, by line. */
export async function rejectsOf(
  data: RequestData,
  { fileDigest }: ImportRun,
  { after, first }: { readonly after: number; readonly first: number },
) {
  if (fileDigest === null) return [];
  const limit = checked('first', first, 0, longest);
  const rejects = await data.ask((manager) => askImportRejects(manager, fileDigest, { after, limit }));
  return rejects.map((reject) => ({ ...reject, reason: shownReason(reject) }));
}
