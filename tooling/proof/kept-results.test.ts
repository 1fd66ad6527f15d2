import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeptResults } from './kept-results.js';

test('results come back in another run of the same code, and a line that was broken off does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catena-proof-'));
  try {
    const file = join(folder, 'deep', 'worlds.ndjson');
    const first = new KeptResults(file, 'a');
    expect(first.has('1')).toBe(false);
    first.keep('1', { risk: 0.5 });
    appendFileSync(file, '{"code":"a","part":"2","res');
    const again = new KeptResults(file, 'a');
    expect([again.has('1'), again.get('1'), again.has('2')]).toEqual([true, { risk: 0.5 }, false]);
    expect(new KeptResults(file, 'b').has('1')).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
