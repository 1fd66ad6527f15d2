import { DatabaseError } from './errors.js';

const full =
  'The database cannot be written: its disk is full or fails. Nothing of this was written. Make room, then send it again.';
const readOnly =
  'The database can only be read. Nothing of this was written. Give this user the right to write it, or name another database.';
const gone =
  'The database has gone away in the middle. Whether this was written is not known: send it again when it is back.';

const problems = [
  // The engine's own words on SQLite, codes of SQLSTATE on PostgreSQL.
  [/SQLITE_(FULL|IOERR)|^(53100|58030)$/, 'CANNOT_STORE', full],
  [/SQLITE_READONLY|^25006$/, 'NOT_WRITABLE', readOnly],
  [/^(57P0[123]|08\d{3}|ECONNREFUSED|ECONNRESET|EPIPE)$|^Connection terminated|not queryable/, 'UNREACHABLE', gone],
] as const;

/** Puts into words what keeps an engine from working at all; any other error stays what it is. */
export function engineProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const code: unknown = Reflect.get(error, 'code');
  const said = [error.message, ...(typeof code === 'string' ? [code] : [])];
  const problem = problems.find(([pattern]) => said.some((text) => pattern.test(text)));
  return problem ? new DatabaseError(problem[1], problem[2], { cause: error }) : error;
}
