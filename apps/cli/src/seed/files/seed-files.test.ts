import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestData, readCompany, setCompany } from '@catena/database';
import { eachEngine, openTestDatabase } from '@catena/testing';
import { createWorld, profileNames } from '@catena/worlds';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stopped } from '../../errors.js';
import { companyFileName, readCompanyFile } from '../../export/company-file.js';
import { folderFiles } from '../../import/folder-files.js';
import { prepareImport } from '../../import/prepare-import.js';
import { runImport } from '../../import/run-import.js';
import { fileFormats } from '../../rows/row-text.js';
import { quiet } from '../../testing/quiet.js';
import { tinyWorld } from '../../testing/tiny-world.js';
import { seedWorld } from '../seed-world.js';
import { tableOrder } from '../table-rows.js';
import { seedFiles } from './seed-files.js';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'catena-files-'));
  folder = join(parent, 'data', 'tiny');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = { externalId: 'seed:files', source: 'files', target: 'all tables', startedAt: 1_800_000_000_000 };

test('every table has a file, with the columns of an import; a row stands once, as it is at the end', async () => {
  // Three calls, a person, a customer and what is known of it; the customer's second text takes the first one's place.
  expect(await seedFiles(folder, 'csv', tinyWorld(), quiet)).toBe(6);
  expect(readdirSync(folder).sort()).toEqual([...tableOrder.map((table) => `${table}.csv`), 'company.json'].sort());
  expect(textOf('customer.csv')).toBe(
    'externalId,person,name,startedOn,endedOn,endRecognisedOn,endReason,endDestination,acquisitionSource\n' +
      'C1,P1,Ada,2024-07-01,2024-07-20,,,,\n',
  );
  expect(textOf('interaction.csv').split('\n')).toHaveLength(5);
});

test('lines of JSON name what is known; numbers and flags are plain', async () => {
  await seedFiles(folder, 'ndjson', tinyWorld(), quiet);
  expect(textOf('department.ndjson')).toBe('');
  expect(textOf('customer.ndjson')).toBe(
    '{"externalId":"C1","person":"P1","name":"Ada","startedOn":"2024-07-01","endedOn":"2024-07-20","endRecognisedOn":null,"endReason":null,"endDestination":null,"acquisitionSource":null}\n',
  );
  expect(JSON.parse(textOf('interaction.ndjson').split('\n')[0] ?? '')).toMatchObject({
    customer: 'C1',
    externalId: 'I0',
    startedAt: '2024-07-01T09:00:00.000Z',
    escalated: false,
    csat: null,
  });
});

test.each(profileNames)('no key of %s stands twice in a file', async (profile) => {
  const world = createWorld({ profile, seed: 5, customers: 80, months: 8 });
  await seedFiles(folder, 'csv', world, quiet);
  for (const table of ['customer', 'employee', 'support_case', 'interaction', 'service_failure', 'recovery']) {
    const lines = textOf(`${table}.csv`).trimEnd().split('\n').slice(1);
    // The first two cells are or hold the key.
    const keys = lines.map((line) => line.split(',').slice(0, 2).join(','));
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('a folder that is not empty is left alone', async () => {
  writeFileSync(join(parent, 'mine.txt'), 'mine');
  await expect(seedFiles(parent, 'csv', tinyWorld(), quiet)).rejects.toThrow(
    `${parent} is not empty. Name a folder that is empty or does not exist yet.`,
  );
  expect(readdirSync(parent)).toEqual(['mine.txt']);
  await expect(seedFiles(join(parent, 'mine.txt'), 'csv', tinyWorld(), quiet)).rejects.toThrow('is not a folder');
});

test('a full disk is one sentence, and leaves no half of a dataset', async () => {
  // No disk is filled for it: the error is the one that the system gives.
  const world = tinyWorld();
  const full = {
    ...world,
    *batches() {
      yield* world.batches();
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  };
  await expect(seedFiles(folder, 'csv', full, quiet)).rejects.toThrow(
    `${folder} is on a disk that is full. Make room, or name a folder on another disk.`,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a stop leaves no half of a dataset', async () => {
  const stop = new AbortController();
  const world = tinyWorld();
  const stopped = {
    ...world,
    *batches() {
      for (const batch of world.batches()) {
        if (batch.week === 1) stop.abort(new Stopped('SIGINT'));
        yield batch;
      }
    },
  };
  await expect(seedFiles(folder, 'csv', stopped, { ...quiet, signal: stop.signal })).rejects.toThrow(
    'Stopped. The files written so far were removed.',
  );
  expect(readdirSync(folder)).toEqual([]);
});

eachEngine('files', (engine) => {
  test.each(fileFormats)(
    'imported again from %s are the seed itself, company and all',
    async (format) => {
      const world = createWorld({ profile: 'catalogue-mismatch', seed: 3, customers: 50, months: 2 });
      const seeded = await openTestDatabase(engine);
      const imported = await openTestDatabase(engine);
      try {
        await seedWorld(seeded.dataSource, world, run, quiet);
        const rows = await seedFiles(folder, format, world, quiet);
        const settings = await readCompanyFile(join(folder, companyFileName));
        if (!settings) throw new Error('no company');
        expect(settings).toMatchObject((await seeded.dataSource.read(readCompany)) ?? {});
        const company = await imported.dataSource.write((transaction) => setCompany(transaction, settings));
        for (const { path, table } of (await folderFiles(folder)) ?? []) {
          await runImport(imported.dataSource, company, await prepareImport(path, { table, style: {} }), quiet);
        }
        const digest = await digestData(seeded.dataSource);
        expect(digest.rows).toBe(rows);
        expect(await digestData(imported.dataSource)).toEqual(digest);
      } finally {
        await seeded.drop();
        await imported.drop();
      }
    },
    120_000,
  );
});
