import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachEngine } from '@catena/testing';
import { expect, onTestFinished, test } from 'vitest';
import { companyDatabase } from './support/company-database.js';
import { catena, startServer } from './support/program.js';

const partQuery = `query ($afterLine: Int!) { importRuns(first: 1) { rejectsFile(first: 1, afterLine: $afterLine) { text lastLine } } }`;

interface Answer {
  readonly data: {
    readonly importRuns: readonly {
      readonly rejectsFile: { readonly text: string; readonly lastLine: number | null };
    }[];
  };
}

/** The file of rejected rows of the last import, as the page Data fetches it. */
async function rejectsFile(origin: string): Promise<string> {
  let text = '';
  for (let afterLine: number | null = 0; afterLine !== null; ) {
    const body: string = JSON.stringify({ query: partQuery, variables: { afterLine } });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
    const { data } = (await response.json()) as Answer;
    const part = data.importRuns[0]?.rejectsFile;
    text += part?.text ?? '';
    afterLine = part?.lastLine ?? null;
  }
  return text;
}

eachEngine('rows that an import refused', (engine) => {
  test('come from the server as the file that lies beside the imported one, and are mended and imported', async () => {
    const url = await companyDatabase(engine);
    const folder = mkdtempSync(join(tmpdir(), 'catena-rejected-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'people.csv');
    const rows = ['P1;PERSON;Ada', 'P2;ALIEN;"Bo ""x"""', 'P3;PERSON', "P4;ALIEN;'=1+1", 'P5;PERSON;Dèa'];
    writeFileSync(path, `externalId;kind;name\n${rows.join('\n')}\n`);
    expect((await catena('import', path, '--table', 'person', '--db', url)).code).toBe(3);

    const server = await startServer(url);
    const file = await rejectsFile(server.origin);
    await server.kill();
    expect(file).toBe(readFileSync(`${path}.rejects.csv`, 'utf8').replaceAll(path, 'people.csv'));

    const mended = join(folder, 'mended.csv');
    writeFileSync(mended, file.replaceAll(';ALIEN;', ';PERSON;').replace('P3;PERSON', 'P3;PERSON;Cy'));
    const { out } = await catena('import', mended, '--table', 'person', '--db', url, '--json');
    expect(JSON.parse(out)).toEqual({ read: 3, written: 3, unchanged: 0, rejected: 0, blank: 0 });
    // The rows are those that a file right from the start gives.
    writeFileSync(
      path,
      `externalId;kind;name\n${rows.join('\n').replaceAll('ALIEN', 'PERSON').replace('P3;PERSON', 'P3;PERSON;Cy')}\n`,
    );
    const whole = await catena('import', path, '--table', 'person', '--db', url, '--json');
    expect(JSON.parse(whole.out)).toEqual({ read: 5, written: 0, unchanged: 5, rejected: 0, blank: 0 });
  });
});
