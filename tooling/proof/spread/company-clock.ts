import { LocalClock } from '@catena/database';

/** The clock of every made-up company. */
export const clock = new LocalClock('Europe/Rome');
