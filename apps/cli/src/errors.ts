import { constants } from 'node:os';

/** Something that a person can put right; the message says what was found and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The command line itself cannot be carried out as written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A signal asked for an end, and the work ended between two batches. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor(
    readonly signal: NodeJS.Signals,
    message = 'Stopped. What was written so far is kept; run the same command again to finish.',
  ) {
    super(message);
  }

  /** As shells report it: 128 plus the signal's number. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

/** The code that the operating system gave for a failed file operation, such as ENOENT. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
