import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const health = `{ dataHealth { dataVersion
  tables { table rows known first last neverKnown }
  findings { check severity table rule count of examples } } }`;
const runs = `{ importRuns { key source target startedAt finishedAt read written unchanged rejected blank
  rejects { line column code reason } } }`;

interface Run {
  readonly key: string;
  readonly rejects: readonly { readonly line: number; readonly reason: string | null }[];
}

eachEngine('the state of the data', (engine) => {
  let api: TestApi;
  const counts = { read: 4, written: 1, unchanged: 1, rejected: 2, blank: 0 };

  async function run(
    externalId: string,
    target: string,
    startedAt: number,
    refused: readonly object[],
    header: string | null = null,
  ): Promise<void> {
    const fileDigest = externalId.repeat(8);
    const times = { startedAt, finishedAt: startedAt + 1000 };
    await api.make.write('import_run', {
      externalId,
      source: `/home/somebody/exports/${externalId}.csv`,
      fileDigest,
      target,
      ...times,
      ...counts,
      header,
    });
    for (const [line, row] of refused.entries())
      await api.make.write('import_reject', {
        fileDigest,
        line: line + 2,
        target,
        code: 'BAD_VALUE',
        reason: 'Because.',
        ...row,
      });
  }

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    await make.customer({ externalId: 'A', startedOn: on('2024-02-01') }, { segment: 'gold' });
    await make.staff(1, { department: 'Care', team: 'Care' });
    const contact = { customer: 'A', startedAt: at('2024-03-01T10:00:00Z'), employee: 'Care-E1' };
    await make.interaction({ ...contact, externalId: 'I1', csat: 4 });
    await make.interaction({ ...contact, externalId: 'I2', startedAt: at('2024-01-15T10:00:00Z') });
    await make.write('pulse_response', {
      externalId: 'P',
      employee: 'Care-E1',
      answeredOn: on('1999-01-01'),
      satisfaction: 1,
    });
    const talks = [
      { column: 'reach', reason: '"reach" is not a whole number.', original: 'W1,x' },
      { column: 'audience', reason: '"audience" must have a value.', original: null },
    ];
    await run('talks', 'word_of_mouth', at('2024-04-01T00:00:00Z'), talks, 'externalId,reach');
    const contacts = [
      { column: 'employee', reason: 'There is no employee "Rossi".', original: 'I9,Rossi' },
      { column: 'csat', reason: '"csat" is not a whole number from 1 to 5.', original: 'I8,Bianchi' },
    ];
    await run('contacts', 'interaction', at('2024-04-02T00:00:00Z'), contacts, 'externalId;EMPLOYÉE ');
    await run(
      'calls',
      'interaction',
      at('2024-03-30T00:00:00Z'),
      [{ column: 'csat', original: 'I7,9' }],
      'externalId,csat',
    );
    await run('lines', 'interaction', at('2024-03-29T00:00:00Z'), [
      { column: 'csat', original: '{"employee":"Rossi"}' },
    ]);
    await run('pulse', 'pulse_response', at('2024-04-03T00:00:00Z'), [{ column: 'satisfaction' }]);
    await run('mapped', 'hr-attrition', at('2024-04-04T00:00:00Z'), [{ column: null }]);
  });
  afterAll(() => api.drop());

  test('tells what is there and what should be looked at', async () => {
    const { dataHealth } = await api.data<{ dataHealth: { tables: { table: string }[]; findings: object[] } }>(health);
    expect(dataHealth.tables.find(({ table }) => table === 'interaction')).toMatchObject({
      rows: 2,
      first: '2024-01-15',
      last: '2024-03-01',
      neverKnown: expect.arrayContaining(['effort', 'case']),
    });
    expect(dataHealth.findings).toContainEqual({
      check: 'IMPOSSIBLE',
      severity: 'WARNING',
      table: 'interaction',
      rule: 'before_customer_started',
      count: 1,
      of: 2,
      examples: ['I2'],
    });
  });

  test('tells nothing of what staff answered or when they worked, and names no employee', async () => {
    const text = JSON.stringify(await api.data(health));
    expect(text).not.toContain('pulse_response');
    expect(text).not.toContain('shift_day');
    expect(text).not.toContain('Care-E1');
  });

  test('is read once for those who ask of the same data, and anew when it was written to', async () => {
    const version = async () =>
      (await api.data<{ dataHealth: { dataVersion: number } }>(health)).dataHealth.dataVersion;
    const [one, two] = await Promise.all([version(), version()]);
    expect(one).toBe(two);
    await api.make.interaction({ customer: 'A', externalId: 'I3', startedAt: at('2024-03-02T10:00:00Z') });
    expect(await version()).toBeGreaterThan(one);
  });

  test('imports come newest first, with their counts and without the folder', async () => {
    const { importRuns } = await api.data<{ importRuns: Run[] }>(runs);
    expect(importRuns.map(({ key }) => key)).toEqual(['mapped', 'pulse', 'contacts', 'talks', 'calls', 'lines']);
    expect(importRuns[2]).toMatchObject({ source: 'contacts.csv', target: 'interaction', ...counts });
    expect(await api.data('{ importRun(key: "talks") { key rejects(afterLine: 2) { line } } }')).toEqual({
      importRun: { key: 'talks', rejects: [{ line: 3 }] },
    });
    expect(await api.data('{ importRun(key: "none") { key } }')).toEqual({ importRun: null });
    expect((await api.error('{ importRuns(first: 201) { key } }')).code).toBe('BAD_USER_INPUT');
  });

  test('the file of rejects holds the rows as they stood, unless their file names employees', async () => {
    const fileOf = async (key: string, afterLine = 0): Promise<string> => {
      const query = `{ importRun(key: "${key}") { rejectsFile(first: 2, afterLine: ${afterLine}) { text lastLine } } }`;
      const { importRun } = await api.data<{ importRun: { rejectsFile: { text: string } } }>(query);
      return importRun.rejectsFile.text;
    };
    const lines = (await fileOf('talks')).split('\n');
    expect(lines[0]).toBe('file,line,column,code,reason,original');
    expect(lines[1]).toMatch(/^talks\.csv,1,,HEADER,.*,"externalId,reach"$/);
    expect(lines[2]).toBe('talks.csv,2,reach,BAD_VALUE,"""reach"" is not a whole number.","W1,x"');
    expect(lines[3]).toBe('talks.csv,3,audience,BAD_VALUE,"""audience"" must have a value.",');
    expect(await fileOf('talks', 2)).toBe(`${lines[3]}\n`);
    expect(await fileOf('talks', 3)).toBe('');
    expect(await fileOf('calls')).toContain('"I7,9"');
    const withheld = (await Promise.all(['contacts', 'lines', 'pulse', 'mapped'].map((key) => fileOf(key)))).join('');
    expect(withheld).not.toMatch(/HEADER|Rossi|Bianchi/);
    expect(withheld.match(/^\w+\.csv,/gm)).toHaveLength(5);
  });

  test('a reason that could tell of an employee is withheld', async () => {
    const { importRuns } = await api.data<{ importRuns: Run[] }>(runs);
    expect(
      Object.fromEntries(importRuns.map(({ key, rejects }) => [key, rejects.map(({ reason }) => reason)])),
    ).toEqual({
      mapped: [null],
      pulse: [null],
      calls: ['Because.'],
      lines: ['Because.'],
      contacts: [null, '"csat" is not a whole number from 1 to 5.'],
      talks: ['"reach" is not a whole number.', '"audience" must have a value.'],
    });
  });
});
