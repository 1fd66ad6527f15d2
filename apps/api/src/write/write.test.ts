import { ask } from '@catena/database';
import { eachEngine } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const errors = 'userErrors { code field message }';

eachEngine('writing', (engine) => {
  let api: TestApi;
  const rows = <R extends object>(sql: string): Promise<R[]> =>
    api.database.dataSource.read((manager) => ask<R>(manager, sql));

  const recordCase = (input: Record<string, unknown>, key?: string) =>
    api.data<{ recordCase: { accepted: number; replayed: boolean; node: unknown; userErrors: unknown[] } }>(
      `mutation ($input: CaseInput!, $key: String) { recordCase(input: $input, idempotencyKey: $key) {
        accepted replayed node { externalId openedAt closedAt subject reason } ${errors} } }`,
      { input: { customer: 'C', ...input }, key },
    );
  const recordCases = (inputs: Record<string, unknown>[], key?: string) =>
    api.data<{ recordCases: { accepted: number; replayed: boolean; nodes: unknown[]; userErrors: unknown[] } }>(
      `mutation ($inputs: [CaseInput!]!, $key: String) { recordCases(inputs: $inputs, idempotencyKey: $key) {
        accepted replayed nodes { externalId subject } ${errors} } }`,
      { inputs: inputs.map((input) => ({ customer: 'C', ...input })), key },
    );

  beforeAll(async () => {
    api = await openTestApi(engine);
    await api.make.company();
    await api.make.staff(1);
    await api.make.customer({ externalId: 'C' }, { segment: 'gold', region: 'north' });
    await api.make.customer({ externalId: 'C2' });
  });
  afterAll(() => api.drop());

  test('a new row is added; what is left out stays, null clears', async () => {
    const opened = { externalId: 'k1', openedAt: '2024-03-01T10:00:00+01:00', reason: 'DELIVERY', subject: 'late' };
    expect((await recordCase(opened)).recordCase).toEqual({
      accepted: 1,
      replayed: false,
      node: {
        externalId: 'k1',
        openedAt: '2024-03-01T09:00:00.000Z',
        closedAt: null,
        subject: 'late',
        reason: 'DELIVERY',
      },
      userErrors: [],
    });
    const kept = (await recordCase({ externalId: 'k1', reason: 'BILLING' })).recordCase;
    expect(kept.node).toMatchObject({ subject: 'late', reason: 'BILLING' });
    const cleared = (await recordCase({ externalId: 'k1', subject: null })).recordCase;
    expect(cleared.node).toMatchObject({ subject: null, reason: 'BILLING', openedAt: '2024-03-01T09:00:00.000Z' });
    expect(await rows('SELECT count(*) AS "n" FROM "support_case" WHERE "external_id" = \'k1\'')).toEqual([
      { n: engine === 'sqlite' ? 1 : '1' },
    ]);
  });

  test('a new row must have its values, and every fault is told with its place', async () => {
    const { recordCase: outcome } = await recordCase({ externalId: 'k2', subject: '', reason: null });
    expect(outcome).toEqual({
      accepted: 0,
      replayed: false,
      node: null,
      userErrors: [
        { code: 'MISSING_VALUE', field: ['input', 'reason'], message: expect.stringContaining('cannot be cleared') },
        { code: 'BAD_VALUE', field: ['input', 'subject'], message: '"subject" is empty.' },
      ],
    });
    expect((await recordCase({ externalId: 'k2' })).recordCase.userErrors).toMatchObject([
      { code: 'MISSING_VALUE', field: ['input', 'openedAt'] },
      { code: 'MISSING_VALUE', field: ['input', 'reason'] },
    ]);
    const unknown = { externalId: 'k2', openedAt: '2024-03-01T10:00:00Z', reason: 'BILLING', department: 'X' };
    expect((await recordCase(unknown)).recordCase.userErrors).toEqual([
      {
        code: 'UNKNOWN_REFERENCE',
        field: ['input', 'department'],
        message: expect.stringContaining('There is no department "X"'),
      },
    ]);
    const { closedAt, ...contrary } = { ...unknown, department: 'D', closedAt: '2024-02-01T10:00:00Z' };
    expect((await recordCase({ ...contrary, closedAt })).recordCase.userErrors).toMatchObject([
      { code: 'RULE_BROKEN', field: ['input', 'closedAt'] },
    ]);
  });

  test('a batch is written whole or not at all', async () => {
    const row = { openedAt: '2024-03-01T10:00:00Z', reason: 'BILLING' };
    const good = [0, 1, 2].map((index) => ({ ...row, externalId: `b${index}`, subject: `s${index}` }));
    const before = await api.database.dataSource.dataVersion();
    const bad = await recordCases([...good, { ...row, externalId: 'b3', customer: 'nobody' }, { externalId: 'b4' }]);
    expect(bad.recordCases).toMatchObject({
      accepted: 0,
      nodes: [],
      userErrors: [
        { code: 'MISSING_VALUE', field: ['inputs', '4', 'openedAt'] },
        { code: 'MISSING_VALUE', field: ['inputs', '4', 'reason'] },
      ],
    });
    const reference = await recordCases([...good, { ...row, externalId: 'b3', customer: 'nobody' }]);
    expect(reference.recordCases.userErrors).toMatchObject([
      {
        code: 'UNKNOWN_REFERENCE',
        field: ['inputs', '3', 'customer'],
        message: expect.stringContaining('inputs[3]: There is no customer "nobody"'),
      },
    ]);
    expect(await rows('SELECT 1 FROM "support_case" WHERE "external_id" LIKE \'b%\'')).toEqual([]);
    expect(await api.database.dataSource.dataVersion()).toBe(before);
    const { recordCases: done } = await recordCases(good);
    expect(done).toEqual({
      accepted: 3,
      replayed: false,
      nodes: good.map(({ externalId, subject }) => ({ externalId, subject })),
      userErrors: [],
    });
  });

  test('a batch may mix new and known rows, each with its own fields', async () => {
    const outcome = await recordCases([
      { externalId: 'b2', subject: 'changed' },
      { externalId: 'b9', openedAt: '2024-03-01T10:00:00Z', reason: 'BILLING' },
      { externalId: 'b0', department: 'D' },
    ]);
    expect(outcome.recordCases.nodes).toEqual([
      { externalId: 'b2', subject: 'changed' },
      { externalId: 'b9', subject: null },
      { externalId: 'b0', subject: 's0' },
    ]);
  });

  test('the same key twice in a batch is an error; the same external id of two customers is not', async () => {
    const row = { externalId: 'd', openedAt: '2024-03-01T10:00:00Z', reason: 'BILLING' };
    expect((await recordCases([row, { ...row, customer: 'C2' }, row])).recordCases.userErrors).toEqual([
      { code: 'DUPLICATE', field: ['inputs', '2'], message: expect.stringContaining('inputs[0]') },
    ]);
    expect((await recordCases([row, { ...row, customer: 'C2' }])).recordCases.accepted).toBe(2);
  });

  test('at most a thousand rows; none is none', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ externalId: `m${index}` }));
    expect((await recordCases(many)).recordCases.userErrors).toMatchObject([
      { code: 'TOO_MANY_ROWS', field: ['inputs'] },
    ]);
    expect((await recordCases([])).recordCases).toEqual({ accepted: 0, replayed: false, nodes: [], userErrors: [] });
  });

  test('a thousand rows in one call', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      externalId: `t${index}`,
      openedAt: '2024-03-01T10:00:00Z',
      reason: 'BILLING',
    }));
    expect((await recordCases(many)).recordCases.accepted).toBe(1000);
    expect((await recordCases(many)).recordCases.accepted).toBe(1000);
    const [counted] = await rows<{ n: number | string }>(
      'SELECT count(*) AS "n" FROM "support_case" WHERE "external_id" LIKE \'t%\'',
    );
    expect(Number(counted?.n)).toBe(1000);
  });

  test('the segment and region are those of the day, whatever is sent without them', async () => {
    const record = (input: object) =>
      api.data<{ recordInteraction: { node: object; userErrors: unknown[] } }>(
        `mutation ($input: InteractionInput!) { recordInteraction(input: $input) { node { segment region csat } ${errors} } }`,
        { input },
      );
    const contact = {
      customer: 'C',
      externalId: 'i1',
      startedAt: '2024-03-01T10:00:00Z',
      initiator: 'CUSTOMER',
      channel: 'PHONE',
      reason: 'ORDER_STATUS',
      outcome: 'ANSWERED',
      escalated: false,
    };
    expect((await record(contact)).recordInteraction.node).toEqual({ segment: 'gold', region: 'north', csat: null });
    await api.make.write('customer_attribute', { customer: 'C', validFrom: 19_700, segment: 'silver' });
    const later = await record({ customer: 'C', externalId: 'i1', csat: 2 });
    expect(later.recordInteraction.node).toEqual({ segment: 'gold', region: 'north', csat: 2 });
  });

  test('what was not known of a customer on the day stays unknown when the row is completed later', async () => {
    const record = (input: object) =>
      api.data<{ recordLoyaltyResponse: { node: object; userErrors: unknown[] } }>(
        `mutation ($input: LoyaltyResponseInput!) { recordLoyaltyResponse(input: $input) {
          node { segment region care } ${errors} } }`,
        { input: { customer: 'C2', externalId: 'l', ...input } },
      );
    const answered = await record({ answeredAt: '2024-03-01T10:00:00Z', recommend: 3 });
    expect(answered.recordLoyaltyResponse.node).toEqual({ segment: null, region: null, care: null });
    await api.make.write('customer_attribute', { customer: 'C2', validFrom: 19_724, segment: 'gold', region: 'south' });
    const completed = await record({ care: 2, region: 'north' });
    expect(completed.recordLoyaltyResponse.node).toEqual({ segment: null, region: 'north', care: 2 });
    // Null asks for what is known of that day by now.
    const asked = await record({ segment: null, region: null });
    expect(asked.recordLoyaltyResponse.node).toEqual({ segment: 'gold', region: 'south', care: 2 });
  });

  test('mutations of one operation follow each other, and each answers what stands then', async () => {
    const answer = await api.data(`mutation {
      a: recordTeam(input: { externalId: "N", name: "first", department: "D" }) { node { name } userErrors { code } }
      b: recordTeam(input: { externalId: "N", name: "second" }) { node { name } userErrors { code } }
    }`);
    expect(answer).toEqual({
      a: { node: { name: 'first' }, userErrors: [] },
      b: { node: { name: 'second' }, userErrors: [] },
    });
  });
});
