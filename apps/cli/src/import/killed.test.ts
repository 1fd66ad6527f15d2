import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestData, openDataSource } from '@catena/database';
import { eachEngine, emptyDatabase } from '@catena/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsOf } from '../testing/import-text.js';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const lines = 20_000;
/** Of a hundred rows one is not right. */
const text = `externalId,kind,name\n${Array.from({ length: lines }, (_, index) => `P${index},${index % 100 === 7 ? 'ALIEN' : 'PERSON'},Name ${index}\n`).join('')}`;

// Each test starts the command several times, on machines that may be busy.
vi.setConfig({ testTimeout: 300_000 });

eachEngine('an import that is killed', (engine) => {
  let folder: string;
  let path: string;
  let rejects: string;
  const databases: { url: string; remove: () => Promise<void> }[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catena-killed-'));
    path = join(folder, 'people.csv');
    rejects = `${path}.rejects.csv`;
    writeFileSync(path, text);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const database of databases.splice(0)) await database.remove();
  });

  async function fresh(): Promise<string> {
    const database = await emptyDatabase(engine);
    databases.push(database);
    return database.url;
  }

  /** Starts the command; where told, kills it so many milliseconds after its first rejects are in their file. */
  function run(url: string, killAfter?: number): Promise<number | null> {
    rmSync(rejects, { force: true });
    const company = ['--company', 'A', '--currency', 'EUR', '--time-zone', 'Europe/Rome'];
    const child = spawn(process.execPath, [program, 'import', path, '--table', 'person', '--db', url, ...company]);
    let killing: NodeJS.Timeout | undefined;
    const watching = setInterval(() => {
      if (killAfter === undefined || killing || !existsSync(rejects)) return;
      killing = setTimeout(() => child.kill('SIGKILL'), killAfter);
    }, 2);
    return new Promise((resolve) =>
      child.on('close', (code) => {
        clearInterval(watching);
        clearTimeout(killing);
        resolve(code);
      }),
    );
  }

  async function stateOf(url: string) {
    const dataSource = await openDataSource(url);
    try {
      const stored = await rowsOf(dataSource, 'SELECT "line", "code", "reason" FROM "import_reject" ORDER BY "line"');
      return { digest: await digestData(dataSource), stored, file: readFileSync(rejects, 'utf8') };
    } finally {
      await dataSource.close();
    }
  }

  test('and run again gives the tables and rejects of an unbroken run', async () => {
    const [unbroken, broken] = [await fresh(), await fresh()];
    expect(await run(unbroken)).toBe(3);
    const expected = await stateOf(unbroken);
    expect(expected.stored).toHaveLength(lines / 100);
    // At moments that differ with every run of the test.
    let killed = 0;
    for (let attempt = 0; attempt < 2; attempt += 1) if ((await run(broken, Math.random() * 60)) === null) killed += 1;
    expect(killed).toBeGreaterThan(0);
    expect(await run(broken)).toBe(3);
    expect(await stateOf(broken)).toEqual(expected);
  });
});
