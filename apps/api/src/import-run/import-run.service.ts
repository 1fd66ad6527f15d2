import {
  askImportRejects,
  askImportRuns,
  type ImportReject,
  type ImportRun,
  rejectLine,
  rejectsFileStart,
} from '@catena/database';
import type { RequestData } from '../data/request-data.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { fileNameOf } from './file-name.js';
import { mayShowOriginals, shownReason } from './shown-reject.js';

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

interface Part {
  readonly after: number;
  readonly first: number;
}

async function storedRejects(data: RequestData, run: ImportRun, { after, first }: Part): Promise<ImportReject[]> {
  const { fileDigest } = run;
  if (fileDigest === null) return [];
  const limit = checked('first', first, 0, longest);
  return data.ask((manager) => askImportRejects(manager, fileDigest, { after, limit }));
}

/** Rows of the run's file that are refused as things stand, by line. */
export const rejectsOf = async (data: RequestData, run: ImportRun, part: Part) =>
  (await storedRejects(data, run, part)).map((reject) => ({ ...reject, reason: shownReason(reject) }));

/** A part of the file that the rejected rows of a run make, as an import writes it beside the imported file. */
export async function rejectsFileOf(data: RequestData, run: ImportRun, part: Part) {
  const rejects = await storedRejects(data, run, part);
  if (rejects.length === 0) return { text: '', lastLine: null };
  const source = fileNameOf(run);
  const shown = mayShowOriginals(run.target, run.header);
  const header = shown && run.header !== null ? { source, line: 1, text: run.header } : undefined;
  const lines = rejects.map((reject) =>
    rejectLine(source, { ...reject, reason: shownReason(reject), original: shown ? reject.original : null }),
  );
  return {
    text: [part.after === 0 ? rejectsFileStart(header) : '', ...lines].join(''),
    lastLine: rejects.length === part.first ? (rejects.at(-1)?.line ?? null) : null,
  };
}
