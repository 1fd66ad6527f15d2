import { eachEngine, Factory, openTestDatabase, type TestDatabase } from '@catena/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importText, rowsOf } from '../testing/import-text.js';
import { dateFormat } from './values/date-format.js';

const competitorScores = 'SELECT "competitor", "valid_from", "score" FROM "competitor_score" ORDER BY 1';
const header = 'competitor;validFrom;score\r\n';
const formats = (...texts: string[]) => texts.flatMap((text) => dateFormat(text) ?? []);

eachEngine('files as other programs write them', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    await new Factory(database.dataSource).company();
  });
  afterEach(() => database.drop());

  const take = (text: string | Uint8Array, options?: Parameters<typeof importText>[3]) =>
    importText(database.dataSource, 'competitor_score', text, options);
  const stored = () => rowsOf(database.dataSource, competitorScores);

  test('a semicolon file of a spreadsheet with a byte order mark, decimal commas and three broken rows', async () => {
    const text = `\ufeffCOMPÉTITOR;Valid From;Score\r\nUno;2026-01-01;0,25\r\nDue;2026-01-01;zero\r\nTre;2026-01-01\r\n"Quattro"x;2026-01-01;0,5\r\nCinque;2026-01-01;1\r\n;;\r\n`;
    const { counts, rejects } = await take(text);
    expect(counts).toEqual({ read: 6, written: 2, unchanged: 0, rejected: 3, blank: 1 });
    expect((await stored()).map(({ competitor, score }) => [competitor, score])).toEqual([
      ['Cinque', 1],
      ['Uno', 0.25],
    ]);
    expect(rejects?.match(/,(BAD_VALUE|CELL_COUNT|BROKEN_QUOTES),/g)).toHaveLength(3);
  });

  test('what was rejected can be mended in the rejects file and imported; the file again changes nothing', async () => {
    const text = `${header}=Uno;2026-01-01;0,25\r\n=Due;2026-01-01;zero\r\n"Tre"x;2026-01-01;0,5\r\n`;
    const first = await take(text);
    expect(first.counts).toMatchObject({ written: 1, rejected: 2 });
    const mended = first.rejects
      ?.replace("'=Due;2026-01-01;zero", `"'=Due;2026-01-01;0,75"`)
      .replace('""Tre""x', '""Tre""');
    expect(mended).toContain("'=Due");
    const second = await take(mended ?? '', { name: 'rows.csv.rejects.csv' });
    expect(second).toEqual({
      counts: { read: 2, written: 2, unchanged: 0, rejected: 0, blank: 0 },
      rejects: undefined,
    });
    expect((await stored()).map(({ competitor, score }) => [competitor, score])).toEqual([
      ['=Due', 0.75],
      ['=Uno', 0.25],
      ['Tre', 0.5],
    ]);
    expect((await take(mended ?? '')).counts).toMatchObject({ written: 0, unchanged: 2 });
  });

  test('Windows-1252 and UTF-16 give the same names as UTF-8', async () => {
    const text = `${header}Caffè €;2026-01-01;0,5\r\n`;
    const bytes = Buffer.from(text.replace('€', '\u0080'), 'latin1');
    expect((await take(bytes)).counts).toMatchObject({ written: 1 });
    expect((await take(Buffer.from(`\ufeff${text}`, 'utf16le'))).counts).toMatchObject({ written: 0, unchanged: 1 });
    expect((await take(text)).counts).toMatchObject({ unchanged: 1 });
    expect(await stored()).toMatchObject([{ competitor: 'Caffè €' }]);
  });

  test('NDJSON: a missing key leaves a value alone, null clears it, a bad line costs itself', async () => {
    const people = [
      '{"externalId":"123456789012345678","kind":"PERSON","name":"Ada","language":"it"}',
      '{"externalId":"P2","kind":"PERSON"',
      '',
      '{"externalId":"P3","kind":"PERSON","age":3}',
      '{"external_id":"P4","Kind":"PERSON"}',
    ].join('\n');
    const first = await importText(database.dataSource, 'person', people, { name: 'people.ndjson' });
    expect(first.counts).toEqual({ read: 5, written: 2, unchanged: 0, rejected: 2, blank: 1 });
    expect(first.rejects).toContain(',2,,BROKEN_JSON,');
    expect(first.rejects).toContain(',4,,WRONG_COLUMNS,');
    const change = '{"externalId":"123456789012345678","kind":"PERSON","name":null}\n';
    expect((await importText(database.dataSource, 'person', change)).counts).toMatchObject({ written: 1 });
    const mended = first.rejects?.replace(',""age"":3', '').replace('""PERSON""\n', '""PERSON""}\n') ?? '';
    const second = await importText(
      database.dataSource,
      'person',
      mended.replace(/(""P2"",""kind"":""PERSON"")"/, '$1}"'),
    );
    expect(second.counts).toMatchObject({ read: 2, written: 2, rejected: 0 });
    expect(
      await rowsOf(
        database.dataSource,
        'SELECT "name", "language" FROM "person" WHERE "name" IS NULL AND "language" IS NOT NULL',
      ),
    ).toEqual([{ name: null, language: 'it' }]);
  });

  test('dates are read as declared; what may be two days is asked, and nothing is written', async () => {
    const ambiguous = `${header}Uno;03/04/2026;0,5\r\nDue;01/02/2026;0,5\r\n`;
    await expect(take(ambiguous)).rejects.toThrow(
      'holds dates such as 03/04/2026, which may be day or month first. Say which: --date-format "DD/MM/YYYY" or --date-format "MM/DD/YYYY".',
    );
    const plain = `${header}Uno;25/04/2026;0,5\r\n`;
    await expect(take(plain)).rejects.toThrow('Say: --date-format "DD/MM/YYYY".');
    expect(await stored()).toEqual([]);
    await take(ambiguous, { style: { dateFormats: formats('DD/MM/YYYY') } });
    await take(plain, { style: { dateFormats: formats('MM/DD/YYYY', 'DD/MM/YYYY') } });
    // 3 April, 1 February and 25 April 2026 as days since 1970.
    expect((await stored()).map((row) => row.valid_from)).toEqual([20_485, 20_546, 20_568]);
  });

  test('a comma that may part thousands is asked', async () => {
    await expect(take(`${header}Uno;2026-01-01;1,234\r\n`)).rejects.toThrow(
      'may stand before decimals or between thousands',
    );
  });

  test('a file that ends inside a row says so and keeps the rows before', async () => {
    const whole = `${header}Uno;2026-01-01;0,5\r\nDue;2026-01-01;0,5\r\n`;
    const cut = await take(whole.slice(0, -12));
    expect(cut.counts).toMatchObject({ read: 2, written: 1, rejected: 1 });
    expect(cut.rejects).toContain(',3,,CUT_OFF,');
    const inCharacter = Buffer.from(`${header}Uno;2026-01-01;0,5\r\nCaffè`).subarray(0, -1);
    expect((await take(inCharacter)).rejects).toContain(',3,,CUT_OFF,');
  });

  test('a header that comes again is no row', async () => {
    const part = `${header}Uno;2026-01-01;0,5\r\n`;
    const { counts, rejects } = await take(part + part);
    expect(counts).toEqual({ read: 3, written: 1, unchanged: 1, rejected: 1, blank: 0 });
    expect(rejects).toContain(',3,,HEADER_AGAIN,');
  });

  test.each([
    ['', 'is empty'],
    ['\ufeff\n\r\n', 'is empty'],
    ['[{"competitor":"x"}]', 'is a JSON list'],
    ['{\n  "competitor": "x"\n}\n', 'its first line is not one whole object'],
    ['Scores of rivals\n\ncompetitor,validFrom,score\nUno,2026-01-01,0.5\n', 'The header seems to stand on line 3'],
    ['competitor,validFrom,score,SCORE\nUno,2026-01-01,0.5,0.6\n', 'names "score" twice'],
    ['Uno,2026-01-01,0.5\nDue,2026-01-01,0.5\n', 'is not a header of competitor_score'],
  ])('%j is one sentence', async (text, said) => {
    await expect(take(text)).rejects.toThrow(said);
  });
});
