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
    await make.staff(4, { department: 'Small', team: 'B' });
    await contact('2024-03-01T10:00:00Z', old, 'Large');
    await contact('2024-10-01T10:00:00Z', old, 'Large');
    await contact('2024-10-02T10:00:00Z', 'new0', 'Large');
    await contact('2024-03-02T10:00:00Z', 'B-E1', 'Small');
    await contact('2024-03-03T10:00:00Z', undefined, 'Large');
    await make.write('employee', {
      externalId: 'A-E1',
      team: 'A',
      role: 'AGENT',
      hiredOn: on('2024-01-01'),
      leftOn: on('2024-11-01'),
    });
    await contact('2024-10-31T10:00:00Z', 'new0', 'Large');
    await contact('2024-11-01T10:00:00Z', 'new0', 'Large');
  });
  afterAll(() => api.drop());

  const named = (name: string | null) => (name === null ? null : { name });

  test('is told by department, team and tenure when five share each', async () => {
    expect(await handled('2024-03-01')).toEqual({
      department: named('Large'),
      employee: { department: named('Large'), team: named('A'), tenureBand: 'NOVICE' },
    });
    expect(await handled('2024-10-01')).toMatchObject({ employee: { team: named('A'), tenureBand: 'EXPERIENCED' } });
    expect(await handled('2024-10-02')).toMatchObject({ employee: { team: named('A'), tenureBand: 'NOVICE' } });
  });

  test('tenure is withheld from the day on which one band falls under five', async () => {
    expect(await handled('2024-10-31')).toMatchObject({ employee: { team: named('A'), tenureBand: 'NOVICE' } });
    expect(await handled('2024-11-01')).toMatchObject({ employee: { team: named('A'), tenureBand: null } });
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
