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

test('a text file is known by its size, SHA-256 and encoding', async () => {
  const path = file('good.csv', 'a,b\n1,è\n');
  expect(await inspectFile(path)).toEqual({
    path,
    size: 9,
    digest: createHash('sha256').update('a,b\n1,è\n').digest('hex'),
    encoding: 'utf-8',
    cut: false,
  });
});

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8 with a byte order mark', '\ufeffa\né\n', 'utf-8'],
  ['UTF-16, little end first', Buffer.from('\ufeffa\né\n', 'utf16le'), 'utf-16le'],
  ['UTF-16, big end first', utf16be('\ufeffa\né\n'), 'utf-16be'],
  ['Windows-1252', Buffer.from('a\ncitt\u00e0 \u0080\n', 'latin1'), 'windows-1252'],
])('%s is recognised', async (name, content, encoding) => {
  expect(await inspectFile(file(name, content))).toMatchObject({ encoding, cut: false });
});

test('UTF-8 that ends in the middle of a character is known to be cut', async () => {
  const path = file('cut.csv', Buffer.from('a,b\n1,è').subarray(0, 7));
  expect(await inspectFile(path)).toMatchObject({ encoding: 'utf-8', cut: true });
});

test.each([
  ['an archive', gzipSync('a,b\n'), 'is a gzip archive. Unpack it first'],
  ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'is a ZIP archive or an Excel workbook'],
  ['binary', Buffer.from([97, 44, 0, 98]), 'holds NUL bytes'],
  ['other bytes', Buffer.from('a\nb\u00e0\nc\u0081\n', 'latin1'), 'is not text: line 3'],
  [
    'mixed encodings',
    Buffer.concat([Buffer.from('a\né\n'), Buffer.from('\u00e0\nb\n', 'latin1')]),
    'mixes encodings: line 2 is UTF-8, line 3 is not',
  ],
])('%s is refused in one sentence that says what it is', async (name, content, said) => {
  await expect(inspectFile(file(name, content))).rejects.toThrow(said);
});

test.each([
  ['Windows-1252', Buffer.from('a\ncitt\u00e0\n', 'latin1'), 'utf-8', 'windows-1252'],
  ['UTF-8', Buffer.from('a\ncittà\n'), 'windows-1252', 'utf-8'],
  ['marked UTF-8', Buffer.from('\ufeffa\nb\n'), 'windows-1252', 'utf-8'],
  ['marked UTF-16', Buffer.from('\ufeffa\nb\n', 'utf16le'), 'utf-8', 'utf-16le'],
  ['one byte a sign', Buffer.from('a,b\ncitt\u00e0\n', 'latin1'), 'utf-16be', 'windows-1252'],
] as const)('%s is not read as another encoding that was said', async (name, content, given, found) => {
  const path = file(`said ${name}`, content);
  const said = `${path} is not text in ${given}: it is ${found}. Leave the encoding out, or say ${found}.`;
  await expect(inspectFile(path, given)).rejects.toThrow(said);
  expect(await inspectFile(path, found)).toMatchObject({ encoding: found });
});

test('text of ASCII is in either, and mixed lines are read as what is said', async () => {
  expect(await inspectFile(file('ascii.csv', Buffer.from('a\nb\n')), 'windows-1252')).toMatchObject({ cut: false });
  const mixed = file('mixed.csv', Buffer.concat([Buffer.from('a\né\n'), Buffer.from('\u00e0\nb\n', 'latin1')]));
  expect(await inspectFile(mixed, 'windows-1252')).toMatchObject({ encoding: 'windows-1252' });
});

test('a missing file and a folder are told apart', async () => {
  await expect(inspectFile(join(folder, 'nowhere.csv'))).rejects.toThrow('There is no file');
  await expect(inspectFile(folder)).rejects.toThrow('is a folder');
});
