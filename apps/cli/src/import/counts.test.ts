import { eachEngine, Factory, openTestDatabase, type TestDatabase } from '@catena/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importText, rowsOf } from '../testing/import-text.js';

/** Lines of every kind that a file may hold, and what each must be counted as. */
const line = fc.oneof(
  fc.record({ kind: fc.constant('good'), text: fc.integer({ min: 1, max: 5 }).map((id) => `E${id},SERVICE,0.5`) }),
  fc.record({ kind: fc.constant('blank'), text: fc.constantFrom('', ',,', '  ', '" ",,') }),
  fc.record({
    kind: fc.constant('bad'),
    text: fc.constantFrom(
      'E1,SERVICE',
      'E1,SERVICE,0.5,1',
      'E1,2026-02-30,0.5',
      'E1,2026-02-01,2',
      '"E"1,2026-02-01,0.5',
      '"open,2026-02-01,0.5',
    ),
  }),
);

eachEngine('the counts of an import', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    await new Factory(database.dataSource).company();
  });
  afterEach(() => database.drop());

  test('add up whatever the file holds, and every reject is in the file of rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), async (lines, lineBreak) => {
        const text = [
          'competitor,validFrom,score',
          ...lines.map((entry) => entry.text.replace('SERVICE', '2026-02-01')),
        ].join(lineBreak);
        const { counts, rejects } = await importText(database.dataSource, 'competitor_score', `${text}${lineBreak}`);
        const expected = (kind: string): number => lines.filter((entry) => entry.kind === kind).length;
        expect(counts.read).toBe(lines.length);
        expect(counts.written + counts.unchanged).toBe(expected('good'));
        expect(counts.rejected).toBe(expected('bad'));
        expect(counts.blank).toBe(expected('blank'));
        expect((rejects?.match(/^rows\.csv,(?!1,,HEADER)/gm) ?? []).length).toBe(expected('bad'));
        const stored = await rowsOf(
          database.dataSource,
          'SELECT count(*) AS "rows" FROM "import_reject" WHERE "file_digest" IN (SELECT "file_digest" FROM "import_run" ORDER BY "id" DESC LIMIT 1)',
        );
        expect(stored).toEqual([{ rows: expected('bad') }]);
      }),
      { numRuns: engine === 'sqlite' ? 40 : 15 },
    );
  });
});
