import { eachEngine } from '@catena/testing';
import { expect, test } from 'vitest';
import { book, Clients, rowsPerCall } from './support/bookings.js';
import { companyDatabase } from './support/company-database.js';
import { startServer } from './support/program.js';
import { expectAllOnceAfterRepeating, expectNothingLost } from './support/sound.js';

eachEngine('two servers on one database', (engine) => {
  test('do each call once, whoever is asked; one may die, and the other goes on', async () => {
    const url = await companyDatabase(engine);
    const [one, other] = await Promise.all([startServer(url), startServer(url)]);
    const same = Array.from({ length: 8 }, (_, index) => `same ${index}`);
    const answers = await Promise.all(
      same.flatMap((call) => [book(one.origin, call), book(other.origin, call), book(one.origin, call)]),
    );
    expect(answers.map(({ accepted }) => accepted)).toEqual(answers.map(() => rowsPerCall));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(same.length);

    const clients = new Clients([one.origin, other.origin], 'pair', 2);
    await clients.until(20);
    await other.kill();
    await clients.until(10);
    await clients.stop();
    expect(clients.refused).toEqual([]);
    await expectNothingLost(url, [...same, ...clients.acknowledged]);
    await expectAllOnceAfterRepeating(url, one.origin, [...same, ...clients.sent]);
  });
});
