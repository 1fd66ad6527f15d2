import { type CatenaDataSource, openDataSource } from '@catena/database';
import { type Engine, eachEngine, openTestDatabase } from '@catena/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asked, Computations } from './computations.js';
import type { Kind, Runner } from './kind.js';
import { workerThreads } from './worker-threads.js';

// What workers load in place of the product's own; each misbehaves in a way of its own.
const kinds = `data:text/javascript,${encodeURIComponent(`
  const kind = (name, compute) => [name, { name, version: 1, compute }];
  export const kinds = new Map([
    kind('count', async (manager, { pause }, tell) => {
      tell('counting', 0.5);
      const [{ n }] = await manager.query('SELECT count(*) AS n FROM department');
      await new Promise((resolve) => setTimeout(resolve, pause));
      return { n: Number(n) };
    }),
    kind('busy', () => { for (;;); }),
    kind('wrong', async () => { throw new Error('password of the database'); }),
    kind('exit', () => process.exit(3)),
    kind('uncaught', () => new Promise(() => setTimeout(() => { throw new Error('boom'); }))),
    kind('greedy', () => { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }),
  ]);
`)}`;

const named = <Answer>(name: string): Kind<object, Answer> => ({
  name,
  version: 1,
  compute: () => Promise.reject(new Error('This is done in a worker.')),
});
const count = named<{ n: number }>('count');
const log = pino({ enabled: false });

eachEngine('computations in workers', (engine: Engine) => {
  let source: CatenaDataSource;
  let url: string;
  let runner: Runner;
  let computations: Computations;
  let drop: () => Promise<void>;
  let departments = 0;

  const begin = (): Computations => new Computations({ source, runner, log, most: 3 });
  const addDepartment = () =>
    source.write(({ manager }) =>
      manager.query(
        `INSERT INTO "department" ("external_id", "name", "site", "service_facing") VALUES ('d${++departments}', 'D', 'IN_HOUSE', true)`,
      ),
    );
  /** Asks again and again until nothing is under way. */
  async function settle<Answer>(kind: Kind<object, Answer>, question: object): Promise<Asked<Answer>> {
    for (;;) {
      const asked = await computations.ask(kind, question);
      if (asked.computation?.status === 'DONE' || asked.computation?.status === 'FAILED') return asked;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  beforeAll(async () => {
    ({ dataSource: source, url, drop } = await openTestDatabase(engine));
    const script = new URL('../../dist/computation/worker.js', import.meta.url);
    runner = workerThreads({ databaseUrl: url, base: '/', script, kinds, memory: 64 });
    computations = begin();
  });
  afterAll(async () => {
    await computations.close();
    await drop();
  });

  test('an answer is computed once for all who ask, kept, and computed anew when the data change', async () => {
    await addDepartment();
    const [first, second] = await Promise.all([
      computations.ask(count, { pause: 1500 }),
      computations.ask(count, { pause: 1500 }),
    ]);
    expect(first).toMatchObject({ status: 'COMPUTING', answer: null, dataVersion: null });
    expect(second.computation?.id).toBe(first.computation?.id);
    await expect
      .poll(async () => computations.read(first.computation?.id ?? 0), { timeout: 60_000 })
      .toMatchObject({ status: 'RUNNING', stage: 'counting', progress: 0.5, finishedAt: null });
    const version = await source.dataVersion();
    expect(await settle(count, { pause: 1500 })).toMatchObject({
      status: 'READY',
      answer: { n: 1 },
      dataVersion: version,
    });
    // What is kept is no change of the data.
    expect(await source.dataVersion()).toBe(version);

    await addDepartment();
    const stale = await computations.ask(count, { pause: 1500 });
    expect(stale).toMatchObject({ status: 'STALE', answer: { n: 1 }, dataVersion: version });
    const fresh = await settle(count, { pause: 1500 });
    expect(fresh).toMatchObject({ status: 'READY', answer: { n: 2 }, dataVersion: version + 1 });
    // The old one has made way.
    expect(await computations.read(first.computation?.id ?? 0)).toBeNull();
  });

  test('a worker that ends badly is an error that is kept, and the next one works', async () => {
    const masked = 'The computation broke off. The log of the server says more.';
    for (const name of ['wrong', 'exit', 'uncaught', 'greedy']) {
      const asked = await settle(named(name), {});
      expect(asked).toMatchObject({ status: 'FAILED', answer: null });
      expect(asked.computation?.error).toMatch(name === 'greedy' ? /needs more than 64 MB of memory/ : masked);
      // Not tried again at once.
      expect((await computations.ask(named(name), {})).computation?.id).toBe(asked.computation?.id);
    }
    expect(await settle(count, { pause: 0 })).toMatchObject({ status: 'READY' });
  });

  test('too much is refused; closing ends a busy worker and leaves what is unfinished to the next server', async () => {
    const busy = await computations.ask(named('busy'), {});
    const waiting = [await computations.ask(count, { pause: 1 }), await computations.ask(count, { pause: 2 })];
    expect(await computations.ask(count, { pause: 3 })).toEqual({
      status: 'BUSY',
      answer: null,
      dataVersion: null,
      computation: null,
    });
    await expect
      .poll(async () => (await computations.read(busy.computation?.id ?? 0))?.status, { timeout: 60_000 })
      .toBe('RUNNING');
    await computations.close();
    for (const asked of [busy, ...waiting]) {
      expect(await computations.read(asked.computation?.id ?? 0)).toMatchObject({ status: 'WAITING', beatAt: null });
    }
    // Another server, whose own connection is its only memory.
    await source.keep(({ manager }) => manager.query(`DELETE FROM "computation" WHERE "kind" = 'busy'`));
    const other = await openDataSource(url);
    computations = new Computations({ source: other, runner, log });
    await computations.resume();
    try {
      const { id } = waiting[1]?.computation ?? { id: 0 };
      await expect.poll(async () => (await computations.read(id))?.status, { timeout: 60_000 }).toBe('DONE');
    } finally {
      await computations.close();
      await other.close();
      computations = begin();
    }
  });

  test('what a killed server was at is begun anew once it has been silent for a while, and not before', async () => {
    const asked = await settle(count, { pause: 4 });
    const left = (beatAt: number) =>
      source.keep(({ manager }) =>
        manager.query(
          `UPDATE "computation" SET "status" = 'RUNNING', "answer" = NULL, "data_version" = NULL, "beat_at" = ${beatAt} WHERE "id" = ${asked.computation?.id}`,
        ),
      );
    await left(Date.now());
    expect(await computations.ask(count, { pause: 4 })).toMatchObject({ status: 'COMPUTING' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await computations.ask(count, { pause: 4 })).computation?.startedAt).toBe(asked.computation?.startedAt);
    await left(Date.now() - 60_000);
    expect(await settle(count, { pause: 4 })).toMatchObject({ status: 'READY', answer: { n: 2 } });
  });
});
