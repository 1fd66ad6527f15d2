import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceRecord } from '../source-record.js';
import { standardDialect } from './dialect.js';
import { readRecords } from './read-records.js';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

async function read(text: string, size = 7, dialect = standardDialect): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const some of readRecords(inPieces(text, size), dialect)) records.push(...some);
  return records;
}

const cells = async (text: string): Promise<(readonly string[])[]> => (await read(text)).map((record) => record.cells);

test('cells are cut at commas and records at any kind of line break', async () => {
  expect(await cells('a,b\r\nc,d\ne,\rf,g')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', ''],
    ['f', 'g'],
  ]);
});

test('quotes hold commas, line breaks and doubled quotes; lines are counted as an editor counts them', async () => {
  const records = await read('h1,h2\n"a,1","x\r\ny\nz"\n"say ""hi""",2\n');
  expect(records.map(({ line, cells: row }) => [line, row])).toEqual([
    [1, ['h1', 'h2']],
    [2, ['a,1', 'x\r\ny\nz']],
    [5, ['say "hi"', '2']],
  ]);
  expect(records[1]?.text).toBe('"a,1","x\r\ny\nz"');
});

test('other delimiters and quotes do the same', async () => {
  const records = await read("a;b\n'x;1';'it''s'\n5,5;6\n", 4, { delimiter: ';', quote: "'" });
  expect(records.map((record) => record.cells)).toEqual([
    ['a', 'b'],
    ['x;1', "it's"],
    ['5,5', '6'],
  ]);
});

test('only a last line without a line break is open at its end', async () => {
  const openEnds = async (text: string) => (await read(text)).map(({ openEnd }) => openEnd === true);
  expect(await openEnds('a\nb')).toEqual([false, true]);
  expect(await openEnds('a\nb\n')).toEqual([false, false]);
});

test('an empty line is a record of one empty cell; nothing follows the last line break', async () => {
  expect(await cells('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
});

test.each([
  ['"a"b,2', 'Text follows a closing quote.'],
  ['a"b,2', 'A quote stands inside a cell that does not begin with one.'],
])('the line %s is set aside alone', async (bad, reason) => {
  const records = await read(`1,2\n${bad}\n3,4\n`);
  expect(records.map(({ line, text, broken }) => [line, text, broken?.reason])).toEqual([
    [1, '1,2', undefined],
    [2, bad, reason],
    [3, '3,4', undefined],
  ]);
});

test('a quote that is never closed costs its own line, not those after it', async () => {
  const records = await read('1,2\n"open,2\n3,4\n5,6\n');
  expect(records.map(({ line, text, broken }) => [line, text, broken !== undefined])).toEqual([
    [1, '1,2', false],
    [2, '"open,2', true],
    [3, '3,4', false],
    [4, '5,6', false],
  ]);
});

test('a quote left open until the next quoted cell costs its own line only', async () => {
  const records = await read('"open,2\n3,4\n5,"six"\n');
  expect(records.map(({ text, broken }) => [text, broken !== undefined])).toEqual([
    ['"open,2', true],
    ['3,4', false],
    ['5,"six"', false],
  ]);
});

test('an open quote is given up after a bounded length, a line beyond it refused', async () => {
  const rows = 'x'.repeat(1023).concat('\n').repeat(1100);
  const records = await read(`"open\n${rows}`, 65_536);
  expect(records).toHaveLength(1101);
  expect(records[0]?.broken?.reason).toContain('not closed within');
  await expect(read(`a\n${'x'.repeat(1_100_000)}`, 65_536)).rejects.toThrow('Line 2 is longer than 1048576 characters');
});

test('whatever the cells and however the text is cut, they come back as they were', async () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', ',', '"', '\n', '\r\n', '\r', 'a"b', '""'));
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 9 }),
      async (rows, lineBreak, size) => {
        const text = rows.map((row) => `${row.map(quote).join(',')}${lineBreak}`).join('');
        const records = await read(text, size);
        expect(records.map((record) => record.cells)).toEqual(rows);
      },
    ),
  );
});

test('whatever the text, every character of it is in exactly one record', async () => {
  const text = fc
    .array(fc.constantFrom('a', ',', '"', '\n', '\r', '1'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
      const records = await read(whole, size);
      const withoutBreaks = (part: string): string => part.replace(/[\r\n]/g, '');
      expect(records.map((record) => withoutBreaks(record.text)).join('')).toBe(withoutBreaks(whole));
    }),
    { numRuns: 500 },
  );
});
