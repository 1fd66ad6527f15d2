import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const figure = 'figure { value n withheld }';
const query = `query ($key: MetricKey!, $from: Date!, $until: Date!, $filter: ReportFilter, $by: Dimension!) {
  report(period: { from: $from, until: $until }, filter: $filter) {
    metric(key: $key) { ${figure} series(grain: MONTH) { ${figure} } breakdown(by: $by) { name ${figure} } }
  }
}`;

interface Shown {
  readonly value: number | null;
  readonly n: number;
  readonly withheld: boolean;
}
interface Answer {
  readonly report: {
    readonly metric: {
      readonly figure: Shown;
      readonly series: { readonly figure: Shown }[];
      readonly breakdown: { readonly name: string | null; readonly figure: Shown }[];
    };
  };
}

const withheld = { value: null, n: 0, withheld: true };
const shown = (value: number, n: number) => ({ value, n, withheld: false });

eachEngine('groups of staff in reports', (engine) => {
  let api: TestApi;
  const ids: Record<string, string> = {};

  const ask = async (key: string, from: string, until: string, filter: object = {}, by = 'DEPARTMENT') => {
    const variables = { key, from: `2024-${from}-01`, until: `2024-${until}-01`, filter, by };
    return (await api.data<Answer>(query, variables)).report.metric;
  };
  const slices = async (...asked: Parameters<typeof ask>) =>
    (await ask(...asked)).breakdown.map(({ name, figure: { value } }) => [name, value]);

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    await make.customer({ externalId: 'C' });
    // In March Small is the only one under five; Next is the next smallest. From April on none is small.
    for (const [name, size] of [
      ['Large', 8],
      ['Next', 6],
      ['Small', 4],
    ] as const) {
      await make.staff(size, { department: name, team: name });
      for (const day of ['2024-03-12', '2024-04-12', '2024-04-13']) {
        const failure = `${name} ${day}`;
        const detectedAt = at(`${day}T10:00:00Z`);
        await make.failure({ customer: 'C', externalId: failure, detectedAt, department: name });
        const response = { customer: 'C', externalId: failure, failure, startedAt: detectedAt };
        await make.write('recovery', { ...response, followUpPlanned: false });
      }
      const change = { externalId: name, title: 'Change', strategy: 'TRAINING', department: name } as const;
      await make.write('improvement_action', { ...change, openedOn: on('2024-03-20') });
    }
    await make.write('employee', { externalId: 'joiner', team: 'Small', role: 'AGENT', hiredOn: on('2024-03-15') });
    // Five of Large are trained to face complaints before April, a sixth in it.
    await make.write(
      'employee',
      ...[1, 2, 3, 4, 5, 6].map((number) => ({
        externalId: `Large-E${number}`,
        team: 'Large',
        role: 'AGENT' as const,
        hiredOn: on('2024-01-01'),
        copingTrainedOn: on(number < 6 ? '2024-03-31' : '2024-04-01'),
      })),
    );
    // April: all eight of Large answer, one of them twice; five of Next; four of Small.
    const answers = [
      ...[1, 2, 3, 4, 5, 6, 7, 8, 1].map((number) => `Large-E${number}`),
      ...[1, 2, 3, 4, 5].map((number) => `Next-E${number}`),
      ...[1, 2, 3, 4].map((number) => `Small-E${number}`),
    ];
    await make.write(
      'pulse_response',
      ...answers.map((employee, index) => ({
        externalId: `A${index}`,
        employee,
        answeredOn: on('2024-04-10'),
        confidence: employee.startsWith('Large') ? 7 : 4,
        happiness: /Large-E[1-4]|Next/.test(employee) ? 5 : null,
      })),
    );
    // March: four of all.
    await make.write(
      'pulse_response',
      ...[1, 2, 3, 4].map((number) => ({
        externalId: `M${number}`,
        employee: `Large-E${number}`,
        answeredOn: on('2024-03-10'),
        confidence: 1,
      })),
    );
    const { departments } = await api.data<{ departments: { nodes: { id: string; name: string }[] } }>(
      '{ departments { nodes { id name } } }',
    );
    for (const { id, name } of departments.nodes) ids[name] = id;
  });
  afterAll(() => api.drop());

  test('a period names the groups that each of its months names, the others are one slice without a number', async () => {
    expect(await slices('FAILURES', '03', '04')).toEqual([
      ['Large', 1],
      [null, null],
    ]);
    expect(await slices('FAILURES', '03', '05')).toEqual([
      ['Large', 3],
      [null, null],
    ]);
    expect(await slices('FAILURES', '04', '05')).toEqual([
      ['Large', 2],
      ['Next', 2],
      ['Small', 2],
    ]);
  });

  test('a filter that names a withheld group is not answered, alone or among others', async () => {
    const filtered = async (...names: string[]) =>
      (await ask('FAILURES', '03', '04', { department: names.map((name) => ids[name]) })).figure;
    expect(await filtered('Large')).toEqual(shown(1, 1));
    for (const names of [['Next'], ['Small'], ['Next', 'Small'], ['Large', 'Small']]) {
      expect(await filtered(...names)).toEqual(withheld);
    }
  });

  test('the trained are told from the others in all of the company, where both are five', async () => {
    const split = async (key: string, filter = {}) => (await ask(key, '04', '05', filter, 'COPING_TRAINING')).breakdown;
    // Six answers of 7 by the five trained; three of 7 and nine of 4 by twelve others: (3 + 4.5) / 12.
    expect(await split('EMPLOYEE_CONFIDENCE')).toEqual([
      { name: 'UNTRAINED', figure: shown(0.625, 12) },
      { name: 'TRAINED', figure: shown(1, 5) },
    ]);
    expect(await split('EMPLOYEE_CONFIDENCE', { department: [ids.Large] })).toEqual([{ name: null, figure: withheld }]);
    // Of the trained only four say how happy they are.
    expect(await split('HAPPINESS_AT_WORK')).toEqual([{ name: null, figure: withheld }]);
  });

  test('the rows of a withheld figure are not shown', async () => {
    const rows = `query ($filter: ReportFilter) { report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
      metric(key: FAILURES) { rows(part: NUMERATOR) { __typename ... on MetricRows { rows { day } } } } } }`;
    const of = async (name: string) => JSON.stringify(await api.data(rows, { filter: { department: [ids[name]] } }));
    expect(await of('Large')).toContain('2024-03-12');
    for (const name of ['Next', 'Small']) expect(await of(name)).toContain('NotDrillable');
  });

  test('what is no single figure is withheld as well, and the report says so', async () => {
    const query = `query ($filter: ReportFilter) { report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
      withheld recovery { aftermath { failures } recoveryCurves { failures } combinations { recoveries } strategies { opened }
        expectations { expected { newcomers { withheld } difference { withheld } } } } } }`;
    const of = async (name: string) => (await api.data(query, { filter: { department: [ids[name]] } })).report;
    const expected = (hidden: boolean) => ({ newcomers: { withheld: hidden }, difference: { withheld: hidden } });
    expect(await of('Large')).toEqual({
      withheld: false,
      recovery: {
        aftermath: [{ failures: 1 }],
        recoveryCurves: [{ failures: 1 }],
        combinations: [{ recoveries: 1 }],
        strategies: [{ opened: 1 }],
        expectations: { expected: expected(false) },
      },
    });
    for (const name of ['Next', 'Small']) {
      expect(await of(name)).toEqual({
        withheld: true,
        recovery: {
          aftermath: [],
          recoveryCurves: [],
          combinations: [],
          strategies: [],
          expectations: { expected: expected(true) },
        },
      });
    }
  });

  test('a filter is judged in each piece of a series', async () => {
    const { series, figure, breakdown } = await ask('FAILURES', '03', '05', { department: [ids.Small] }, 'CAUSE');
    expect(series.map((point) => point.figure)).toEqual([withheld, shown(2, 2)]);
    expect(figure).toEqual(withheld);
    expect(breakdown).toEqual([{ name: null, figure: withheld }]);
  });

  test('the n of a figure about staff is people, and a month of fewer than five answers is not told', async () => {
    // Nine answers of 7 and nine of 4, from 17 people: (9 × 1 + 9 × 0.5) / 18.
    const { figure, series } = await ask('EMPLOYEE_CONFIDENCE', '03', '05');
    expect(series.map((point) => point.figure)).toEqual([withheld, shown(0.75, 17)]);
    // All of March and April less April would be March.
    expect(figure).toEqual(withheld);
  });

  test('who may be named in a figure of answers depends on how many answered', async () => {
    // Small has four who answered; without Next it could be told from all.
    expect((await ask('EMPLOYEE_CONFIDENCE', '04', '05')).breakdown).toEqual([
      { name: 'Large', figure: shown(1, 8) },
      { name: null, figure: withheld },
    ]);
    expect((await ask('EMPLOYEE_CONFIDENCE', '04', '05', { team: [] })).figure.value).toBe(null);
  });
});
