import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const query = `query ($keys: [MetricKey!]!, $filter: ReportFilter) {
  report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) {
    metrics(keys: $keys) { figure { value n withheld } } } }`;

interface Answer {
  readonly report: {
    readonly metrics: {
      readonly figure: { readonly value: number | null; readonly n: number; readonly withheld: boolean };
    }[];
  };
}

const hour = 60;

eachEngine('staff metrics', (engine) => {
  let api: TestApi;
  let site = {};
  const ask = async (filter: object, ...keys: string[]) =>
    (await api.data<Answer>(query, { keys, filter })).report.metrics.map(({ figure }) => figure);
  const values = async (...keys: string[]) =>
    (await ask({}, ...keys)).map(({ value, n }) => [value === null ? null : Number(value.toFixed(6)), n]);

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    site = { site: ['IN_HOUSE'] };
    await make.company({ dataFrom: on('2023-01-01'), dataUntil: on('2024-05-01') });
    // Ten since January 2024; by the end of March eight of them and two who came later.
    await make.staff(10);
    await make.write(
      'employee',
      {
        externalId: 'T-E9',
        team: 'T',
        role: 'AGENT',
        hiredOn: on('2023-03-01'),
        leftOn: on('2024-03-01'),
        exitReason: 'PAY',
      },
      {
        externalId: 'T-E10',
        team: 'T',
        role: 'AGENT',
        hiredOn: on('2024-01-01'),
        leftOn: on('2024-03-31'),
        exitReason: 'BETTER_STRUCTURES',
      },
      {
        externalId: 'moved',
        team: 'T',
        role: 'AGENT',
        hiredOn: on('2024-01-01'),
        leftOn: on('2024-03-15'),
        exitReason: 'TRANSFER',
      },
      { externalId: 'old', team: 'T', role: 'AGENT', hiredOn: on('2023-01-01'), copingTrainedOn: on('2024-03-31') },
      { externalId: 'T-E1', team: 'T', role: 'AGENT', hiredOn: on('2024-01-01'), copingTrainedOn: on('2024-04-01') },
    );
    await make.customer({ externalId: 'C', startedOn: on('2023-01-01') });
    const contacts = [
      ['2024-02-01', 'T-E1', null],
      ['2024-03-01', 'T-E1', 'ANGRY_CUSTOMER'],
      ['2024-03-31', 'T-E2', null],
      ['2024-03-31', null, 'ANGRY_CUSTOMER'],
      ['2024-04-01', 'T-E3', 'ANGRY_CUSTOMER'],
    ] as const;
    for (const [index, [day, employee, difficulty]] of contacts.entries()) {
      const externalId = `I${index}`;
      await make.interaction({
        externalId,
        customer: 'C',
        startedAt: at(`${day}T1${index}:00:00Z`),
        employee,
        difficulty,
        csat: null,
      });
    }
    // I2 is angry by what the customer said; I1 too, which counts once; 0.4 is not angry.
    for (const [index, [interaction, intensity]] of (
      [
        ['I2', 0.5],
        ['I1', 0.9],
        ['I0', 0.4],
      ] as const
    ).entries()) {
      await make.write('emotion', {
        customer: 'C',
        externalId: `M${index}`,
        interaction,
        assessedAt: at('2024-03-31T20:00:00Z'),
        type: 'ANGER',
        intensity,
        source: 'SURVEY',
      });
    }
    const shifts = [
      ['T-E1', '2024-02-29', 8, 0, 9],
      ['T-E1', '2024-03-01', 8, 2, 12],
      ['T-E2', '2024-03-31', 8, 0, 16],
      ['T-E3', '2024-03-15', 4, 2, 0],
      ['T-E4', '2024-03-15', 10, 0, 0],
      ['T-E5', '2024-03-15', 10, 0, 0],
      ['T-E3', '2024-04-01', 8, 0, 9],
    ] as const;
    await make.write(
      'shift_day',
      ...shifts.map(([employee, day, worked, training, contactsHandled]) => ({
        employee,
        day: on(day),
        minutesWorked: worked * hour,
        minutesTraining: training * hour,
        minutesOvertime: 0,
        contactsHandled,
      })),
    );
    const answers = [
      ['T-E1', '2024-03-01', 7, 5, 6, 7, 6, 7, 10],
      ['T-E2', '2024-03-10', 4, null, 6, 7, 6, 1, 9],
      ['T-E3', '2024-03-10', 4, 4, 3, 1, 6, 1, 8],
      ['T-E4', '2024-03-10', 4, 4, 3, 1, 6, 1, 6],
      ['T-E5', '2024-03-31', 1, 1, 2, 4, 1, 5, 0],
      ['T-E6', '2024-03-31', null, null, null, null, null, null, null],
      ['T-E1', '2024-02-29', 1, 1, 1, 1, 1, 1, 1],
      ['T-E1', '2024-04-01', 1, 1, 1, 1, 1, 1, 1],
    ] as const;
    await make.write(
      'pulse_response',
      ...answers.map(
        (
          [employee, day, confidence, security, happiness, satisfaction, intentToStay, exhaustion, recommend],
          index,
        ) => ({
          externalId: `A${index}`,
          employee,
          answeredOn: on(day),
          confidence,
          security,
          happiness,
          satisfaction,
          intentToStay,
          exhaustion,
          recommend,
        }),
      ),
    );
    await make.write(
      'vacancy',
      { externalId: 'V0', team: 'T', openedOn: on('2024-02-29'), filledOn: on('2024-03-10') },
      { externalId: 'V1', team: 'T', openedOn: on('2024-03-01'), filledOn: on('2024-03-11') },
      { externalId: 'V2', team: 'T', openedOn: on('2024-03-31') },
    );
    const candidates = [
      ['2024-02-29', '2024-03-01', 'WON', 5],
      ['2024-03-01', '2024-03-31', 'LOST', 2],
      ['2024-03-02', '2024-04-01', 'LOST', null],
      ['2024-03-31', null, null, 4],
      ['2024-04-01', null, null, 5],
    ] as const;
    await make.write(
      'opportunity',
      ...candidates.map(([openedOn, decidedOn, outcome, careSignal], index) => ({
        externalId: `O${index}`,
        kind: 'CANDIDATE' as const,
        openedOn: on(openedOn),
        decidedOn: decidedOn && on(decidedOn),
        outcome,
        careSignal,
      })),
      { externalId: 'partner', kind: 'PARTNER', openedOn: on('2024-03-09'), careSignal: 3 },
      { externalId: 'prospect', kind: 'PROSPECT', openedOn: on('2024-03-09'), careSignal: 5 },
    );
    const booking = { costClass: 'EXTERNAL_FAILURE' as const, reactive: true };
    await make.write(
      'spending_entry',
      { externalId: 'H1', bookedOn: on('2024-03-05'), category: 'HIRING', amount: 3_000, ...booking },
      { externalId: 'H2', bookedOn: on('2024-03-06'), category: 'PR', amount: 7_000, ...booking },
    );
  });
  afterAll(() => api.drop());

  test('work with customers', async () => {
    // Angry: I1 and I2, each on a day with a shift; 8 + 8 + 4 + 10 + 10 hours; five people.
    expect(await values('ANGER_EXPOSURE')).toEqual([[2 / 40, 5]]);
    // Of the three contacts of March one has no employee; of the two, both are angry.
    expect(await values('ANGRY_CONTACT_SHARE')).toEqual([[1, 2]]);
    // Both follow one of the 90 days before: I1 that of the same employee, I2 those of another.
    expect(await values('AGENT_CONTINUITY')).toEqual([[0.5, 2]]);
    // Of shifts with contacts 28 in 8 − 2 + 8 hours, by two people: too few.
    expect(await ask({}, 'CONTACTS_PER_HOUR')).toEqual([{ value: null, n: 0, withheld: true }]);
    expect(await values('TRAINING_TIME_SHARE')).toEqual([[4 / 40, 5]]);
  });

  test('what staff say', async () => {
    // Mean of (7 + 5) / 2, 4, 4, 4 and 1 is 3.8; (3.8 − 1) / 6. Who left all open does not count.
    expect(await values('EMPLOYEE_CONFIDENCE', 'HAPPINESS_AT_WORK', 'JOB_SATISFACTION', 'INTENT_TO_STAY')).toEqual([
      [0.466667, 5],
      [4, 5],
      [4, 5],
      [5, 5],
    ]);
    // Two of 9 or 10, one of 8, two of 6 or less; exhaustion (6 + 0 + 0 + 0 + 4) / 5 / 6.
    expect(await values('E_NPS', 'BURNOUT_INDEX')).toEqual([
      [0, 5],
      [0.333333, 5],
    ]);
  });

  test('who is there and who leaves', async () => {
    // Twelve at the start, of whom one left on that day, one on the 15th, one on the 31st; nine at the end.
    expect(await values('HEADCOUNT')).toEqual([[9, 9]]);
    // Days of employment in March: 9 × 31 + 14 + 30 = 323 of 31 each; two exits count.
    const average = 323 / 31;
    expect(await values('TURNOVER_RATE', 'VOLUNTARY_TURNOVER_RATE')).toEqual([
      [Number(((2 / 323) * 365).toFixed(6)), Math.round(average)],
      [Number(((2 / 323) * 365).toFixed(6)), Math.round(average)],
    ]);
    // One exit to better structures and one for pay.
    expect(await values('BETTER_STRUCTURES_SHARE')).toEqual([[0.5, 2]]);
    // Of the nine eight came within 182 days; one was trained in time, another on the day after.
    expect(await values('NOVICE_SHARE', 'COPING_COVERAGE')).toEqual([
      [0.888889, 9],
      [0.111111, 9],
    ]);
    // At 90 days of employment one of ten leaves (E10, with E1 to E8 and him at risk: nine); at 366 days nobody but E9
    // and the old one, after the horizon. The transfer leaves at 74 days without an event.
    expect(await values('RETENTION12M')).toEqual([[0.888889, 12]]);
  });

  test('who wants to work here', async () => {
    // Three candidates of March for two openings; of two decisions one for us.
    expect(await values('APPLICANTS_PER_OPENING', 'OFFER_ACCEPTANCE')).toEqual([
      [1.5, 2],
      [0.5, 2],
    ]);
    // Candidates 2 and 4, the partner 3 and the prospect 5.
    expect(await values('CARE_SIGNAL')).toEqual([[3.5, 4]]);
    // One filled after ten days, the other open for 31 days by the end of the data: the median is the first's.
    expect(await values('TIME_TO_FILL')).toEqual([[240, 2]]);
    expect(await values('REPLACEMENT_COST')).toEqual([[1_500, 2]]);
  });

  test('a filter by site holds for what knows it', async () => {
    expect((await ask(site, 'HEADCOUNT', 'EMPLOYEE_CONFIDENCE')).map(({ n }) => n)).toEqual([9, 5]);
    expect((await ask({ site: ['OUTSOURCED'] }, 'HEADCOUNT')).map(({ value, withheld }) => [value, withheld])).toEqual([
      [null, true],
    ]);
  });
});
