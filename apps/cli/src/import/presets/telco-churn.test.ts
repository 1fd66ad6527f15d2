import { readFileSync } from 'node:fs';
import { readCompany, setCompany } from '@catena/database';
import { eachEngine, on, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importText, rowsOf } from '../../testing/import-text.js';
import { telcoChurn } from './telco-churn.js';

const sample = readFileSync(new URL('../../../samples/telco-churn.csv', import.meta.url), 'utf8');
const source = { customerID: 'X', tenure: '5', Contract: 'One year', MonthlyCharges: '20', Churn: 'No' };

test.each([
  ['29.85', 2985],
  ['42.3', 4230],
  ['110', 11_000],
  ['0.07', 7],
])('a charge of %s dollars is %i cents', (MonthlyCharges, cents) => {
  const converted = telcoChurn.convert({ ...source, MonthlyCharges }, on('2020-06-01'));
  expect(converted).toMatchObject({ rows: [{}, {}, { monthlyValue: cents }] });
});

test.each([
  ['2020-06-01', '34', '2017-08-01'],
  ['2020-03-31', '1', '2020-02-29'],
  ['2020-01-15', '13', '2018-12-15'],
])('on %s a tenure of %s months began on %s', (asOf, tenure, startedOn) => {
  expect(telcoChurn.convert({ ...source, tenure }, on(asOf))).toMatchObject({
    rows: [{}, { startedOn: on(startedOn) }, {}],
  });
});

test.each([
  [{ tenure: '1.5' }, 'tenure'],
  [{ tenure: '' }, 'tenure'],
  [{ MonthlyCharges: '29,85' }, 'MonthlyCharges'],
  [{ Churn: 'maybe' }, 'Churn'],
  [{ customerID: ' ' }, 'customerID'],
  [{ Contract: '' }, 'Contract'],
])('%j is told by its column', (wrong, column) => {
  expect(telcoChurn.convert({ ...source, ...wrong }, on('2020-06-01'))).toMatchObject({ problems: [{ column }] });
});

eachEngine('the telco sample', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    await database.dataSource.write((transaction) => setCompany(transaction, telcoChurn.company));
  });
  afterEach(() => database.drop());

  test('becomes customers with their spell, segment and value, and nothing else', async () => {
    const { counts } = await importText(database.dataSource, telcoChurn, sample);
    expect(counts).toEqual({ read: 12, written: 12, unchanged: 0, rejected: 0, blank: 0 });
    const customers = await rowsOf(
      database.dataSource,
      `SELECT c."external_id", c."name", c."started_on", c."ended_on", c."end_reason", a."segment", a."monthly_value", a."region"
       FROM "customer" c JOIN "customer_attribute" a ON a."customer_id" = c."id" AND a."valid_from" = c."started_on"
       WHERE c."external_id" IN ('7590-VHVEG', '3668-QPYBK', '4472-LVYGI', '8809-RIHDD') ORDER BY 1`,
    );
    const rest = { end_reason: null, region: null };
    expect(customers).toEqual([
      // Left within the last month after two months.
      {
        external_id: '3668-QPYBK',
        name: 'Customer 3668-QPYBK',
        started_on: on('2020-03-31'),
        ended_on: on('2020-05-31'),
        segment: 'Month-to-month',
        monthly_value: 5385,
        ...rest,
      },
      // Not a month yet.
      {
        external_id: '4472-LVYGI',
        name: 'Customer 4472-LVYGI',
        started_on: on('2020-05-31'),
        ended_on: null,
        segment: 'Two year',
        monthly_value: 5255,
        ...rest,
      },
      {
        external_id: '7590-VHVEG',
        name: 'Customer 7590-VHVEG',
        started_on: on('2020-04-30'),
        ended_on: null,
        segment: 'Month-to-month',
        monthly_value: 2985,
        ...rest,
      },
      {
        external_id: '8809-RIHDD',
        name: 'Customer 8809-RIHDD',
        started_on: on('2014-05-31'),
        ended_on: on('2020-05-31'),
        segment: 'Two year',
        monthly_value: 10_340,
        ...rest,
      },
    ]);
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "interaction"')).toEqual([{ rows: 0 }]);
    // 72 months before May 2020 is May 2014; the day of the churn is covered.
    expect(await database.dataSource.read(readCompany)).toMatchObject({
      dataFrom: on('2014-05-31'),
      dataUntil: on('2020-06-01'),
    });
  });

  test('a second run writes nothing; a changed row and a new one count by source row', async () => {
    await importText(database.dataSource, telcoChurn, sample);
    const again = await importText(database.dataSource, telcoChurn, sample);
    expect(again.counts).toEqual({ read: 12, written: 0, unchanged: 12, rejected: 0, blank: 0 });
    // One charge changes: of that source row one of three target rows is written.
    const changed = sample
      .replace('29.85,29.85,No', '31.00,29.85,No')
      .concat(sample.split('\n')[2]?.replace('5575-GNVDE', '0000-NEWCO') ?? '');
    const mixed = await importText(database.dataSource, telcoChurn, changed);
    expect(mixed.counts).toEqual({ read: 13, written: 2, unchanged: 11, rejected: 0, blank: 0 });
  });

  test('a bad source row is refused whole, by the column of the file', async () => {
    const broken = sample
      .replace('Bank transfer (automatic),42.3,', 'Bank transfer (automatic),"42,3",')
      .replace('7590-VHVEG', 'x'.repeat(121));
    const { counts, rejects } = await importText(database.dataSource, telcoChurn, broken);
    expect(counts).toEqual({ read: 12, written: 10, unchanged: 0, rejected: 2, blank: 0 });
    expect(rejects).toContain('rows.csv,5,MonthlyCharges,BAD_VALUE,');
    expect(rejects).toContain('is longer than 120 characters');
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "person"')).toEqual([{ rows: 10 }]);
  });

  test('a source row that the database refuses leaves nothing behind in any table', async () => {
    await importText(database.dataSource, telcoChurn, sample);
    // The person exists under another customer; only the rule between the dates can refuse this spell.
    const late = { ...telcoChurn, convert: lateEnd };
    const { counts } = await importText(database.dataSource, late, sample.replaceAll(/^(\d{4}-\w{5}),/gm, '$1-B,'));
    expect(counts).toEqual({ read: 12, written: 11, unchanged: 0, rejected: 1, blank: 0 });
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "person"')).toEqual([{ rows: 23 }]);
  });
});

/** The preset with a fault: the customer who stayed 34 months ends before the beginning. */
const lateEnd: typeof telcoChurn.convert = (cells, asOf) => {
  const converted = telcoChurn.convert(cells, asOf);
  if ('problems' in converted || cells.tenure !== '34') return converted;
  const [person, customer, attribute] = converted.rows;
  return { rows: [person ?? {}, { ...customer, endedOn: on('2001-01-01') }, attribute ?? {}] };
};
