import { ask } from '@catena/database';
import { at, eachEngine } from '@catena/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

interface Payload {
  readonly node: Record<string, unknown> | null;
  readonly userErrors: readonly { code: string; field: string[] | null }[];
}

eachEngine('history', (engine) => {
  let api: TestApi;
  const run = async (call: string, shown = ''): Promise<Payload> => {
    const node = shown === '' ? '' : `node { ${shown} }`;
    const answer = await api.data<{ result: Payload }>(
      `mutation { result: ${call} { ${node} userErrors { code field } } }`,
    );
    return answer.result;
  };
  const codes = async (call: string) => (await run(call)).userErrors.map(({ code, field }) => [code, field?.join('.')]);
  const audit = () =>
    api.database.dataSource.read((manager) =>
      ask<Record<string, string | null>>(
        manager,
        'SELECT "actor", "action", "subject", "reason", "previous" FROM "audit_entry" ORDER BY "id"',
      ),
    );

  beforeAll(async () => {
    api = await openTestApi(engine, { principal: { name: 'crm', role: 'WRITER' } });
    await api.make.company();
    await api.make.staff(1);
    await api.make.customer({ externalId: 'C' }, { segment: 'gold', region: 'north', monthlyValue: 4999 });
    await api.make.write('support_case', {
      customer: 'C',
      externalId: 'k',
      openedAt: at('2024-03-01T10:00:00Z'),
      reason: 'DELIVERY',
    });
    await api.make.failure({ customer: 'C', externalId: 'f', detectedAt: at('2024-03-01T10:00:00Z'), severity: 0.5 });
  });
  beforeEach(() => api.database.dataSource.write(({ manager }) => manager.query('DELETE FROM "audit_entry"')));
  afterAll(() => api.drop());

  test('a case is closed by closing it, once', async () => {
    const key = 'customer: "C", externalId: "k"';
    expect(await codes(`recordCase(input: { ${key}, closedAt: "2024-03-02T10:00:00Z" })`)).toEqual([
      ['NOT_BY_RECORDING', 'input.closedAt'],
    ]);
    expect(await codes(`closeCase(input: { ${key}, closedAt: "2024-02-02T10:00:00Z" })`)).toEqual([
      ['RULE_BROKEN', 'input.closedAt'],
    ]);
    expect(
      await codes(`closeCase(input: { customer: "C", externalId: "?", closedAt: "2024-02-02T10:00:00Z" })`),
    ).toEqual([['NOT_FOUND', 'input']]);
    const close = `closeCase(input: { ${key}, closedAt: "2024-03-02T10:00:00Z" })`;
    expect((await run(close, 'closedDay reason')).node).toEqual({ closedDay: '2024-03-02', reason: 'DELIVERY' });
    expect(await codes(close)).toEqual([]);
    expect(await codes(`closeCase(input: { ${key}, closedAt: "2024-03-03T10:00:00Z" })`)).toEqual([
      ['ALREADY_CLOSED', 'input'],
    ]);
    expect(await codes(`recordCase(input: { ${key}, closedAt: null })`)).toEqual([['FIXED', 'input.closedAt']]);
    expect((await audit()).map(({ action }) => action)).toEqual(['closeCase']);
  });

  test('a customer ends with what is told of it, many in one call', async () => {
    await api.make.customer({ externalId: 'E1' });
    await api.make.customer({ externalId: 'E2' });
    const answer = await api.data<{ endCustomers: { accepted: number; nodes: object[] } }>(`mutation {
      endCustomers(inputs: [
        { externalId: "E1", endedOn: "2024-05-01", endReason: SERVICE, endDestination: COMPETITOR },
        { externalId: "E2", endedOn: "2024-06-01" }
      ]) { accepted nodes { endedOn endReason endDestination } userErrors { code } }
    }`);
    expect(answer.endCustomers).toEqual({
      accepted: 2,
      nodes: [
        { endedOn: '2024-05-01', endReason: 'SERVICE', endDestination: 'COMPETITOR' },
        { endedOn: '2024-06-01', endReason: null, endDestination: null },
      ],
      userErrors: [],
    });
  });

  test('somebody leaves, and nothing of the row is shown', async () => {
    expect(
      await codes('endEmployment(input: { externalId: "T-E1", leftOn: "2024-05-01", exitReason: WORKLOAD })'),
    ).toEqual([]);
    const { employees } = await api.data<{ employees: { nodes: object[] } }>(
      '{ employees { nodes { leftOn exitReason } } }',
    );
    expect(employees.nodes).toEqual([{ leftOn: '2024-05-01', exitReason: 'WORKLOAD' }]);
  });

  test('what is fixed is changed by correcting only, with a reason, and what was known before is kept', async () => {
    const key = 'customer: "C", externalId: "f"';
    expect(await codes(`recordServiceFailure(input: { ${key}, severity: 0.5, cause: SLOW })`)).toEqual([]);
    expect(
      await codes(`recordServiceFailure(input: { ${key}, severity: 0.9, detectedAt: "2024-03-05T10:00:00Z" })`),
    ).toEqual([
      ['FIXED', 'input.detectedAt'],
      ['FIXED', 'input.severity'],
    ]);
    const correct = (reason: string, input = `${key}, severity: 0.9, detectedAt: "2024-03-05T10:00:00Z"`) =>
      `correctServiceFailure(reason: ${JSON.stringify(reason)}, input: { ${input} })`;
    expect(await codes(correct(''))).toEqual([['BAD_VALUE', 'reason']]);
    expect(await codes(correct('typed wrongly', 'customer: "C", externalId: "?"'))).toEqual([['NOT_FOUND', 'input']]);
    expect((await run(correct('typed wrongly'), 'severity detectedDay segment')).node).toEqual({
      severity: 0.9,
      detectedDay: '2024-03-05',
      segment: 'gold',
    });
    const { serviceFailures } = await api.data<{ serviceFailures: { nodes: { id: string }[] } }>(
      '{ serviceFailures { nodes { id } } }',
    );
    expect(await audit()).toEqual([
      {
        actor: 'crm',
        action: 'correctServiceFailure',
        subject: serviceFailures.nodes[0]?.id,
        reason: 'typed wrongly',
        previous: '{"detectedAt":"2024-03-01T10:00:00.000Z","severity":"0.5"}',
      },
    ]);
  });

  test('every row that a call changes has an entry, those that stand already have none', async () => {
    const call = `recordDepartments(inputs: [
      { externalId: "D", name: "renamed" },
      { externalId: "D2", name: "new", site: IN_HOUSE, serviceFacing: false }
    ])`;
    expect(await codes(call)).toEqual([]);
    expect(await codes(call)).toEqual([]);
    expect((await audit()).map(({ action, previous }) => [action, previous])).toEqual([
      ['recordDepartments', '{"name":"D"}'],
      ['recordDepartments', null],
    ]);
  });

  test('a changed attribute is a new row that begins with what held before; an old day is not rewritten', async () => {
    const shown = 'validFrom segment region monthlyValue';
    const of = (fields: string) => `recordCustomerAttribute(input: { customer: "C", ${fields} })`;
    expect((await run(of('validFrom: "2024-04-01", segment: "silver"'), shown)).node).toEqual({
      validFrom: '2024-04-01',
      segment: 'silver',
      region: 'north',
      monthlyValue: 4999,
    });
    expect(await codes(of('validFrom: "2024-04-01", segment: "gold"'))).toEqual([['FIXED', 'input.segment']]);
    expect((await run(of('validFrom: "2024-02-01", region: null'), shown)).node).toMatchObject({
      segment: 'gold',
      region: null,
      monthlyValue: 4999,
    });
    const many = await api.data<{ recordCustomerAttributes: { nodes: object[] } }>(`mutation {
      recordCustomerAttributes(inputs: [
        { customer: "C", validFrom: "2024-07-01", region: "south" },
        { customer: "C", validFrom: "2024-06-01", segment: "bronze" }
      ]) { nodes { segment region } userErrors { code } }
    }`);
    expect(many.recordCustomerAttributes).toEqual({
      nodes: [
        { segment: 'bronze', region: 'south' },
        { segment: 'bronze', region: 'north' },
      ],
      userErrors: [],
    });
  });

  test('the days that the data covers grow with what is written', async () => {
    await run(
      'recordSpendingEntry(input: { externalId: "S", bookedOn: "2023-11-05", category: PR, costClass: EXTERNAL_FAILURE, reactive: true, amount: 12 })',
    );
    const { company } = await api.data<{ company: object }>('{ company { dataFrom dataUntil } }');
    expect(company).toEqual({ dataFrom: '2023-11-05', dataUntil: expect.any(String) });
  });
});
