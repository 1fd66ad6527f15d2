import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const department = 'department { name }';
const facts = `{
  interactions { nodes { ${department} employee { ${department} team { name } } } }
  audits { nodes { ${department} } }
  cases { nodes { ${department} } }
  serviceFailures { nodes { ${department} } }
  incidents { nodes { ${department} } }
  improvementActions { nodes { ${department} } }
  spendingEntries { nodes { ${department} } }
  toolOutages { nodes { ${department} } }
  handoffs { nodes { fromDepartment { name } toDepartment { name } } }
}`;

type Facts = Record<string, { nodes: unknown[] }>;

eachEngine('staff privacy', (engine) => {
  let api: TestApi;

  /** One fact of every kind about a department, in March 2024. */
  async function factsOf(name: string): Promise<void> {
    const { make } = api;
    const startedAt = at('2024-03-12T10:00:00Z');
    const day = on('2024-03-12');
    const owned = { customer: 'C', externalId: name };
    const shared = { externalId: name, department: name };
    await make.write('support_case', { ...owned, department: name, openedAt: startedAt, reason: 'DELIVERY' });
    await make.interaction({ ...owned, department: name, startedAt, employee: `${name}-E1`, csat: 1 });
    await make.failure({ ...owned, department: name, detectedAt: startedAt });
    await make.write('handoff', { ...owned, requestedAt: startedAt, fromDepartment: name, toDepartment: name });
    await make.write('audit', { ...shared, auditedOn: day, kind: 'LISTING', passed: false, score: 0.1 });
    await make.write('incident', { ...shared, name, kind: 'LOT', cause: 'SLOW', startedAt });
    await make.write('improvement_action', { ...shared, title: name, strategy: 'SUPPLIER_CHECK', openedOn: day });
    await make.write('tool_outage', { ...shared, tool: 'crm', startedAt });
    await make.write('spending_entry', {
      ...shared,
      bookedOn: day,
      category: 'PR',
      costClass: 'EXTERNAL_FAILURE',
      reactive: true,
      amount: 1,
    });
  }

  beforeAll(async () => {
    api = await openTestApi(engine);
    await api.make.company();
    await api.make.customer({ externalId: 'C' });
    // In March Small is the only one under five; Next is the next smallest. From April on none is small.
    for (const [name, size] of [
      ['Large', 8],
      ['Next', 6],
      ['Small', 4],
    ] as const) {
      await api.make.staff(size, { department: name, team: name });
      await factsOf(name);
    }
    await api.make.write('employee', {
      externalId: 'joiner',
      team: 'Small',
      role: 'AGENT',
      hiredOn: on('2024-03-15'),
    });
    for (const day of ['2024-03-14', '2024-03-15', '2024-03-31', '2024-04-01']) {
      await api.make.interaction({
        customer: 'C',
        startedAt: at(`${day}T10:00:00Z`),
        department: 'Small',
        employee: 'Small-E1',
      });
    }
  });
  afterAll(() => api.drop());

  test('the only small department is not told by being the only one withheld, in any kind of fact', async () => {
    const answer = await api.data<Facts>(facts);
    expect(Object.keys(answer)).toHaveLength(9);
    const march = Object.entries(answer).map(([kind, { nodes }]) => [kind, nodes.slice(0, 3)] as const);
    const shown = { name: 'Large' };
    const expected = (kind: string): unknown[] => {
      if (kind === 'interactions')
        return [shown, null, null].map((department) => ({ department, employee: { department, team: department } }));
      if (kind === 'handoffs') return [shown, null, null].map((one) => ({ fromDepartment: one, toDepartment: one }));
      return [shown, null, null].map((department) => ({ department }));
    };
    for (const [kind, nodes] of march) {
      expect([kind, nodes]).toEqual([kind, expected(kind)]);
    }
  });

  test('a withheld department cannot be filtered by', async () => {
    const { departments } = await api.data<{ departments: { nodes: { id: string }[] } }>(
      '{ departments(filter: { externalId: ["Small"] }) { nodes { id } } }',
    );
    const id = departments.nodes[0]?.id;
    for (const [field, filter] of [
      ['audits', 'department'],
      ['cases', 'department'],
      ['serviceFailures', 'department'],
      ['incidents', 'department'],
      ['improvementActions', 'department'],
      ['spendingEntries', 'department'],
      ['toolOutages', 'department'],
      ['interactions', 'department'],
      ['handoffs', 'fromDepartment'],
      ['handoffs', 'toDepartment'],
    ]) {
      const { data, errors } = await api.answer(`{ ${field}(filter: { ${filter}: "${id}" }) { totalCount } }`);
      expect([field, data ?? null, errors?.length]).toEqual([field, null, 1]);
    }
  });

  test('somebody who joins does not change what is told from one day to the next, only from the next month on', async () => {
    const told = async (from: string, until: string): Promise<unknown[]> => {
      const { interactions } = await api.data<{ interactions: { nodes: unknown[] } }>(
        `query ($on: DateRange) { interactions(filter: { startedDay: $on }) { nodes { ${department} employee { team { name } } } } }`,
        { on: { from, until } },
      );
      return interactions.nodes;
    };
    const withheld = { department: null, employee: { team: null } };
    expect(await told('2024-03-14', '2024-04-01')).toEqual([withheld, withheld, withheld]);
    const small = { name: 'Small' };
    expect(await told('2024-04-01', '2024-04-02')).toEqual([{ department: small, employee: { team: small } }]);
  });
});
