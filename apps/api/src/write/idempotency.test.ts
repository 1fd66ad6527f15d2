import { ask, openDataSource } from '@catena/database';
import { eachEngine } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

eachEngine('a write that is sent twice', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(engine);
    await api.make.company();
  });
  afterAll(() => api.drop());

  interface Answer {
    readonly recordDepartment: { accepted: number; replayed: boolean; node: object | null; userErrors: object[] };
  }
  const record = async (name: string, key: string | null, server = api) =>
    (
      await server.data<Answer>(
        `mutation ($input: DepartmentInput!, $key: String) { recordDepartment(input: $input, idempotencyKey: $key) {
          accepted replayed node { name } userErrors { code field } } }`,
        { input: { externalId: 'D', name, site: 'IN_HOUSE', serviceFacing: true }, key },
      )
    ).recordDepartment;
  const age = (milliseconds: number) =>
    api.database.dataSource.write(({ manager }) =>
      manager.query(`UPDATE "idempotency_key" SET "at" = ${Date.now() - milliseconds}`),
    );

  test('is answered as what stands now, and not done again', async () => {
    expect(await record('first', 'k')).toEqual({
      accepted: 1,
      replayed: false,
      node: { name: 'first' },
      userErrors: [],
    });
    expect(await record('later', null)).toMatchObject({ node: { name: 'later' } });
    // A late repetition of the first write does not undo the second.
    expect(await record('first', 'k')).toEqual({
      accepted: 1,
      replayed: true,
      node: { name: 'later' },
      userErrors: [],
    });
  });

  test('with something else under the same key is refused, and nothing of it is done', async () => {
    expect(await record('other', 'k')).toEqual({
      accepted: 0,
      replayed: false,
      node: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }],
    });
    expect(await record('later', null)).toMatchObject({ replayed: false });
    const other = await api.data<{ recordTeams: { userErrors: object[] } }>(
      'mutation { recordTeams(inputs: [], idempotencyKey: "k") { userErrors { code } } }',
    );
    expect(other.recordTeams.userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('is known for 24 hours', async () => {
    await age(24 * 3_600_000 - 60_000);
    expect(await record('first', 'k')).toMatchObject({ replayed: true });
    await age(24 * 3_600_000 + 1);
    expect(await record('other', 'k')).toMatchObject({ replayed: false, node: { name: 'other' } });
  });

  test('a write that was refused does not use its key up', async () => {
    const bad = await api.data<{ recordTeam: { userErrors: object[] } }>(
      'mutation { recordTeam(input: { externalId: "T", name: "t", department: "X" }, idempotencyKey: "t") { userErrors { code } } }',
    );
    expect(bad.recordTeam.userErrors).toEqual([{ code: 'UNKNOWN_REFERENCE' }]);
    const good = await api.data<{ recordTeam: object }>(
      'mutation { recordTeam(input: { externalId: "T", name: "t", department: "D" }, idempotencyKey: "t") { replayed userErrors { code } } }',
    );
    expect(good.recordTeam).toEqual({ replayed: false, userErrors: [] });
  });

  test.each(['', 'x'.repeat(121), 'a\u0000b', '\ud800'])('a key like %j is refused', async (key) => {
    expect(await record('first', key)).toMatchObject({
      userErrors: [{ code: 'BAD_VALUE', field: ['idempotencyKey'] }],
    });
  });

  test('that took longer than a request may is answered as such; sent again it is done once', async () => {
    const impatient = await openTestApi(engine, { dataSource: api.database.dataSource, time: 300 });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const held = api.database.dataSource.write(() => released);
    const call = `mutation { recordRate(input: { kind: LOADED_WAGE, validFrom: "2024-01-01", value: 30 }, idempotencyKey: "r") {
      accepted userErrors { code } } }`;
    expect((await impatient.error(call)).code).toBe('TIMEOUT');
    release();
    await held;
    expect(await api.data(call)).toEqual({ recordRate: { accepted: 1, userErrors: [] } });
    const entries = await api.database.dataSource.read((manager) =>
      ask(manager, `SELECT 1 FROM "audit_entry" WHERE "action" = 'recordRate'`),
    );
    expect(entries).toHaveLength(1);
    await impatient.drop();
  });

  test('two at once, also of two servers, give one row, one entry and one answer that is no repetition', async () => {
    const dataSource = await openDataSource(api.database.url);
    const other = await openTestApi(engine, { dataSource });
    const spending = (server: TestApi) =>
      server.data<{ recordSpendingEntry: { accepted: number; replayed: boolean } }>(
        `mutation { recordSpendingEntry(idempotencyKey: "s", input: { externalId: "S", bookedOn: "2024-03-01",
          category: PR, costClass: EXTERNAL_FAILURE, reactive: true, amount: 12 }) { accepted replayed } }`,
      );
    const answers = await Promise.all([api, other, api, other, api, other].map(spending));
    expect(answers.map(({ recordSpendingEntry: { accepted } }) => accepted)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(answers.filter(({ recordSpendingEntry: { replayed } }) => !replayed)).toHaveLength(1);
    const counts = await api.database.dataSource.read((manager) =>
      ask<{ rows: number; entries: number }>(
        manager,
        `SELECT (SELECT count(*) FROM "spending_entry") AS "rows",
          (SELECT count(*) FROM "audit_entry" WHERE "action" = 'recordSpendingEntry') AS "entries"`,
      ),
    );
    expect(counts.map(({ rows, entries }) => [Number(rows), Number(entries)])).toEqual([[1, 1]]);
    await dataSource.close();
    await other.drop();
  });
});
