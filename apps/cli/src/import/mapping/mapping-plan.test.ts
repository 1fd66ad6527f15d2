import { setCompany } from '@catena/database';
import { at, eachEngine, Factory, on, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importText, rowsOf } from '../../testing/import-text.js';
import { parseMapping } from './read-mapping.js';

const tickets = parseMapping(
  `
name: helpdesk
file: { zone: UTC, delimiter: ';' }
lookups:
  users: { file: users.csv, key: id }
writes:
  - table: person
    columns:
      externalId: requester
      kind: { value: PERSON }
      name: { lookup: users, by: requester, take: name }
  - table: customer
    columns:
      externalId: requester
      person: requester
      name: { lookup: users, by: requester, take: name }
      startedOn: { lookup: users, by: requester, take: since, format: DD/MM/YYYY }
  - table: support_case
    columns:
      customer: requester
      externalId: { text: 'case-{id}' }
      reason: { value: OTHER }
      openedAt: { column: created, format: ['YYYY-MM-DD HH:mm:ss', 'YYYY-MM-DD HH:mm:ss.SSS'] }
`,
  'helpdesk.yaml',
);
const users = 'id,name,since\n7,Ada,03/04/2025\n8,Ugo,10/04/2025\n';
const head = 'id;requester;created\n';

eachEngine('a mapping', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    await new Factory(database.dataSource).company();
  });
  afterEach(() => database.drop());
  const take = (text: string, mapping = tickets) =>
    importText(database.dataSource, mapping, text, { beside: { 'users.csv': users } });

  test('writes several tables from one row, joined by key, in the zone that it says', async () => {
    const text = `${head}1;7;2026-01-05 09:00:00\n2;7;2026-01-06 23:30:00.250\n3;8;2026-01-07 09:00:00\n`;
    expect((await take(text)).counts).toEqual({ read: 3, written: 3, unchanged: 0, rejected: 0, blank: 0 });
    expect((await take(text)).counts).toMatchObject({ written: 0, unchanged: 3 });
    const cases = await rowsOf(
      database.dataSource,
      `SELECT s."external_id", c."name", c."started_on", s."opened_at", s."opened_day"
       FROM "support_case" s JOIN "customer" c ON c."id" = s."customer_id" ORDER BY 1`,
    );
    expect(cases).toEqual([
      {
        external_id: 'case-1',
        name: 'Ada',
        started_on: on('2025-04-03'),
        opened_at: at('2026-01-05T09:00:00Z'),
        opened_day: on('2026-01-05'),
      },
      // Half past midnight in Rome.
      {
        external_id: 'case-2',
        name: 'Ada',
        started_on: on('2025-04-03'),
        opened_at: at('2026-01-06T23:30:00.250Z'),
        opened_day: on('2026-01-07'),
      },
      {
        external_id: 'case-3',
        name: 'Ugo',
        started_on: on('2025-04-10'),
        opened_at: at('2026-01-07T09:00:00Z'),
        opened_day: on('2026-01-07'),
      },
    ]);
  });

  test('a row that is not right is told by the column of the file and goes to no table', async () => {
    const { counts, rejects } = await take(`${head}1;9;2026-01-05 09:00:00\n2;7;05/01/2026\n;7;2026-01-05 09:00:00\n`);
    expect(counts).toMatchObject({ read: 3, written: 0, rejected: 3 });
    expect(rejects).toContain(',2,requester,BAD_VALUE,"""requester"" ""9"" is not in users.csv.",');
    expect(rejects).toContain(',3,created,BAD_VALUE,');
    expect(rejects).toContain(',4,id,BAD_VALUE,"""id"" is blank.",');
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "person"')).toEqual([{ rows: 0 }]);
  });

  test('rows without an id are told apart by what they say and how often, or by their number', async () => {
    const columns = (key: string) =>
      parseMapping(
        `name: k\nwrites:\n  - table: person\n    columns:\n      externalId: { key: ${key}, prefix: '${key}:' }\n      kind: { column: k, map: { p: PERSON }, otherwise: ORGANISATION }\n`,
        'k.yaml',
      );
    const text = 'k\np\np\nx\n';
    for (const key of ['row-number', 'row-hash']) {
      expect((await take(text, columns(key))).counts).toMatchObject({ written: 3 });
      expect((await take(text, columns(key))).counts).toMatchObject({ written: 0, unchanged: 3 });
    }
    const kinds = await rowsOf(
      database.dataSource,
      'SELECT "kind", count(*) AS "rows" FROM "person" GROUP BY 1 ORDER BY 1',
    );
    expect(kinds).toEqual([
      { kind: 'ORGANISATION', rows: 2 },
      { kind: 'PERSON', rows: 4 },
    ]);
    const numbers = `SELECT "external_id" FROM "person" WHERE "external_id" LIKE 'row-number%' ORDER BY 1`;
    expect((await rowsOf(database.dataSource, numbers)).map((row) => row.external_id)).toEqual([
      'row-number:2',
      'row-number:3',
      'row-number:4',
    ]);
  });

  test('a mended reject keeps the number of its row', async () => {
    const numbered = parseMapping(
      'name: k\nwrites:\n  - table: person\n    columns:\n      externalId: { key: row-number }\n      kind: kind\n',
      'k.yaml',
    );
    const first = await take('kind\nPERSON\nALIEN\nPERSON\n', numbered);
    expect(first.counts).toMatchObject({ written: 2, rejected: 1 });
    await take(first.rejects?.replace(/ALIEN$/m, 'PERSON') ?? '', numbered);
    const ids = await rowsOf(database.dataSource, 'SELECT "external_id" FROM "person" ORDER BY 1');
    expect(ids.map((row) => row.external_id)).toEqual([2, 3, 4]);
  });

  test('amounts have the decimals of the currency', async () => {
    const dataSource = database.dataSource;
    await dataSource.write((transaction) =>
      setCompany(transaction, { name: 'Yen', currency: 'JPY', timeZone: 'Asia/Tokyo', locale: 'ja-JP' }),
    );
    const spending = parseMapping(
      `name: s\nfile: { decimal: comma }\nwrites:\n  - table: financial_month\n    columns:\n      month: m\n      revenue: { column: r, unit: major }\n`,
      's.yaml',
    );
    const { counts, rejects } = await take('m;r\n2026-01-01;1.500\n2026-02-01;1,5\n', spending);
    expect([counts.written, counts.rejected]).toEqual([1, 1]);
    expect(rejects).toContain('is not an amount such as 30');
    expect(await rowsOf(dataSource, 'SELECT "revenue" FROM "financial_month"')).toEqual([{ revenue: 1500 }]);
  });

  test.each([
    ['kind: { value: ALIEN }', 'line 6, writes.0.columns.kind.value: "ALIEN" is not one of PERSON, ORGANISATION'],
    ['kind: { column: k, map: { p: HUMAN } }', 'line 6, writes.0.columns.kind.map: "HUMAN" is not one of'],
    ['kind: { column: k, unit: major }', 'line 6, writes.0.columns.kind.unit: it is for amounts'],
    ['kind: { lookup: people, by: k, take: n }', 'line 6, writes.0.columns.kind.lookup: there is no "people"'],
    [
      'kind: { column: k, format: DD/MM/YY }',
      'line 6, writes.0.columns.kind.format: "DD/MM/YY" is no way of writing dates',
    ],
  ])('%s means nothing, which is said with line and key before anything is written', async (column, said) => {
    const wrong = parseMapping(
      `name: k\nwrites:\n  - table: person\n    columns:\n      externalId: k\n      ${column}\n`,
      'k.yaml',
    );
    await expect(take('k\np\n', wrong)).rejects.toThrow(`k.yaml, ${said}`);
  });

  test('a mapping that counts back from a day wants to know it', async () => {
    const counting = parseMapping(
      'name: k\nwrites:\n  - table: customer\n    columns:\n      externalId: k\n      person: k\n      name: k\n      startedOn: { day: "minus(asOf, n, years)" }\n',
      'k.yaml',
    );
    await expect(take('k,n\n1,2\n', counting)).rejects.toThrow('give "asOf" or --as-of');
  });
});
