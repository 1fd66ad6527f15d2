import { Stopped } from '../errors.js';

/** Aborts at the first Ctrl-C or SIGTERM, so that work can end between batches; a second one ends the process. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort(new Stopped(name)));
  }
  return controller.signal;
}
