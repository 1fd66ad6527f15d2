import { createServer } from '@catena/api';
import { type CatenaDataSource, openDataSource } from '@catena/database';
import { median } from '../median.js';
import { worldOf } from '../world-of.js';
import { pageQueries } from './page-queries.js';
import { type RecordedStatement, recordingSource, replay } from './recorded-statements.js';

const rounds = 5;

export interface PageFigures {
  readonly size: string;
  readonly page: string;
  readonly statements: number;
  /** Milliseconds of the first answer of a fresh server, and the median of the next five. */
  readonly cold: number;
  readonly warm: number;
  /** Milliseconds of the same statements alone, one after the other through the driver: median of five. */
  readonly driver: number;
  /** Warm over driver; 1.5 is the aim. Below 1 where statements run side by side. */
  readonly ratio: number;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function times(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await time(work));
  return median(taken);
}

const rounded = (milliseconds: number): number => Math.round(10 * milliseconds) / 10;

async function benchPage(source: CatenaDataSource, size: string, page: string, query: string): Promise<PageFigures> {
  const recorded: RecordedStatement[] = [];
  const server = await createServer({ dataSource: recordingSource(source, (statement) => recorded.push(statement)) });
  try {
    const ask = async () => {
      recorded.length = 0;
      const { errors } = await server.execute(query);
      if (errors?.length) throw new Error(`${page}: ${JSON.stringify(errors[0])}`);
    };
    const cold = await time(ask);
    const warm = await times(ask);
    const statements = [...recorded];
    const driver = await times(() => replay(source, statements));
    return {
      size,
      page,
      statements: statements.length,
      cold: rounded(cold),
      warm: rounded(warm),
      driver: rounded(driver),
      ratio: Math.round((100 * warm) / driver) / 100,
    };
  } finally {
    await server.close();
  }
}

/** How long the answer of each stage's page takes, against its statements alone. */
export async function benchPages(say: (text: string) => void, sizes: readonly string[]): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const size of sizes) {
    const source = await openDataSource(`sqlite:${worldOf(size, say)}`, { migrate: true });
    try {
      const server = await createServer({ dataSource: source, time: 600_000 });
      const queries = await pageQueries((query) => server.execute(query), '2025-07-01', '2026-07-01');
      await server.close();
      for (const [page, query] of queries) {
        const found = await benchPage(source, size, page, query);
        figures.push(found);
        say(`${size} ${page}: ${found.statements} statements, warm ${found.warm} ms, driver ${found.driver} ms`);
      }
    } finally {
      await source.close();
    }
  }
  return figures;
}
