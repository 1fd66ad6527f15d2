import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const hour = 3_600_000;
const noon = (date: string): number => at(`${date}T11:00:00Z`);

eachEngine('report of failure', (engine) => {
  let api: TestApi;
  const ask = async (fields: string, from = '2024-03-01'): Promise<Record<string, unknown>> => {
    const { report } = await api.data<{ report: { failure: Record<string, unknown> } }>(
      `{ report(period: { from: "${from}", until: "2024-04-01" }) { failure { ${fields} } } }`,
    );
    return report.failure;
  };

  async function writeContacts(): Promise<void> {
    for (const [externalId, customer, date, channel, seconds, department, csat, difficulty] of [
      ['c1', 'A', '2024-03-04', 'PHONE', 10, 'Big', 5, 'SLOW_TOOL'],
      ['c2', 'A', '2024-03-05', 'PHONE', 60, 'Big', 2, 'SLOW_TOOL'],
      ['c3', 'B', '2024-03-06', 'PHONE', 10, 'Big', null, 'LANGUAGE'],
      ['c4', 'B', '2024-03-07', 'EMAIL', 3600, 'Out', 4, null],
      ['c5', 'C', '2024-03-08', 'EMAIL', 3600, 'Out', null, null],
      ['c6', 'C', '2024-03-31', 'EMAIL', 108_000, 'Out', null, null],
      ['c7', 'C', '2024-04-01', 'EMAIL', 10, 'Out', 1, null],
    ] as const) {
      const startedAt = noon(date);
      const answeredAt = startedAt + seconds * 1000;
      await api.make.interaction({
        externalId,
        customer,
        startedAt,
        channel,
        answeredAt,
        department,
        csat,
        difficulty,
      });
    }
  }

  async function writeFailures(): Promise<void> {
    const { make } = api;
    const startedAt = noon('2024-03-01');
    await make.write('incident', { externalId: 'X', name: 'X', kind: 'LOT', cause: 'SLOW', startedAt });
    for (const [customer, date, severity, department, more] of [
      ['A', '2024-03-10', 0.2, 'Big', { interaction: 'c1', incident: 'X', complained: false, enablementGap: true }],
      ['A', '2024-03-10', 0.8, 'Big', { interaction: 'c2', enablementGap: false, toolingGap: true }],
      ['B', '2024-03-11', 0.39, 'Big', { incident: 'X' }],
      ['B', '2024-03-12', 0.5, 'Mid', {}],
      ['C', '2024-03-13', 0.1, 'Small', {}],
      ['C', '2024-03-31', 0.7, 'Big', { interaction: 'c5', cause: 'DELIVERY_LATE' }],
      ['C', '2024-04-01', 0.9, 'Big', { interaction: 'c7', incident: 'X' }],
    ] as const) {
      await make.failure({ customer, detectedAt: noon(date), severity, department, ...more });
    }
    for (const [customer, told] of [
      ['A', '2024-03-09'],
      ['A', null],
      ['B', '2024-03-12'],
      ['C', '2024-03-13'],
    ] as const) {
      await make.write('incident_exposure', {
        customer,
        externalId: make.id('X'),
        incident: 'X',
        exposedAt: noon('2024-03-02'),
        notifiedAt: told === null ? null : noon(told),
      });
    }
  }

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-02-01'), dataUntil: on('2024-05-01') });
    // Small is under five people; the next smallest is withheld with it.
    for (const [name, size] of [
      ['Big', 9],
      ['Mid', 5],
      ['Small', 4],
    ] as const) {
      await make.staff(size, { department: name, team: name });
    }
    await make.write('department', { externalId: 'Out', name: 'Out', site: 'OUTSOURCED', serviceFacing: true });
    await make.write('team', { externalId: 'Out', name: 'Out', department: 'Out' });
    for (let count = 0; count < 6; count += 1) {
      const hired = { team: 'Out', role: 'AGENT', hiredOn: on('2024-01-01') } as const;
      await make.write('employee', { externalId: make.id('Out-E'), ...hired });
    }
    await make.customer({ externalId: 'A' });
    await make.customer({ externalId: 'B' });
    await make.customer({ externalId: 'C', startedOn: on('2024-03-01') });
    await writeContacts();
    await writeFailures();
    for (const [fromDepartment, toDepartment, wait] of [
      ['Big', 'Mid', 2],
      ['Big', 'Small', 4],
      ['Big', 'Mid', null],
      ['Mid', 'Big', 1],
    ] as const) {
      const requestedAt = noon('2024-03-15');
      const acceptedAt = wait === null ? null : requestedAt + wait * hour;
      const between = { fromDepartment, toDepartment, requestedAt, acceptedAt };
      await make.write('handoff', { customer: 'A', externalId: make.id('H'), ...between });
    }
    for (const [tool, lostMinutes] of [
      ['crm', 90],
      ['crm', null],
      ['telephone', null],
    ] as const) {
      const startedAt = noon('2024-03-20');
      await make.write('tool_outage', { externalId: make.id('T'), tool, startedAt, lostMinutes });
    }
  });
  afterAll(() => api.drop());

  test('causes by department and severity; departments that may not be named are one', async () => {
    const { pareto } = await ask(`pareto { cause failures share { value } cumulative severe { value n }
      departments { department { name } failures severities { severity failures } } }`);
    const severities = (minor: number, moderate: number, severe: number) => [
      { severity: 'MINOR', failures: minor },
      { severity: 'MODERATE', failures: moderate },
      { severity: 'SEVERE', failures: severe },
    ];
    expect(pareto).toEqual([
      {
        cause: 'SLOW',
        failures: 5,
        share: { value: 5 / 6 },
        cumulative: 5 / 6,
        severe: { value: 1 / 5, n: 5 },
        departments: [
          { department: { name: 'Big' }, failures: 3, severities: severities(2, 0, 1) },
          { department: null, failures: 2, severities: severities(1, 1, 0) },
        ],
      },
      {
        cause: 'DELIVERY_LATE',
        failures: 1,
        share: { value: 1 / 6 },
        cumulative: 1,
        severe: { value: 1, n: 1 },
        departments: [{ department: { name: 'Big' }, failures: 1, severities: severities(0, 0, 1) }],
      },
    ]);
  });

  test('conditions by their lift; where there is nothing to compare with it is unknown', async () => {
    const { riskFactors } = await ask('riskFactors { condition value failed { value n } lift { value n } }');
    expect(riskFactors).toEqual([
      { condition: 'FIRST_CONTACT', value: null, failed: { value: 1, n: 1 }, lift: { value: 2.5, n: 6 } },
      { condition: 'CHANNEL', value: 'PHONE', failed: { value: 2 / 3, n: 3 }, lift: { value: 2, n: 6 } },
      { condition: 'NOT_IN_TIME', value: null, failed: { value: 1 / 2, n: 2 }, lift: { value: 1, n: 6 } },
      { condition: 'CHANNEL', value: 'EMAIL', failed: { value: 1 / 3, n: 3 }, lift: { value: 1 / 2, n: 6 } },
      { condition: 'REASON', value: 'ORDER_STATUS', failed: { value: 1 / 2, n: 6 }, lift: { value: null, n: 6 } },
    ]);
  });

  test('transfers between departments, and how long they wait', async () => {
    const { transfers } = await ask('transfers { from { name } to { name } transfers wait { value n } }');
    expect(transfers).toEqual([
      { from: { name: 'Big' }, to: null, transfers: 3, wait: { value: 3, n: 2 } },
      { from: null, to: { name: 'Big' }, transfers: 1, wait: { value: 1, n: 1 } },
    ]);
  });

  test('what stood behind failures, as far as it was noted', async () => {
    const { roots } = await ask(
      'roots { cause failures enablementGap { value n } toolingGap { value n } misinformed { value n } }',
    );
    const unknown = { value: null, n: 0 };
    expect(roots).toEqual([
      {
        cause: 'SLOW',
        failures: 5,
        enablementGap: { value: 1 / 2, n: 2 },
        toolingGap: { value: 1, n: 1 },
        misinformed: unknown,
      },
      { cause: 'DELIVERY_LATE', failures: 1, enablementGap: unknown, toolingGap: unknown, misinformed: unknown },
    ]);
  });

  test('tools and other difficulties', async () => {
    expect(
      await ask('toolLosses { tool outages lostHours } difficulties { difficulty contacts share { value n } }'),
    ).toEqual({
      toolLosses: [
        { tool: 'crm', outages: 2, lostHours: 1.5 },
        { tool: 'telephone', outages: 1, lostHours: null },
      ],
      difficulties: [
        { difficulty: 'SLOW_TOOL', contacts: 2, share: { value: 2 / 6, n: 6 } },
        { difficulty: 'LANGUAGE', contacts: 1, share: { value: 1 / 6, n: 6 } },
      ],
    });
  });

  test('an incident reaches each customer once; B was told only after complaining', async () => {
    const { incidentReach } = await ask(
      'incidentReach { incident { name } exposed failed { value } complained { value } toldFirst { value } }',
    );
    // C has a failure of the incident too, of April: what an exposure of March led to counts whenever it came.
    expect(incidentReach).toEqual([
      {
        incident: { name: 'X' },
        exposed: 3,
        failed: { value: 1 },
        complained: { value: 2 / 3 },
        toldFirst: { value: 2 / 3 },
      },
    ]);
  });

  test('handled outside less handled in-house', async () => {
    const { sites } = await ask(
      'sites { metric { key } inHouse { value n } outsourced { value n } difference { value n } }',
    );
    expect((sites as object[]).slice(0, 2)).toEqual([
      {
        metric: { key: 'FAILED_CONTACT_SHARE' },
        inHouse: { value: 2 / 3, n: 3 },
        outsourced: { value: 1 / 3, n: 3 },
        difference: { value: expect.closeTo(-1 / 3, 12), n: 6 },
      },
      {
        metric: { key: 'CSAT' },
        inHouse: { value: 1 / 2, n: 2 },
        outsourced: { value: 1, n: 1 },
        difference: { value: 1 / 2, n: 3 },
      },
    ]);
  });

  test('a control chart of months; one without contacts has no share', async () => {
    const { controlChart } = await ask(
      'controlChart(grain: MONTH) { centre points { start whole n share lower upper signal } }',
      '2024-02-01',
    );
    // Half fail; three standard errors of six contacts reach beyond 0 and 1.
    expect(controlChart).toEqual({
      centre: 1 / 2,
      points: [
        { start: '2024-02-01', whole: true, n: 0, share: null, lower: null, upper: null, signal: null },
        { start: '2024-03-01', whole: true, n: 6, share: 1 / 2, lower: 0, upper: 1, signal: null },
      ],
    });
  });

  test('nothing is told of a department that may not be named, by naming it in the filter', async () => {
    const { departments } = await api.data<{ departments: { nodes: { id: string; name: string }[] } }>(
      '{ departments { nodes { id name } } }',
    );
    const failures = async (name: string): Promise<unknown> => {
      const department = departments.nodes.find((one) => one.name === name)?.id;
      const { report } = await api.data<{ report: { failure: object } }>(
        `query ($filter: ReportFilter) { report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
          failure { pareto { failures } } } }`,
        { filter: { department: [department] } },
      );
      return report.failure;
    };
    expect(await failures('Big')).toEqual({ pareto: [{ failures: 3 }, { failures: 1 }] });
    expect(await failures('Small')).toEqual({ pareto: [] });
  });

  test('nothing is charted without contacts', async () => {
    const { report } = await api.data<{ report: object }>(
      '{ report(period: { from: "2024-02-01", until: "2024-03-01" }) { failure { controlChart { centre points { n } } riskFactors { value } pareto { failures } } } }',
    );
    expect(report).toEqual({ failure: { controlChart: { centre: null, points: [] }, riskFactors: [], pareto: [] } });
  });
});
