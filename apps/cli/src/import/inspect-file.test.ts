import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { inspectFile } from './inspect-file.js';

const folder = mkdtempSync(join(tmpdir(), 'catena-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a text file is known by its size and SHA-256', async () => {
  const path = file('good.csv', 'a,b\n1,è\n');
  expect(await inspectFile(path)).toEqual({
    path,
    size: 9,
    digest: createHash('sha256').update('a,b\n1,è\n').digest('hex'),
  });
});

test.each([
  ['empty', '', 'is empty'],
  ['only a byte order mark and line breaks', '\ufeff\n\r\n', 'is empty'],
  ['an archive', gzipSync('a,b\n'), 'is a gzip archive'],
  ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'is a ZIP archive or an Excel workbook'],
  ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 'is text in UTF-16'],
  ['binary', Buffer.from([97, 44, 0, 98]), 'holds NUL bytes'],
  ['Windows-1252', Buffer.from('a,b\n1,ok\n2,citt\u00e0\n', 'latin1'), 'is not UTF-8 text: line 3 cannot be read'],
  ['UTF-8 cut in the middle of a character', Buffer.from('a,b\n1,è').subarray(0, 7), 'is not UTF-8 text: line 2'],
])('%s is refused in one sentence that says what it is', async (name, content, said) => {
  await expect(inspectFile(file(name, content))).rejects.toThrow(said);
});

test('a missing file and a folder are told apart', async () => {
  await expect(inspectFile(join(folder, 'nowhere.csv'))).rejects.toThrow('There is no file');
  await expect(inspectFile(folder)).rejects.toThrow('is a folder');
});
