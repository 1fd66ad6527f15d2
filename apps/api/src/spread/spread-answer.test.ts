import { unsupported } from '@catena/spread';
import { eachEngine, Factory, on, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compute, type Kind } from '../computation/kind.js';
import { effects } from './effects.js';
import { links } from './links/index.js';
import type { Link } from './links/link.js';
import { estimateLinks, type SpreadQuestion } from './spread-answer.js';

/** A link that says what it was asked, through the days and the filter in its answer. */
const asking = (effect: string, narrows: boolean, sql: string): Link => ({
  edge: 'access-failure',
  effects: [effect],
  narrows,
  estimate: async (manager, { window, filter }) => {
    await manager.query(sql);
    return { [effect]: { ...unsupported(window), exposed: Object.keys(filter).length } };
  },
});

eachEngine('what links are estimated from', (engine) => {
  let database: TestDatabase;
  const estimate = async (some: readonly Link[], question: SpreadQuestion) => {
    const told: unknown[] = [];
    const none = () => Promise.reject(new Error('No story.'));
    const kind: Kind<SpreadQuestion> = {
      name: 'spread',
      version: 1,
      compute: (manager, asked, tell) => estimateLinks({ links: some, stories: none }, manager, asked, tell),
    };
    const { answer } = await compute(kind, question, database.dataSource, (...step) => told.push(step));
    return { ...JSON.parse(answer), told };
  };
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const make = new Factory(database.dataSource);
    await make.company();
    await make.customer({ startedOn: on('2023-01-01'), endedOn: on('2024-12-31'), endReason: 'PRICE' });
  });
  afterAll(() => database.drop());

  test('a link that breaks off takes none along, and what tells of staff is never narrowed', async () => {
    const some = [
      asking('first', true, 'SELECT 1'),
      asking('broken', true, 'SELECT 1 FROM nowhere'),
      asking('last', false, 'SELECT 1'),
    ];
    const {
      effects: found,
      broken,
      told,
      window,
    } = await estimate(some, {
      until: on('2024-01-01'),
      filter: { segment: ['north'] },
    });
    expect(window).toEqual({ from: on('2023-01-01'), until: on('2024-01-01') });
    expect(found.first).toMatchObject({ window, exposed: 1 });
    expect(found.broken).toMatchObject({ provenance: 'UNSUPPORTED', warnings: ['BROKEN_OFF'] });
    expect(found.last).toMatchObject({ exposed: 0 });
    expect(broken['access-failure']).toContain('nowhere');
    expect(told).toEqual([...[0, 0.2, 0.4].map((share) => ['access-failure', share]), ['cost', 0.6], ['stories', 0.8]]);
  });

  test('before the data there is nothing to estimate from', async () => {
    expect(await estimate([asking('first', true, 'SELECT 1')], { until: on('2020-01-01'), filter: {} })).toEqual({
      window: null,
      effects: {},
      stories: null,
      costMonths: null,
      broken: {},
      told: [],
    });
  });

  test('each link answers the effects that it names, and data without any support none of them', async () => {
    const { effects: found, stories, broken } = await estimate(links, { until: on('2025-01-01'), filter: {} });
    expect([stories, Object.keys(broken)]).toEqual([null, ['stories']]);
    expect(Object.keys(found).sort()).toEqual(links.flatMap((link) => link.effects).sort());
    for (const [key, answer] of Object.entries(found)) {
      expect(effects.has(key), key).toBe(true);
      expect(answer, key).toMatchObject({ provenance: 'UNSUPPORTED', adjusted: null });
    }
  });
});
