import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesBackwards } from './lines-backwards.js';

// Chunks that end within a letter, at a line break and beyond the file.
test.each([1, 2, 3, 5, 100])('lines come from the last to the first in chunks of %i bytes', async (chunk) => {
  const folder = mkdtempSync(join(tmpdir(), 'catena-lines-'));
  writeFileSync(join(folder, 'a'), 'uno\n\nperò\n€\n');
  const file = await open(join(folder, 'a'));
  try {
    const lines: string[] = [];
    for await (const line of linesBackwards(file, chunk)) lines.push(line);
    expect(lines).toEqual(['€', 'però', '', 'uno']);
  } finally {
    await file.close();
    rmSync(folder, { recursive: true });
  }
});
