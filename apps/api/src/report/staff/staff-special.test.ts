import { eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

const query = `query ($filter: ReportFilter) {
  report(period: { from: "2024-03-01", until: "2024-04-01" }, filter: $filter) { staff {
    staying { staff { days figure { value n withheld } } customers { days figure { value n } } }
    tenureMix { range employees share withheld }
    replacementCostRange { low high estimates { source perLeaver } }
  } } }`;

interface Point {
  readonly days: number;
  readonly figure: { readonly value: number | null; readonly n: number; readonly withheld?: boolean };
}
interface Answer {
  readonly report: {
    readonly staff: {
      readonly staying: { readonly staff: Point[]; readonly customers: Point[] };
      readonly tenureMix: { readonly range: string; readonly employees: number | null }[] | null;
      readonly replacementCostRange: object | null;
    };
  };
}

eachEngine('staff in depth', (engine) => {
  let api: TestApi;
  const ask = async (filter: object = {}) => (await api.data<Answer>(query, { filter })).report.staff;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    // Six of 1 January 2024, on 1 March 60 days; one of them leaves after 70 days.
    await make.staff(6);
    const agent = { team: 'T', role: 'AGENT' as const };
    await make.write(
      'employee',
      { ...agent, externalId: 'T-E6', hiredOn: on('2024-01-01'), leftOn: on('2024-03-11'), exitReason: 'PAY' },
      { ...agent, externalId: 'year', hiredOn: on('2023-04-01') },
      { ...agent, externalId: 'two', hiredOn: on('2022-05-01') },
      { ...agent, externalId: 'five', hiredOn: on('2019-04-01') },
      { ...agent, externalId: 'long', hiredOn: on('2019-03-31') },
      { ...agent, externalId: 'longer', hiredOn: on('2012-01-01') },
    );
    for (const [externalId, endedOn] of [
      ['A', '2024-03-11'],
      ['B', null],
    ] as const) {
      await make.customer({ externalId, startedOn: on('2024-01-01'), endedOn: endedOn && on(endedOn) });
    }
    await make.write(
      'rate',
      { kind: 'LOADED_WAGE', validFrom: on('2024-01-01'), value: 2_000 },
      { kind: 'REPLACEMENT_COST', validFrom: on('2024-01-01'), value: 300_000 },
    );
    await make.write('spending_entry', {
      externalId: 'H',
      bookedOn: on('2024-03-31'),
      category: 'HIRING',
      costClass: 'EXTERNAL_FAILURE',
      reactive: true,
      amount: 900_000,
    });
  });
  afterAll(() => api.drop());

  test('staff and customers stay by the same lengths', async () => {
    const { staying } = await ask();
    const at = (points: Point[], days: number) => {
      const figure = points.find((point) => point.days === days)?.figure;
      return [figure?.value === null ? null : Number(figure?.value.toFixed(6)), figure?.n];
    };
    // At 70 days one of the six leaves; nobody is watched at 120 days, and at 90 the five have been 90 days there.
    expect(at(staying.staff, 60)).toEqual([1, 6]);
    expect(at(staying.staff, 90)).toEqual([0.833333, 5]);
    expect(at(staying.customers, 60)).toEqual([1, 2]);
    expect(at(staying.customers, 90)).toEqual([0.5, 1]);
  });

  test('length of service at the end of the last whole month, on its edges', async () => {
    // On 31 March: five of 90 days, one of 365, one of 700, one of 1,826 and one of 1,827.
    expect((await ask()).tenureMix?.map(({ range, employees }) => [range, employees])).toEqual([
      ['UNDER_26_WEEKS', 5],
      ['UNDER_ONE_YEAR', 0],
      // Two and three people: withheld together, as they are five.
      ['UNDER_TWO_YEARS', null],
      ['UNDER_FIVE_YEARS', 0],
      ['FIVE_YEARS_OR_MORE', null],
    ]);
  });

  test('the cost of a replacement is a range over the sources that are known', async () => {
    // One left: 900,000. 2,000 an hour, 1,720 hours: 3,440,000 a year.
    expect((await ask()).replacementCostRange).toEqual({
      low: 300_000,
      high: 900_000,
      estimates: [
        { source: 'BOOKED', perLeaver: 900_000 },
        { source: 'DECLARED', perLeaver: 300_000 },
        { source: 'STUDIES_LOW', perLeaver: 550_400 },
        { source: 'STUDIES_HIGH', perLeaver: 688_000 },
      ],
    });
  });

  test('of a group that is not named nothing is told', async () => {
    const { staying, tenureMix } = await ask({ site: ['OUTSOURCED'] });
    expect(staying.staff.every(({ figure }) => figure.withheld && figure.value === null && figure.n === 0)).toBe(true);
    expect(tenureMix).toBe(null);
  });
});
