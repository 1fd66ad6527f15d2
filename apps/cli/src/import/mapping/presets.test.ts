import { readFileSync } from 'node:fs';
import { setCompany } from '@catena/database';
import { eachEngine, on, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importText, rowsOf } from '../../testing/import-text.js';
import { plainName } from '../header.js';
import { columnsRead } from './mapping-plan.js';
import { presetNames, readPreset } from './presets.js';

const samples = new URL('../../../samples/', import.meta.url);
const sample = (name: string): string => readFileSync(new URL(`${name}.csv`, samples), 'utf8');
/** Rows of each extract. */
const rows: Readonly<Record<string, number>> = { 'telco-churn': 12, 'hr-attrition': 12, 'iranian-churn': 7 };

test.each(presetNames)('what %s leaves out is in the file, and none of it is read', (name) => {
  const preset = readPreset(name);
  const header = sample(name).replace('\ufeff', '').split(/\r?\n/)[0]?.split(',').map(plainName) ?? [];
  const read = columnsRead(preset).map(plainName);
  for (const column of Object.keys(preset.mapping.leftOut ?? {}).map(plainName)) {
    expect(header).toContain(column);
    expect(read).not.toContain(column);
  }
});

eachEngine('presets', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
  });
  afterEach(() => database.drop());

  async function take(name: string, text: string | Uint8Array = sample(name)) {
    const preset = readPreset(name);
    const company = preset.mapping.company;
    if (company) await database.dataSource.write((transaction) => setCompany(transaction, company));
    return importText(database.dataSource, preset, text);
  }

  test.each(presetNames)('%s takes every row once', async (name) => {
    const all = { read: rows[name], rejected: 0, blank: 0 };
    expect((await take(name)).counts).toEqual({ ...all, written: rows[name], unchanged: 0 });
    expect((await take(name)).counts).toEqual({ ...all, written: 0, unchanged: rows[name] });
  });

  test.each(presetNames)('%s is answered well when the file is cut or in another encoding', async (name) => {
    const text = sample(name);
    const cut = await take(name, text.slice(0, text.trimEnd().length - 9));
    expect(cut.counts).toMatchObject({ read: rows[name], rejected: 1 });
    expect(cut.rejects).toContain(',CUT_OFF,');
    const wide = await take(name, Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le'));
    expect(wide.counts).toMatchObject({ read: rows[name], rejected: 0 });
  });

  // Of each preset: two columns of numbers that are both stored or close to one that is, and all of them.
  test.each([
    ['telco-churn', 'tenure', 'MonthlyCharges', 'hold what they should not'],
    ['telco-churn', 'tenure', 'SeniorCitizen', 'hold what they should not'],
    ['hr-attrition', 'YearsAtCompany', 'Age', 'hold what they should not'],
    ['hr-attrition', 'YearsAtCompany', 'YearsInCurrentRole', 'hold what they should not'],
    ['hr-attrition', 'JobSatisfaction', 'EmployeeNumber', 'hold what they should not'],
    ['iranian-churn', 'Call  Failure', 'Subscription  Length', 'hold what they should not'],
    ['iranian-churn', 'Tariff Plan', 'Churn', 'hold what they should not'],
    ['iranian-churn', 'Age Group', 'Age', 'hold what they should not'],
  ])(
    '%s with %s and %s swapped is answered with a sentence, and nothing is written',
    async (name, one, other, said) => {
      const text = sample(name).replace('\ufeff', '');
      const header = text.split(/\r?\n/)[0] ?? '';
      const names = header.split(',').map((column) => (column === one ? other : column === other ? one : column));
      expect(names.join(',')).not.toBe(header);
      await expect(take(name, text.replace(header, names.join(',')))).rejects.toThrow(said);
      expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "import_run"')).toEqual([{ rows: 0 }]);
    },
  );

  test('telco-churn: customers with their spell, segment and value, and nothing else', async () => {
    await take('telco-churn');
    const customers = await rowsOf(
      database.dataSource,
      `SELECT c."external_id", c."name", c."started_on", c."ended_on", a."segment", a."monthly_value"
       FROM "customer" c JOIN "customer_attribute" a ON a."customer_id" = c."id" AND a."valid_from" = c."started_on"
       WHERE c."external_id" IN ('7590-VHVEG', '3668-QPYBK', '4472-LVYGI') ORDER BY 1`,
    );
    expect(customers.map((row) => Object.values(row))).toEqual([
      // Left within the last month after two months.
      ['3668-QPYBK', 'Customer 3668-QPYBK', on('2020-03-31'), on('2020-05-31'), 'Month-to-month', 5385],
      // Not a month yet.
      ['4472-LVYGI', 'Customer 4472-LVYGI', on('2020-05-31'), null, 'Two year', 5255],
      ['7590-VHVEG', 'Customer 7590-VHVEG', on('2020-04-30'), null, 'Month-to-month', 2985],
    ]);
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "interaction"')).toEqual([{ rows: 0 }]);
  });

  test('hr-attrition: departments, employees with their spell, and their answer', async () => {
    await take('hr-attrition');
    const staff = await rowsOf(
      database.dataSource,
      `SELECT e."external_id", t."name" AS "team", d."service_facing", e."role", e."hired_on", e."left_on", p."satisfaction"
       FROM "employee" e JOIN "team" t ON t."id" = e."team_id" JOIN "department" d ON d."id" = t."department_id"
       JOIN "pulse_response" p ON p."employee_id" = e."id" WHERE e."external_id" IN ('1', '4', '23', '103') ORDER BY 1`,
    );
    expect(staff.map(({ service_facing, ...row }) => [...Object.values(row), Boolean(service_facing)])).toEqual([
      [1, 'Sales', 'AGENT', on('2013-05-31'), on('2019-05-31'), 7, true],
      [103, 'Human Resources', 'OTHER', on('2015-05-31'), null, 3, false],
      [23, 'Sales', 'SUPERVISOR', on('1994-05-31'), null, 7, true],
      [4, 'Research & Development', 'OTHER', on('2019-05-31'), on('2019-05-31'), 5, false],
    ]);
  });

  test('iranian-churn: rows alike are customers of their own, and counts make no contact', async () => {
    await take('iranian-churn');
    const [customers] = await rowsOf(
      database.dataSource,
      `SELECT count(*) AS "all", count(DISTINCT substr("external_id", 1, 16)) AS "different", count("ended_on") AS "ended",
       min("started_on") AS "first" FROM "customer"`,
    );
    // The longest has stayed for 39 months.
    expect(customers).toMatchObject({ all: 7, ended: 3, first: on('2016-12-31') });
    expect(Number(customers?.different)).toBeLessThan(7);
    for (const table of ['interaction', 'service_failure', 'support_case'])
      expect(await rowsOf(database.dataSource, `SELECT count(*) AS "rows" FROM "${table}"`)).toEqual([{ rows: 0 }]);
  });
});
