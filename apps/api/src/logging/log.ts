import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** An error without what a driver hangs on it: the values of a statement may be what somebody typed. */
function shownError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  return { type: name, message, stack, ...('code' in error ? { code: error.code } : {}) };
}

/** Lines of JSON on standard error. Nothing that a person typed and no address of a caller goes in. */
export const createLogger = (destination: DestinationStream = pino.destination(2)): Logger =>
  pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: shownError },
    },
    destination,
  );
