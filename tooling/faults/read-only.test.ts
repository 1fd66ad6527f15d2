import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { ask, openDataSource } from '@catena/database';
import { isAvailable } from '@catena/testing';
import { expect, onTestFinished, test } from 'vitest';
import { book } from './support/bookings.js';
import { companyDatabase } from './support/company-database.js';
import { run, startServer } from './support/program.js';

/** The superuser may write what nobody may; here it may not. */
const asAnybody =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override', '--inh-caps=-dac_override'] : [];

test('a file that may only be read is told in one sentence, by the server and by the command', async () => {
  const url = await companyDatabase('sqlite');
  const file = url.slice('sqlite:'.length);
  const allow = (folder: number, data: number): void => {
    chmodSync(file, data);
    chmodSync(dirname(file), folder);
  };
  allow(0o555, 0o444);
  onTestFinished(() => allow(0o755, 0o644));
  const server = run('api', [], { environment: { DATABASE_URL: url, PORT: '0' }, under: asAnybody });
  const seed = run('cli', ['seed', '--customers', '60', '--db', url], { under: asAnybody });
  for (const { code, out, err } of await Promise.all([server.ended, seed.ended])) {
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^[^\n]+ cannot be written\. Give this user the right to write it[^\n]+\n$/);
  }
});

test.skipIf(!isAvailable('postgres'))(
  'a PostgreSQL that may only be read answers questions and says so of writes',
  async () => {
    const url = await companyDatabase('postgres');
    const dataSource = await openDataSource(url);
    await dataSource.read((manager) =>
      ask(manager, `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET default_transaction_read_only = on`),
    );
    await dataSource.close();
    const server = await startServer(url);
    const answer = await book(server.origin, 'call');
    expect([answer.status, answer.code]).toEqual([503, 'UNAVAILABLE']);
    expect(answer.body).toContain('The database can only be read.');
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
  },
);
