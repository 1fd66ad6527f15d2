import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const query = `query ($on: DateRange) { interactions(filter: { startedDay: $on }) { nodes {
  department { name }
  employee { department { name } team { name } tenureBand }
} } }`;

eachEngine('who handled a contact', (engine) => {
  let api: TestApi;
  const handled = async (day: string): Promise<unknown> => {
    const until = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const { interactions } = await api.data<{ interactions: { nodes: unknown[] } }>(query, {
      on: { from: day, until },
    });
    return interactions.nodes[0];
  };
  const contact = (startedAt: string, employee: string | undefined, department: string) =>
    api.make.interaction({ customer: 'C', startedAt: at(startedAt), employee, department });

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company();
    await make.customer({ externalId: 'C', startedOn: on('2024-01-01') });
    // Five from 1 January on, and five more from 2 September on, when the first are no novices any more.
    const [old] = await make.staff(5, { department: 'Large', team: 'A' });
    const novices = Array.from({ length: 5 }, (_, index) => ({
      externalId: `new${index}`,
      team: 'A',
      role: 'AGENT' as const,
      hiredOn: on('2024-09-02'),
    }));
    await make.write('employee', ...novices);
    // Two small departments, five or more together: Large needs not be withheld with them.
    await make.staff(4, { department: 'Small', team: 'B' });
    await make.staff(3, { department: 'Tiny', team: 'C' });
    await make.write('employee', {
      externalId: 'A-E1',
      team: 'A',
      role: 'AGENT',
      hiredOn: on('2024-01-01'),
      leftOn: on('2024-11-20'),
    });
    await contact('2024-03-02T10:00:00Z', 'B-E1', 'Small');
    await contact('2024-03-03T10:00:00Z', undefined, 'Large');
    for (const day of ['2024-06-30', '2024-07-01', '2024-10-01', '2024-11-19']) {
      await contact(`${day}T10:00:00Z`, old, 'Large');
    }
    for (const day of ['2024-10-31', '2024-11-01', '2024-11-20']) {
      await contact(`${day}T10:00:00Z`, 'new0', 'Large');
    }
    await contact('2024-09-02T10:00:00Z', 'new0', 'Large');
  });
  afterAll(() => api.drop());

  const named = (name: string | null) => (name === null ? null : { name });

  const byTenure = (tenureBand: string | null) => ({
    department: named('Large'),
    employee: { department: named('Large'), team: named('A'), tenureBand },
  });

  test('is told by department, team and tenure when five share each', async () => {
    expect(await handled('2024-10-01')).toEqual(byTenure('EXPERIENCED'));
    expect(await handled('2024-10-31')).toEqual(byTenure('NOVICE'));
  });

  test('tenure is that of the first day of the month: 26 weeks after 1 January 2024 is 1 July', async () => {
    expect(await handled('2024-06-30')).toEqual(byTenure('NOVICE'));
    expect(await handled('2024-07-01')).toEqual(byTenure('EXPERIENCED'));
  });

  test('tenure is withheld in the whole month in which somebody comes or goes and a band is under five', async () => {
    expect(await handled('2024-09-02')).toEqual(byTenure(null));
    expect(await handled('2024-11-01')).toEqual(byTenure(null));
    expect(await handled('2024-11-19')).toEqual(byTenure(null));
    expect(await handled('2024-11-20')).toEqual(byTenure(null));
  });

  test('is told not at all where fewer than five work, and the contact does not name the department either', async () => {
    expect(await handled('2024-03-02')).toEqual({
      department: null,
      employee: { department: null, team: null, tenureBand: null },
    });
  });

  test('is null where nobody did', async () => {
    expect(await handled('2024-03-03')).toEqual({ department: named('Large'), employee: null });
  });
});
