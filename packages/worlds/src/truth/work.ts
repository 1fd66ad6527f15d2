/** Long work in small steps, so that whoever does it can show how far it is, and stop. */
export interface Work<T> {
  /** How many steps it takes. */
  readonly steps: number;
  /** One value for each step; what comes of the work is returned. */
  run(): Generator<void, T>;
}

/** Does all of it at once. */
export function done<T>(work: Work<T>): T {
  const run = work.run();
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
