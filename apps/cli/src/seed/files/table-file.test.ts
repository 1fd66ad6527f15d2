import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TableFile } from './table-file.js';

const never = new AbortController().signal;

/** Writes texts under keys; answers what the file holds in the end. */
async function written(entries: readonly (readonly [key: string, text: string])[], perWrite = 3): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-table-'));
  const file = new TableFile(join(folder, 'rows.csv'), 'key,text\n');
  try {
    const seen = new Set<string>();
    const rows = entries.map(([key, text]) => {
      const amends = seen.has(key);
      seen.add(key);
      return { key, text: `${key},${text}\n`, amends };
    });
    for (let start = 0; start < rows.length; start += perWrite) file.write(rows.slice(start, start + perWrite));
    expect(await file.finish(never)).toBe(seen.size);
    file.close();
    expect(readdirSync(folder)).toEqual(['rows.csv']);
    return readFileSync(file.path, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('of rows with one key the last is left, where it was written', async () => {
  const entries = [
    ['a', '1'],
    ['b', '1'],
    ['a', '2'],
    ['c', '"è\n"'],
    ['a', '3'],
    ['c', '"é"'],
  ] as const;
  expect(await written(entries)).toBe('key,text\nb,1\na,3\nc,"é"\n');
});

test('without a second text the rows stay as they came', async () => {
  expect(
    await written([
      ['b', '1'],
      ['a', '2'],
    ]),
  ).toBe('key,text\nb,1\na,2\n');
  expect(await written([])).toBe('key,text\n');
});

test('that holds for rows in any order', async () => {
  const entry = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.string({ unit: fc.constantFrom('x', 'ò', '€') }));
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 40 }), async (entries) => {
      const last = new Map<string, string>();
      for (const [key, text] of entries) {
        last.delete(key);
        last.set(key, text);
      }
      const lines = [...last].map(([key, text]) => `${key},${text}\n`);
      expect(await written(entries)).toBe(`key,text\n${lines.join('')}`);
    }),
    { numRuns: 60 },
  );
});
