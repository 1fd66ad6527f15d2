import { ask, digestData } from '@catena/database';
import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeGlobalId } from '../relay/global-id.js';
import { openTestApi, type TestApi } from '../testing/api.js';

interface Payload {
  readonly node: { readonly id: string; readonly name: string; readonly definition: object } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string[]; readonly message: string }[];
}

eachEngine('saved segments', (engine) => {
  let api: TestApi;
  const payload =
    '{ node { id name definition { segment region department cause } } userErrors { code field message } }';

  const mutate = async (call: string, variables: Record<string, unknown>): Promise<Payload> => {
    const types = { name: 'String!', definition: 'SegmentDefinitionInput!', id: 'ID!' };
    const names = Object.entries(types).filter(([name]) => name in variables);
    const declared = names.map(([name, type]) => `$${name}: ${type}`).join(', ');
    const passed = names.map(([name]) => `${name}: $${name}`).join(', ');
    const answer = await api.data<Record<string, Payload>>(
      `mutation (${declared}) { ${call}(${passed}) ${payload} }`,
      variables,
    );
    const [made] = Object.values(answer);
    if (!made) throw new Error('There is no answer.');
    return made;
  };
  const save = (name: string, definition: object) => mutate('saveSegment', { name, definition });
  const idOf = async (name: string, definition: object): Promise<string> =>
    (await save(name, definition)).node?.id ?? '';
  const names = async () =>
    (await api.data<{ savedSegments: { name: string }[] }>('{ savedSegments { name } }')).savedSegments.map(
      ({ name }) => name,
    );
  const report = `query ($filter: ReportFilter) {
    report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
      failure { failures { figure { value } filtered } pareto { failures } }
    }
    benchmarks(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) { own { filtered } }
  }`;
  const failures = async (filter: object): Promise<number | null> => {
    type Answer = { report: { failure: { failures: { figure: { value: number | null } } } } };
    return (await api.data<Answer>(report, { filter })).report.failure.failures.figure.value;
  };

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    // Home in the north 3 failures, home in the south 2, business in the north 1.
    for (const [segment, region, count] of [
      ['home', 'north', 3],
      ['home', 'south', 2],
      ['business', 'north', 1],
    ] as const) {
      const customer = `${segment}-${region}`;
      await make.customer({ externalId: customer });
      for (let number = 0; number < count; number += 1) {
        await make.failure({ customer, detectedAt: at('2024-03-10T10:00:00Z'), segment, region });
      }
    }
  });
  afterAll(() => api.drop());

  test('narrow a report wherever a filter does, together with what is given beside them', async () => {
    const home = await idOf('Homes', { segment: ['home'] });
    expect(await failures({})).toBe(6);
    expect(await failures({ savedSegment: home })).toBe(5);
    expect(await failures({ savedSegment: home, region: ['south'] })).toBe(2);
    // Of a field that both name, the values that both name.
    expect(await failures({ savedSegment: home, segment: ['home', 'business'] })).toBe(5);
    expect(await failures({ savedSegment: home, segment: ['business'] })).toBe(0);
    expect(await failures({ savedSegment: null })).toBe(6);
  });

  test('are saved again under their name without anything happening twice, and changed by it', async () => {
    const first = await save('North', { region: ['north'] });
    const definition = { segment: null, region: ['north'], department: null, cause: null };
    expect(first).toMatchObject({ node: { name: 'North', definition }, userErrors: [] });
    expect(await save('North', { region: ['north'] })).toEqual(first);
    const changed = await save('North', { region: ['north'], cause: ['SLOW'] });
    expect(changed.node).toMatchObject({ id: first.node?.id, definition: { cause: ['SLOW'] } });
    const previous = await api.database.dataSource.read((manager) =>
      ask<{ previous: string | null }>(
        manager,
        'SELECT "previous" FROM "audit_entry" WHERE "action" = :action ORDER BY "id"',
        { action: 'saveSegment' },
      ),
    );
    expect(previous.slice(-2).map((entry) => entry.previous && JSON.parse(entry.previous))).toEqual([
      null,
      { name: 'North', definition: { region: ['north'] } },
    ]);
  });

  test('keep their id under another name; an id that is deleted never means another segment', async () => {
    const id = await idOf('South', { region: ['south'] });
    expect((await mutate('renameSegment', { id, name: 'Midday' })).node).toMatchObject({ id, name: 'Midday' });
    await save('Taken', { region: ['south'] });
    expect((await mutate('renameSegment', { id, name: 'Taken' })).userErrors).toMatchObject([
      { code: 'DUPLICATE', field: ['name'] },
    ]);
    expect(await failures({ savedSegment: id })).toBe(2);

    const last = await idOf('Last', { region: ['east'] });
    for (const _ of ['deleted', 'deleted already']) {
      expect(await mutate('deleteSegment', { id: last })).toEqual({ node: null, userErrors: [] });
    }
    expect(await names()).not.toContain('Last');
    expect(await idOf('Last', { region: ['west'] })).not.toBe(last);
    expect(await api.error(report, { filter: { savedSegment: last } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('has been deleted'),
    });
    expect((await mutate('renameSegment', { id: last, name: 'Back' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  test('that do not exist, or are something else, are answered with a sentence', async () => {
    const nothing = encodeGlobalId({ type: 'SavedSegment', id: 999_999, customerId: undefined });
    const other = encodeGlobalId({ type: 'Department', id: 1, customerId: undefined });
    for (const [savedSegment, code, words] of [
      [nothing, 'BAD_USER_INPUT', 'does not exist'],
      [other, 'BAD_ID', 'takes ids of SavedSegment'],
      ['x', 'BAD_ID', 'not an id'],
    ] as const) {
      const { errors } = await api.answer(report, { filter: { savedSegment } });
      expect(errors?.map(({ extensions }) => extensions?.code)).toContain(code);
      expect(errors?.[0]?.message).toContain(words);
    }
    expect((await mutate('deleteSegment', { id: nothing })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await mutate('deleteSegment', { id: other })).userErrors).toMatchObject([{ code: 'BAD_VALUE' }]);
  });

  test.each([
    ['', { region: ['north'] }, 'BAD_VALUE', 'name'],
    ['x'.repeat(81), { region: ['north'] }, 'BAD_VALUE', 'name'],
    ['Nothing', {}, 'MISSING_VALUE', 'definition'],
    ['Nobody', { region: [] }, 'BAD_VALUE', 'definition'],
    ['Elsewhere', { department: ['x'] }, 'BAD_VALUE', 'definition'],
    [
      'Long',
      { region: Array.from({ length: 100 }, (_, index) => `${index} ${'x'.repeat(300)}`) },
      'BAD_VALUE',
      'definition',
    ],
    ['Many', { region: Array.from({ length: 101 }, String) }, 'BAD_VALUE', 'definition'],
  ])('"%.20s" is refused', async (name, definition, code, field) => {
    const before = await names();
    expect(await save(name, definition)).toMatchObject({ node: null, userErrors: [{ code, field: [field] }] });
    expect(await names()).toEqual(before);
  });

  test('are no data: the digest is the same with and without', async () => {
    const { digest } = await digestData(api.database.dataSource);
    await save('Another', { region: ['north'] });
    expect((await digestData(api.database.dataSource)).digest).toBe(digest);
  });

  test('are 200 at most', async () => {
    const missing = 200 - (await names()).length;
    await api.database.dataSource.write(({ runner }) =>
      runner.query(
        `INSERT INTO "saved_segment" ("name", "definition", "created_at", "changed_at")
         SELECT 'filler ' || "day", '{"region":["north"]}', 0, 0 FROM "calendar" WHERE "day" BETWEEN 1 AND ${missing}`,
      ),
    );
    expect((await save('One more', { region: ['north'] })).userErrors).toMatchObject([{ code: 'LIMIT_REACHED' }]);
    expect((await save('Another', { region: ['south'] })).userErrors).toEqual([]);
    expect(await names()).toHaveLength(200);
  });
});
