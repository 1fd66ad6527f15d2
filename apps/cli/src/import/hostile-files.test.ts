import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachEngine, Factory, openTestDatabase, type TestDatabase } from '@catena/testing';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../errors.js';
import { readCompanyFile } from '../export/company-file.js';
import { importText, rowsOf } from '../testing/import-text.js';
import { openSource, readSource } from './file/source.js';
import { parseMapping } from './mapping/read-mapping.js';

const seed = 20_260_301;
const folder = mkdtempSync(join(tmpdir(), 'catena-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mixed = (...parts: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
    .map((all) => Buffer.from(all.join('')));
const bytes = fc.uint8Array({ maxLength: 600 }).map((found) => Buffer.from(found));
const header = 'competitor,validFrom,score\n';

/** What may lie in a file: anything, and anything that begins like something. */
const kinds = {
  bytes,
  'bytes after a header': bytes.map((tail) => Buffer.concat([Buffer.from(header), tail])),
  'text with the signs of CSV': mixed(
    header,
    ',',
    ';',
    '\t',
    '|',
    '"',
    "'",
    '\n',
    '\r',
    'sep=;\n',
    '2026-01-01',
    '03/04/2026',
    '1,234',
    '0.5',
    ' ',
  ),
  'text with the signs of JSON': mixed(
    '{',
    '}',
    '[',
    ']',
    '"competitor":',
    '"validFrom":"2026-01-01"',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    'null',
    '1e999',
    '12345678901234567890',
  ),
  'UTF-16': bytes.map((tail) => Buffer.concat([Buffer.from([0xff, 0xfe]), tail])),
  'UTF-8 with other bytes between': fc.tuple(mixed(header, 'è', '\n', ','), bytes).map((parts) => Buffer.concat(parts)),
  rejects: mixed(
    'file,line,column,code,reason,original\n',
    'f,1,,HEADER,,"competitor,validFrom,score"\n',
    'f,2,,X,,"',
    '"\n',
    "'=",
    ',',
    '\n',
    'Uno',
  ),
};

const problem = (error: unknown): unknown => (error instanceof Refusal ? undefined : error);

test.each(Object.entries(kinds))(
  '%s are read to the end or refused in a sentence, and no character is lost',
  async (_name, content) => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(content, async (bytesOfFile) => {
        number += 1;
        const path = join(folder, String(number));
        writeFileSync(path, bytesOfFile);
        try {
          const source = await openSource(path);
          let text = source.rows.kind === 'csv' && !source.rejects ? source.rows.header.text : '';
          for await (const { records } of readSource(source)) text += records.map((record) => record.text).join('');
          if (source.encoding !== 'utf-8' || source.rejects || source.cut) return;
          const plain = (whole: string): string => whole.replaceAll(/[\r\n\ufeff]|^sep=.[^\S\r\n]*|\s+$|^\s+/g, '');
          expect(plain(text).length).toBeGreaterThanOrEqual(plain(bytesOfFile.toString('utf8')).length - 200);
        } catch (error) {
          if (problem(error)) throw error;
        }
      }),
      { seed, numRuns: 100 },
    );
  },
);

test('mappings and company files of any text are read or refused with a line', async () => {
  const yaml = mixed(
    'name: x\n',
    'writes:\n',
    '  - table: person\n',
    '    columns:\n',
    '      externalId: id\n',
    '      kind: { value: PERSON }\n',
    'asOf: ',
    '- ',
    '{',
    '}',
    '[',
    ': ',
    '&a ',
    '*a',
    '!!js ',
    '"',
    '\n',
    '\t',
    '#',
  );
  await fc.assert(
    fc.asyncProperty(yaml, async (text) => {
      expect(problem(await attempt(() => parseMapping(text.toString(), 'm.yaml')))).toBeUndefined();
      const path = join(folder, 'company.json');
      writeFileSync(path, text);
      expect(problem(await attempt(() => readCompanyFile(path)))).toBeUndefined();
    }),
    { seed, numRuns: 100 },
  );
});

async function attempt(work: () => unknown): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  }
}

eachEngine('hostile files', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    await new Factory(database.dataSource).company();
  });
  afterEach(() => database.drop());

  test.each(Object.entries(kinds))('%s: whatever is read adds up, and every reject is kept', async (_name, content) => {
    await fc.assert(
      fc.asyncProperty(content, async (bytesOfFile) => {
        try {
          const { counts, rejects } = await importText(database.dataSource, 'competitor_score', bytesOfFile);
          const { read, written, unchanged, rejected, blank } = counts;
          expect(read).toBe(written + unchanged + rejected + blank);
          expect(rejects === undefined).toBe(rejected === 0);
          const [kept] = await rowsOf(
            database.dataSource,
            'SELECT count(*) AS "rows" FROM "import_reject" WHERE "file_digest" = (SELECT "file_digest" FROM "import_run" ORDER BY "id" DESC LIMIT 1)',
          );
          expect(kept?.rows).toBe(rejected);
        } catch (error) {
          if (problem(error)) throw error;
        }
      }),
      { seed, numRuns: engine === 'sqlite' ? 25 : 8 },
    );
  });
});
