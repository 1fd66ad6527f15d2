import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BulkWriter, digestData, LocalClock, readCompany, setCompany } from '@catena/database';
import { eachEngine, engines, Factory, isAvailable, openTestDatabase, type TestDatabase } from '@catena/testing';
import { createWorld } from '@catena/worlds';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFiles } from '../import/folder-files.js';
import { prepareImport } from '../import/prepare-import.js';
import { runImport } from '../import/run-import.js';
import { type FileFormat, fileFormats } from '../rows/row-text.js';
import { seedWorld } from '../seed/seed-world.js';
import { tableOrder } from '../seed/table-rows.js';
import { quiet } from '../testing/quiet.js';
import { companyFileName, readCompanyFile } from './company-file.js';
import { exportTables } from './export-tables.js';

eachEngine('what is exported', (engine) => {
  let database: TestDatabase;
  let copy: TestDatabase;
  let folder: string;
  // What one engine wrote the other must understand; then it understands its own too.
  const other = engines.find((candidate) => candidate !== engine && isAvailable(candidate)) ?? engine;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'catena-export-'));
    [database, copy] = await Promise.all([openTestDatabase(engine), openTestDatabase(other)]);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([database.drop(), copy.drop()]);
  });

  async function importAll(): Promise<void> {
    const settings = await readCompanyFile(join(folder, companyFileName));
    if (!settings) throw new Error('no company');
    expect(settings).toMatchObject((await database.dataSource.read(readCompany)) ?? {});
    const company = await copy.dataSource.write((transaction) => setCompany(transaction, settings));
    for (const { path, table } of (await folderFiles(folder)) ?? []) {
      const prepared = await prepareImport(path, { table, style: {} });
      expect(await runImport(copy.dataSource, company, prepared, quiet)).toMatchObject({ rejected: 0, blank: 0 });
    }
  }
  const exportAs = (format: FileFormat) => exportTables(database.dataSource, folder, tableOrder, format, quiet);

  test.each(fileFormats)(
    'comes back the same from %s on the other engine: a whole world, with its company',
    async (format) => {
      const world = createWorld({ profile: 'webshop', size: 'small', seed: 3, customers: 50, months: 3 });
      const run = { externalId: 'seed:x', source: 'x', target: 'all tables', startedAt: Date.now() };
      await seedWorld(database.dataSource, world, run, quiet);
      const written = await exportAs(format);
      const digest = await digestData(database.dataSource);
      expect(Object.values(written).reduce((sum, rows) => sum + rows, 0)).toBe(digest.rows);
      expect(readdirSync(folder)).toHaveLength(tableOrder.length + 1);
      await importAll();
      expect(await digestData(copy.dataSource)).toEqual(digest);
    },
  );

  test.each(fileFormats)('keeps text that a spreadsheet would run, and text of spaces, in %s', async (format) => {
    await new Factory(database.dataSource).company();
    const names = ['=1+1', "'=1", "'", '-', '@x', '+39', '\ttab', '\r', '\n', ' ', '" ",', 'Ünïcode 😀', '\ufeffmark'];
    await database.dataSource.write((transaction) =>
      new BulkWriter(new LocalClock('Europe/Rome')).write(
        transaction,
        'person',
        names.map((name, index) => ({ externalId: `${name}${index}`, kind: 'PERSON', name })),
      ),
    );
    await exportAs(format);
    if (format === 'csv') {
      const text = readFileSync(join(folder, 'person.csv'), 'utf8');
      expect(text).not.toMatch(/(^|,|\n)"?[=+\-@\t]/);
    }
    await importAll();
    expect(await digestData(copy.dataSource)).toEqual(await digestData(database.dataSource));
  });
});
