import { ask, BulkWriter, type CatenaDataSource, LocalClock } from '@catena/database';
import { type EdgeTruth, estimands, type SystemTruth, type Work, type WorldTruth } from '@catena/worlds';
import type { Progress } from '../terminal/progress.js';

/** Between two steps a signal gets its turn. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether the database holds the truth of its world. It is written at once, so some of it is all of it. */
export async function holdsTruth(dataSource: CatenaDataSource): Promise<boolean> {
  const found = await dataSource.read((manager) => ask(manager, 'SELECT 1 AS "found" FROM "truth_edge" LIMIT 1'));
  return found.length > 0;
}

/**
 * Works out what is true in a world and stores it beside the world's data.
 * @throws Stopped before anything is written when the signal asks for it
 */
export async function seedTruth(
  dataSource: CatenaDataSource,
  work: Work<WorldTruth>,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<void> {
  const { edges, system } = await carryOut(work, signal, progress);
  // No row of the truth carries an instant, so that its clock does not matter.
  const writer = new BulkWriter(new LocalClock('UTC'));
  await dataSource.write(async (transaction) => {
    await writer.write(transaction, 'truth_edge', edges.map(edgeRow));
    await writer.write(transaction, 'truth_system', system.map(systemRow));
  });
}

async function carryOut<T>(work: Work<T>, signal: AbortSignal, progress: Progress): Promise<T> {
  const run = work.run();
  for (let steps = 1; ; steps++) {
    const step = run.next();
    if (step.done) return step.value;
    progress.report(steps / work.steps);
    await pause();
    signal.throwIfAborted();
  }
}

function edgeRow({ estimand, truth }: EdgeTruth) {
  const { edge, scale, unit } = estimands[estimand];
  const unknown = { value: null, se: null, n: 0, exposed: null, unexposed: null };
  return { estimand, edge, scale, unit, ...(truth ?? unknown) };
}

const systemRow = ({ lever, value, outcome, from, usual, n, direct, system, amplification }: SystemTruth) => ({
  lever,
  setting: value,
  outcome,
  fromDay: from,
  usual,
  n,
  direct: direct?.value ?? null,
  directSe: direct?.se ?? null,
  system: system.value,
  systemSe: system.se,
  amplification: amplification?.value ?? null,
  amplificationSe: amplification?.se ?? null,
});
