import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataSource } from '@catena/database';
import { eachEngine, emptyDatabase, engines, isAvailable } from '@catena/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { rowsOf } from './testing/import-text.js';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const sample = fileURLToPath(new URL('../samples/telco-churn.csv', import.meta.url));
const { DATABASE_URL: _elsewhere, ...environment } = process.env;

// Each test starts several programs, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(() => {
  if (!existsSync(program)) throw new Error('Build apps/cli first: these tests run the built command.');
  folder = mkdtempSync(join(tmpdir(), 'catena-main-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command as a shell would. */
function catena(...argv: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const oneSentence = /^catena: [^\n]+\n$/;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('help is a result, a wrong option a mistake', () => {
  const help = catena('--help');
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toContain('Exit codes:');
  const mistake = catena('seed', '--sead', '3');
  expect([mistake.code, mistake.out]).toEqual([2, '']);
  expect(mistake.err).toContain('--seed');
});

test.each([
  [['migrate', '--db', 'mysql://localhost/x'], 'is not a kind of database that Catena knows'],
  [['migrate', '--db', `sqlite:${sample}`], 'is not an SQLite database'],
  [['import', 'nowhere.csv', '--table', 'person'], 'There is no file nowhere.csv'],
  [['import', sample, '--table', 'customer'], 'is not a header of customer'],
  [['seed', '--to-files', dirname(sample)], 'is not empty'],
])('%j fails with exit code 1 and one sentence', (argv, said) => {
  const { code, out, err } = catena(...argv);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(oneSentence);
  expect(err).toContain(said);
});

eachEngine('the command', (engine) => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  beforeEach(async () => {
    database = await emptyDatabase(engine);
  });
  afterEach(() => database.remove());

  test('migrate makes the tables once', () => {
    expect(JSON.parse(catena('migrate', '--db', database.url, '--json').out)).toMatchObject({ changed: true });
    expect(JSON.parse(catena('migrate', '--db', database.url, '--json').out)).toMatchObject({ changed: false });
  });

  test('a preset is imported into a database that does not exist yet; the second run writes nothing', () => {
    const argv = ['import', sample, '--mapping', 'preset:telco-churn', '--db', database.url, '--json'];
    const first = catena(...argv);
    expect([first.code, first.out]).toEqual([0, '{"read":12,"written":12,"unchanged":0,"rejected":0,"blank":0}\n']);
    expect(first.err).toMatch(
      /^Durations were counted back from 2020-05-31.\nNot stored \(not used by any measure\): gender, SeniorCitizen, [\s\S]*TotalCharges\.\n$/,
    );
    expect(catena(...argv).out).toBe('{"read":12,"written":0,"unchanged":12,"rejected":0,"blank":0}\n');
    const later = catena(...argv, '--as-of', '2021-01-01');
    expect([later.code, later.out]).toEqual([1, '']);
    expect(later.err).toContain('Give --as-of 2020-05-31');
  });

  test('an exported folder makes the same data again; doctor looks it over', async () => {
    expect(catena('seed', '--customers', '50', '--months', '3', '--db', database.url)).toMatchObject({ code: 0 });
    const out = join(folder, `export-${engine}`);
    const written = JSON.parse(catena('export', out, '--db', database.url, '--json').out);
    expect(written.customer).toBeGreaterThan(50);
    const copy = await emptyDatabase(engine);
    try {
      const counts = JSON.parse(catena('import', out, '--db', copy.url, '--json').out);
      expect(counts.customer).toEqual({
        read: written.customer,
        written: written.customer,
        unchanged: 0,
        rejected: 0,
        blank: 0,
      });
      const again = JSON.parse(catena('import', out, '--db', copy.url, '--json').out);
      expect(again.interaction).toMatchObject({ written: 0, unchanged: written.interaction });
      const health = catena('doctor', '--db', copy.url, '--json');
      expect(health.code).toBe(0);
      const found = JSON.parse(health.out).completeness.map((entry: { table: string; rows: number }) => [
        entry.table,
        entry.rows,
      ]);
      expect(Object.fromEntries(found)).toEqual(written);
    } finally {
      await copy.remove();
    }
  });

  test('backup and restore, or the tool that does it', () => {
    const people = file(`two-${engine}.csv`, 'externalId,kind\nP1,PERSON\nP2,PERSON\n');
    const company = ['--company', 'A', '--currency', 'EUR', '--time-zone', 'Europe/Rome'];
    catena('import', people, '--table', 'person', '--db', database.url, ...company);
    const target = join(folder, `backup-${engine}.sqlite`);
    const saved = catena('backup', target, '--db', database.url, '--json');
    if (engine === 'postgres') {
      expect([saved.code, saved.err]).toEqual([1, expect.stringContaining('pg_dump --format=custom')]);
      expect(catena('restore', target, '--db', database.url).err).toContain('pg_restore');
      return;
    }
    expect(JSON.parse(saved.out)).toMatchObject({ rows: 2 });
    expect(catena('restore', target, '--db', database.url)).toMatchObject({ code: 1 });
    expect(catena('restore', target, '--db', database.url, '--replace')).toMatchObject({ code: 0, err: '' });
    expect(catena('import', people, '--table', 'person', '--db', database.url).out).toContain('0 written, 2 unchanged');
  });

  test('a first import asks whose data it is; rejected rows give exit code 3 and a file', () => {
    const people = file('people.csv', 'externalId,kind\nP1,PERSON\nP2,ALIEN\n');
    const argv = ['import', people, '--table', 'person', '--db', database.url];
    const nobody = catena(...argv);
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('--company "Bottega Lontana" --currency EUR --time-zone Europe/Rome');
    const nowhere = catena(...argv, '--company', 'A', '--currency', 'EUR', '--time-zone', 'Mars/Olympus');
    expect([nowhere.code, nowhere.err]).toEqual([
      1,
      'catena: "Mars/Olympus" is not a time zone. Use one such as Europe/Rome.\n',
    ]);
    const named = catena(...argv, '--company', 'A', '--currency', 'EUR', '--time-zone', 'Europe/Rome');
    expect(named.code).toBe(3);
    expect(named.out).toBe(`${people} into person: 2 rows read, 1 written, 0 unchanged, 1 rejected, 0 blank.\n`);
    expect(readFileSync(`${people}.rejects.csv`, 'utf8').split('\n')[2]).toContain(',3,kind,BAD_VALUE,');
    const mended = file('people.csv', 'externalId,kind\nP1,PERSON\nP2,PERSON\n');
    expect(catena('import', mended, '--table', 'person', '--db', database.url)).toMatchObject({ code: 0 });
    expect(existsSync(`${people}.rejects.csv`)).toBe(false);
    const other = catena(...argv, '--company', 'B');
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toContain('is "A", this import says "B"');
    const dollars = catena('import', sample, '--mapping', 'preset:telco-churn', '--db', database.url);
    expect(dollars.err).toContain('is "EUR", this import says "USD"');
  });

  test('a seed fills an empty database, knows its own world and refuses other data', () => {
    const argv = ['seed', '--customers', '60', '--months', '3', '--db', database.url];
    const first = catena(...argv, '--json');
    expect([first.code, first.err]).toEqual([0, '']);
    const { digest, rows, seconds, peakMb } = JSON.parse(first.out);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    for (const figure of [rows, seconds, peakMb]) expect(figure).toBeGreaterThan(0);
    expect(JSON.parse(catena(...argv, '--json').out)).toMatchObject({ digest, rows });
    expect(catena(...argv)).toMatchObject({ code: 0, out: expect.stringMatching(/^Bottega Lontana is in /) });
    const other = catena(...argv, '--seed', '8');
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toMatch(oneSentence);
    expect(catena(...argv, '--seed', '8', '--if-empty')).toMatchObject({ code: 0, out: '' });
    expect(catena(...argv, '--if-empty', '--json').out).toBe('{"seeded":false}\n');
  });
});

test('what is true in a world is stored beside its data, once, and is no part of it', async () => {
  const { url, remove } = await emptyDatabase('sqlite');
  try {
    const argv = ['seed', '--profile', 'null', '--customers', '60', '--months', '3', '--db', url, '--json'];
    const data = JSON.parse(catena(...argv).out);
    const first = catena(...argv, '--truth');
    expect([first.code, first.err]).toEqual([0, '']);
    expect(JSON.parse(first.out)).toMatchObject({ digest: data.digest, rows: data.rows });
    const source = await openDataSource(url, { readers: 1 });
    const sums = `SELECT count(*) AS "rows", sum("value") AS "sum" FROM "truth_edge" WHERE "scale" = 'RISK_DIFFERENCE'`;
    const [edges] = await rowsOf(source, sums);
    await source.close();
    expect(Number(edges?.rows)).toBeGreaterThan(10);
    expect(Number(edges?.sum)).toBe(0);
    expect(catena(...argv, '--truth').err).toContain('has data already; nothing was written');
    expect(catena(...argv, '--truth', '--seed', '3')).toMatchObject({ code: 1, out: '' });
  } finally {
    await remove();
  }
});

test('the truth of a large world, and truth in files, are refused before anything is made', () => {
  const large = catena('seed', '--truth', '--size', 'medium', '--db', 'sqlite:none.sqlite');
  expect([large.code, large.out, existsSync(join(folder, 'none.sqlite'))]).toEqual([1, '', false]);
  expect(large.err).toMatch(oneSentence);
  const files = catena('seed', '--truth', '--to-files', 'none');
  expect([files.code, files.err]).toEqual([2, expect.stringContaining('leave out --to-files')]);
});

test.skipIf(!isAvailable('postgres'))('the same seed has the same digest on both engines', async () => {
  const digests: unknown[] = [];
  for (const engine of engines) {
    const { url, remove } = await emptyDatabase(engine);
    const { out } = catena(
      'seed',
      '--profile',
      'null',
      '--seed',
      '11',
      '--customers',
      '60',
      '--months',
      '3',
      '--db',
      url,
      '--json',
    );
    digests.push(JSON.parse(out).digest);
    await remove();
  }
  expect(digests[1]).toBe(digests[0]);
});

test('Ctrl-C ends an import between two batches with 130; the same command finishes it', async () => {
  const { url, remove } = await emptyDatabase('sqlite');
  try {
    const rows = Array.from({ length: 60_000 }, (_, index) => `P${index},PERSON`);
    const people = file('many.csv', `externalId,kind\n${rows.join('\n')}\n`);
    const argv = [
      'import',
      people,
      '--table',
      'person',
      '--db',
      url,
      '--company',
      'A',
      '--currency',
      'EUR',
      '--time-zone',
      'UTC',
      '--json',
    ];
    expect(catena('migrate', '--db', url).code).toBe(0);
    const child = spawn(process.execPath, [program, ...argv], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const watcher = await openDataSource(url, { readers: 1 });
    for (let written = 0; written === 0; ) {
      const [run] = await rowsOf(watcher, 'SELECT "written" FROM "import_run"');
      written = Number(run?.written ?? 0);
    }
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).toBe('catena: Stopped. What was written so far is kept; run the same command again to finish.\n');
    const [half] = await rowsOf(
      watcher,
      'SELECT (SELECT count(*) FROM "person") AS "rows", "written", "finished_at" FROM "import_run"',
    );
    expect(half?.rows).toBe(half?.written);
    expect(half?.finished_at).toBeNull();
    await watcher.close();
    const counts = JSON.parse(catena(...argv).out);
    expect(counts).toMatchObject({
      read: 60_000,
      written: 60_000 - Number(half?.rows),
      unchanged: half?.rows,
      rejected: 0,
    });
  } finally {
    await remove();
  }
});
