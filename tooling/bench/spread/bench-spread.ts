import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type CatenaServer, createServer, workerThreads } from '@catena/api';
import { openDataSource } from '@catena/database';
import { median } from '../median.js';
import { type RecordedStatement, recordingSource, replay } from '../pages/recorded-statements.js';
import { worldOf } from '../world-of.js';

const rounds = 5;
/** Milliseconds between two looks at work that goes on. */
const lookEvery = 50;
/** Milliseconds between two samples of the event loop; a delay is what a sample is late by. */
const resolution = 5;

export interface SpreadFigures {
  readonly size: string;
  /** Milliseconds from the first question of a fresh server to the answer, and the median of five answers after it. */
  readonly cold: number;
  readonly warm: number;
  /** Milliseconds of the statements that the estimates read, alone, one after the other through the driver. */
  readonly driver: number;
  readonly statements: number;
  /** Both over the driver. */
  readonly coldRatio: number;
  readonly warmRatio: number;
  /** The longest that the server's event loop stood still from the first question to the answer, in milliseconds. */
  readonly blocked: number;
  readonly estimated: number;
  readonly unsupported: number;
}

interface Spread {
  readonly status: string;
  readonly computation: { readonly error: string | null } | null;
  readonly edges: readonly { readonly effects: readonly { readonly provenance: string }[] }[];
}

const query = `{ spread(period: { from: "2025-07-01", until: "2026-07-01" }) {
  status computation { progress stage error }
  edges { key effects { key provenance adjusted { estimate ciLow ciHigh n } naive { estimate } standardised warnings { code } sentence truth { value covered } } }
  loops { key supported }
} }`;

async function ask(server: CatenaServer): Promise<Spread> {
  const { data, errors } = await server.execute(query);
  if (errors?.length) throw new Error(errors[0]?.message);
  const { spread } = JSON.parse(JSON.stringify(data));
  return spread;
}

/** Asks until the answer is there. */
async function answer(server: CatenaServer): Promise<Spread> {
  for (;;) {
    const spread = await ask(server);
    if (spread.status === 'READY') return spread;
    if (spread.status === 'FAILED') throw new Error(`The links were not estimated: ${spread.computation?.error}`);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const rounded = (value: number, places = 1): number => Math.round(value * 10 ** places) / 10 ** places;

/** The statements that the estimates read. */
async function statementsOf(url: string): Promise<RecordedStatement[]> {
  const source = await openDataSource(url);
  const recorded: RecordedStatement[] = [];
  const dataSource = recordingSource(source, (statement) => recorded.push(statement));
  // In this very thread, so that the statements can be heard; nothing is answered while it estimates.
  const server = await createServer({ dataSource, time: 3_600_000 });
  try {
    await answer(server);
    return recorded.filter(({ text }) => /^\s*(SELECT|WITH)\b/i.test(text) && !/"computation"|data_version/.test(text));
  } finally {
    await server.close();
    await source.close();
  }
}

async function benchSize(size: string, file: string): Promise<SpreadFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-bench-spread-'));
  const copies = ['cold', 'recorded'].map((name) => join(folder, `${name}.sqlite`));
  for (const copy of copies) copyFileSync(file, copy);
  const [coldUrl = '', recordedUrl = ''] = copies.map((copy) => `sqlite:${copy}`);
  await (await openDataSource(coldUrl, { migrate: true })).close();
  await (await openDataSource(recordedUrl, { migrate: true })).close();
  const source = await openDataSource(coldUrl);
  const runner = workerThreads({ databaseUrl: coldUrl, base: '/' });
  const server = await createServer({ dataSource: source, runner });
  const loop = monitorEventLoopDelay({ resolution });
  try {
    await server.execute('{ company { name } }');
    loop.enable();
    const cold = await time(() => answer(server));
    loop.disable();
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) warm.push(await time(() => ask(server)));
    const { edges } = await ask(server);
    const provenances = edges.flatMap(({ effects }) => effects.map(({ provenance }) => provenance));
    const statements = await statementsOf(recordedUrl);
    const driver: number[] = [];
    for (let round = 0; round < rounds; round += 1) driver.push(await time(() => replay(source, statements)));
    return {
      size,
      cold: rounded(cold),
      warm: rounded(median(warm)),
      driver: rounded(median(driver)),
      statements: statements.length,
      coldRatio: rounded(cold / median(driver), 2),
      warmRatio: rounded(median(warm) / median(driver), 4),
      blocked: rounded(loop.max / 1e6 - resolution),
      estimated: provenances.filter((provenance) => provenance === 'ESTIMATED').length,
      unsupported: provenances.filter((provenance) => provenance === 'UNSUPPORTED').length,
    };
  } finally {
    await server.close();
    await source.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long the links of the spread take, cold and warm, against reading the same rows through the driver. */
export async function benchSpread(say: (text: string) => void, sizes: readonly string[]): Promise<SpreadFigures[]> {
  const figures: SpreadFigures[] = [];
  for (const size of sizes) {
    const found = await benchSize(size, worldOf(size, say));
    figures.push(found);
    say(
      `${size}: cold ${found.cold} ms, warm ${found.warm} ms, driver ${found.driver} ms, blocked ${found.blocked} ms`,
    );
  }
  return figures;
}
