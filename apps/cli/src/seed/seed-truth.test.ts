import { eachEngine, openTestDatabase, type TestDatabase } from '@catena/testing';
import type { Work, WorldTruth } from '@catena/worlds';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stopped } from '../errors.js';
import { rowsOf } from '../testing/import-text.js';
import { quiet } from '../testing/quiet.js';
import { holdsTruth, seedTruth } from './seed-truth.js';

const truth: WorldTruth = {
  edges: [
    { estimand: 'failure.churn.90', truth: { value: 0.04, se: 0.002, n: 900, exposed: 0.1, unexposed: 0.06 } },
    { estimand: 'notice.churn.90', truth: null },
  ],
  system: [
    {
      lever: 'failures',
      value: 0.5,
      outcome: 'leaves',
      from: 20_000,
      usual: 0.2,
      n: 1000,
      direct: { value: -0.01, se: 0.001 },
      system: { value: -0.015, se: 0.002 },
      amplification: { value: -0.005, se: 0.001 },
    },
    {
      lever: 'budget',
      value: 0.8,
      outcome: 'profit',
      from: 20_000,
      usual: 1_000_000,
      n: 1,
      direct: null,
      system: { value: -5000, se: null },
      amplification: null,
    },
  ],
};

const work: Work<WorldTruth> = {
  steps: 2,
  *run() {
    yield;
    yield;
    return truth;
  },
};

eachEngine('the truth of a world', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
  });
  afterEach(() => database.drop());
  const rows = (sql: string) => rowsOf(database.dataSource, sql);

  test('is stored as it is, what is not known as null, and how far it is is reported', async () => {
    const shares: number[] = [];
    const progress = { report: (share: number) => void shares.push(share), end: () => undefined };
    expect(await holdsTruth(database.dataSource)).toBe(false);
    await seedTruth(database.dataSource, work, { ...quiet, progress });
    expect(shares).toEqual([0.5, 1]);
    expect(await holdsTruth(database.dataSource)).toBe(true);
    const edges = `SELECT "estimand", "edge", "scale", "value", "se", "n", "unexposed" FROM "truth_edge" ORDER BY 1`;
    expect(await rows(edges)).toEqual([
      {
        estimand: 'failure.churn.90',
        edge: 'failure → churn',
        scale: 'RISK_DIFFERENCE',
        value: 0.04,
        se: 0.002,
        n: 900,
        unexposed: 0.06,
      },
      {
        estimand: 'notice.churn.90',
        edge: 'notice → churn',
        scale: 'RISK_DIFFERENCE',
        value: null,
        se: null,
        n: 0,
        unexposed: null,
      },
    ]);
    const system = `SELECT "lever", "setting", "direct", "system", "system_se", "amplification" FROM "truth_system" ORDER BY 1`;
    expect(await rows(system)).toEqual([
      { lever: 'budget', setting: 0.8, direct: null, system: -5000, system_se: null, amplification: null },
      { lever: 'failures', setting: 0.5, direct: -0.01, system: -0.015, system_se: 0.002, amplification: -0.005 },
    ]);
  });

  test('is not stored in part when somebody stops it', async () => {
    const controller = new AbortController();
    const progress = { report: () => controller.abort(new Stopped('SIGINT')), end: () => undefined };
    const stopped = seedTruth(database.dataSource, work, { signal: controller.signal, progress });
    await expect(stopped).rejects.toBeInstanceOf(Stopped);
    expect(await holdsTruth(database.dataSource)).toBe(false);
  });
});
