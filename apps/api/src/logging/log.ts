import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** Lines of JSON on standard error. Nothing that a person typed and no address of a caller goes in. */
export const createLogger = (destination: DestinationStream = pino.destination(2)): Logger =>
  pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    destination,
  );
