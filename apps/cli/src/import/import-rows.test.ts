import { type CatenaDataSource, readCompany } from '@catena/database';
import { eachEngine, Factory, on, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stopped } from '../errors.js';
import { importText, rowsOf } from '../testing/import-text.js';

const counts = (read: number, written: number, unchanged: number, rejected: number, blank: number) => ({
  read,
  written,
  unchanged,
  rejected,
  blank,
});

eachEngine('importing a table', (engine) => {
  let database: TestDatabase;
  let make: Factory;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    make = new Factory(database.dataSource);
    await make.company();
  });
  afterEach(() => database.drop());

  const people = 'externalId,kind,name\r\nP1,PERSON,"Rossi, Ada"\r\nP2,PERSON,Bruno\r\nP3,ORGANISATION,"Uno\nDue"\r\n';

  test('every row is written, and the same file again changes nothing', async () => {
    expect((await importText(database.dataSource, 'person', `\ufeff${people}`)).counts).toEqual(counts(3, 3, 0, 0, 0));
    const again = await importText(database.dataSource, 'person', people);
    expect(again).toEqual({ counts: counts(3, 0, 3, 0, 0), rejects: undefined });
    expect(await rowsOf(database.dataSource, 'SELECT "external_id", "kind", "name" FROM "person" ORDER BY 1')).toEqual([
      { external_id: 'P1', kind: 'PERSON', name: 'Rossi, Ada' },
      { external_id: 'P2', kind: 'PERSON', name: 'Bruno' },
      { external_id: 'P3', kind: 'ORGANISATION', name: 'Uno\nDue' },
    ]);
  });

  test('a file most of whose rows would be refused is answered with a sentence, unless it is wanted anyway', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `${index < 11 ? 'ALIEN' : 'PERSON'},P${index}\n`);
    const text = `kind,externalId\n${rows.join('')}`;
    await expect(importText(database.dataSource, 'person', text)).rejects.toThrow(
      /Of the first 20 rows of .* 11 would be refused, for example line 2: "kind" is not one of PERSON, ORGANISATION/,
    );
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "import_run"')).toEqual([{ rows: 0 }]);
    const { counts: found } = await importText(database.dataSource, 'person', text, { anyway: true });
    expect(found).toEqual(counts(20, 9, 0, 11, 0));
  });

  test('columns that the file leaves out stay as they are, an empty cell clears', async () => {
    await importText(
      database.dataSource,
      'person',
      'externalId,kind,name,language\nP1,PERSON,Ada,it\nP2,PERSON,Bruno,it\n',
    );
    const { counts: found } = await importText(
      database.dataSource,
      'person',
      'kind,externalId,name\nPERSON,P1,\nPERSON,P2,Bruno\n',
    );
    expect(found).toEqual(counts(2, 1, 1, 0, 0));
    expect(await rowsOf(database.dataSource, 'SELECT "name", "language" FROM "person" ORDER BY "external_id"')).toEqual(
      [
        { name: null, language: 'it' },
        { name: 'Bruno', language: 'it' },
      ],
    );
  });

  test('bad rows are set aside with line, column, code and reason; the others are written', async () => {
    await make.customer({ externalId: 'C1', startedOn: on('2024-01-01') });
    const text = [
      'customer,externalId,startedAt,initiator,channel,reason,outcome,escalated,csat,answeredAt', // 1
      'C1,I1,2026-03-29T01:30:00+01:00,CUSTOMER,PHONE,BILLING,ANSWERED,false,5,', // 2
      'C1,I2,29/03/2026,CUSTOMER,PHONE,BILLING,ANSWERED,false,9,', // 3: no instant
      'C1,I3,2026-03-29T10:00:00Z,CUSTOMER,FAX,BILLING,ANSWERED,false,9,', // 4: two bad values
      '', // 5: blank
      'C9,I4,2026-03-29T10:00:00Z,CUSTOMER,PHONE,BILLING,ANSWERED,false,,', // 6: no such customer
      'C1,I5,2026-03-29T10:00:00Z,CUSTOMER,PHONE,BILLING,ANSWERED,false', // 7: cells missing
      'C1,I6,2026-03-29T10:00:00Z,CUSTOMER,PHONE,BILLING,ABANDONED,false,,2026-03-29T10:01:00Z', // 8: answered yet abandoned
      'C1,"I7"x,2026-03-29T10:00:00Z,CUSTOMER,PHONE,BILLING,ANSWERED,false,,', // 9: broken quotes
      'C1,,2026-03-29T10:00:00Z,CUSTOMER,PHONE,BILLING,ANSWERED,false,,', // 10: no id
      ',,,,,,,,,', // 11: blank
      'C1,I8,2026-03-30T10:00:00Z,CUSTOMER,PHONE,BILLING,ANSWERED,true,4,2026-03-30T10:05:00Z', // 12
    ].join('\n');
    const { counts: found, rejects } = await importText(database.dataSource, 'interaction', text);
    expect(found).toEqual(counts(11, 2, 0, 7, 2));
    const lines = rejects?.trimEnd().split('\n') ?? [];
    expect(lines[0]).toBe('file,line,column,code,reason,original');
    expect(lines[1]).toMatch(/^rows\.csv,1,,HEADER,/);
    lines.splice(1, 1);
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 4).join(','))).toEqual([
      'rows.csv,3,startedAt,BAD_VALUE',
      'rows.csv,4,channel,BAD_VALUE',
      'rows.csv,6,customer,UNKNOWN_REFERENCE',
      'rows.csv,7,,CELL_COUNT',
      'rows.csv,8,answeredAt,RULE_BROKEN',
      'rows.csv,9,,BROKEN_QUOTES',
      'rows.csv,10,externalId,MISSING_VALUE',
    ]);
    expect(lines[2]).toContain('is not one of PHONE');
    expect(lines[2]).toContain('is not a whole number from 1 to 5');
    expect(lines[6]).toContain('"C1,""I7""x,2026-03-29T10:00:00Z');
    expect(
      await rowsOf(
        database.dataSource,
        'SELECT "original" FROM "import_reject" WHERE "line" IN (3, 9) ORDER BY "line"',
      ),
    ).toEqual([{ original: text.split('\n')[2] }, { original: text.split('\n')[8] }]);
    expect(await rowsOf(database.dataSource, 'SELECT "header" FROM "import_run"')).toEqual([
      { header: text.split('\n')[0] },
    ]);
    expect(
      await rowsOf(database.dataSource, 'SELECT "line", "column", "code" FROM "import_reject" ORDER BY "line"'),
    ).toEqual([
      { line: 3, column: 'startedAt', code: 'BAD_VALUE' },
      { line: 4, column: 'channel', code: 'BAD_VALUE' },
      { line: 6, column: 'customer', code: 'UNKNOWN_REFERENCE' },
      { line: 7, column: null, code: 'CELL_COUNT' },
      { line: 8, column: 'answeredAt', code: 'RULE_BROKEN' },
      { line: 9, column: null, code: 'BROKEN_QUOTES' },
      { line: 10, column: 'externalId', code: 'MISSING_VALUE' },
    ]);
    // 29 March 2026 01:30 in Rome is half an hour past midnight UTC, before the clocks go forward.
    expect(
      await rowsOf(database.dataSource, 'SELECT "external_id", "started_day" FROM "interaction" ORDER BY 1'),
    ).toEqual([
      { external_id: 'I1', started_day: on('2026-03-29') },
      { external_id: 'I8', started_day: on('2026-03-30') },
    ]);
  });

  test('of two rows with one key the later holds, alike ones count as unchanged', async () => {
    const text = 'externalId,kind,name\nP1,PERSON,Ada\nP1,PERSON,Ada\nP1,PERSON,Ada B.\n';
    expect((await importText(database.dataSource, 'person', text)).counts).toEqual(counts(3, 2, 1, 0, 0));
    expect(await rowsOf(database.dataSource, 'SELECT "name" FROM "person"')).toEqual([{ name: 'Ada B.' }]);
  });

  test('what a second run of the same file no longer rejects is no longer stored as rejected', async () => {
    const customers = 'externalId,person,name,startedOn\nC1,P1,Ada,2024-02-03\n';
    expect((await importText(database.dataSource, 'customer', customers)).counts).toEqual(counts(1, 0, 0, 1, 0));
    await importText(database.dataSource, 'person', people);
    expect((await importText(database.dataSource, 'customer', customers)).counts).toEqual(counts(1, 1, 0, 0, 0));
    expect(await rowsOf(database.dataSource, 'SELECT "line" FROM "import_reject"')).toEqual([]);
  });

  test('the days that the data covers grow with what was written, not with what was refused', async () => {
    await importText(database.dataSource, 'person', people);
    const customers = [
      'externalId,person,name,startedOn,endedOn',
      'C1,P1,Ada,2024-02-03,2025-01-01',
      'C2,P2,Bruno,2024-05-01,',
      'C3,P9,Nobody,2001-01-01,2030-01-01',
    ].join('\n');
    await importText(database.dataSource, 'customer', customers);
    const covered = async () => {
      const company = await database.dataSource.read(readCompany);
      return [company?.dataFrom, company?.dataUntil];
    };
    expect(await covered()).toEqual([on('2024-02-03'), on('2025-01-02')]);
    // 23:30 UTC on New Year's Eve is the first of January in Rome.
    const talk = 'customer,externalId,toldAt,audience,valence,reach\nC1,W1,2025-12-31T23:30:00Z,FRIEND,NEGATIVE,3\n';
    await importText(database.dataSource, 'word_of_mouth', talk);
    expect(await covered()).toEqual([on('2024-02-03'), on('2026-01-02')]);
  });

  test('each run is recorded with its counts', async () => {
    await importText(database.dataSource, 'person', `${people}P4,ALIEN,X\n\n`);
    const [run] = await rowsOf(
      database.dataSource,
      'SELECT "source", "target", "read", "written", "unchanged", "rejected", "blank", "finished_at" IS NOT NULL AS "finished" FROM "import_run"',
    );
    expect(run).toMatchObject({
      source: expect.stringMatching(/rows\.csv$/),
      target: 'person',
      read: 5,
      written: 3,
      unchanged: 0,
      rejected: 1,
      blank: 1,
    });
    expect(Boolean(run?.finished)).toBe(true);
  });

  test('a stop ends between two batches, the record stays unfinished, and a second run completes it', async () => {
    const text = `externalId,kind\n${Array.from({ length: 12_000 }, (_, index) => `P${index},PERSON`).join('\n')}\n`;
    const stop = new AbortController();
    let transactions = 0;
    const source: CatenaDataSource = {
      ...database.dataSource,
      write(work) {
        transactions += 1;
        // The first transaction records the run, the second holds the first 5,000 rows.
        if (transactions === 2) stop.abort(new Stopped('SIGINT'));
        return database.dataSource.write(work);
      },
    };
    await expect(importText(source, 'person', text, { signal: stop.signal })).rejects.toBeInstanceOf(Stopped);
    expect(await rowsOf(database.dataSource, 'SELECT count(*) AS "rows" FROM "person"')).toEqual([{ rows: 5000 }]);
    expect(await rowsOf(database.dataSource, 'SELECT "read", "written", "finished_at" FROM "import_run"')).toEqual([
      { read: 5000, written: 5000, finished_at: null },
    ]);
    expect((await importText(database.dataSource, 'person', text)).counts).toEqual(counts(12_000, 7000, 5000, 0, 0));
  });
});
