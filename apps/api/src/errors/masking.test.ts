import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../logging/log.js';
import { openTestApi, type TestApi } from '../testing/api.js';

let api: TestApi;
const lines: Record<string, unknown>[] = [];
const failing = { message: 'SQLITE_ERROR: no such column: secret in /home/me/catena.sqlite' };

beforeAll(async () => {
  const log = createLogger({ write: (line: string) => void lines.push(JSON.parse(line)) });
  api = await openTestApi('sqlite', {
    log,
    time: 300,
    dataSource: {
      dialect: 'sqlite',
      async read() {
        throw Object.assign(new Error(failing.message), { query: 'SELECT', parameters: ['Anna Rossi'] });
      },
      async write() {
        throw new Error(failing.message);
      },
      async keep() {
        throw new Error(failing.message);
      },
      dataVersion: async () => 1,
    },
  });
});
afterAll(() => api.drop());

test('what goes wrong inside is masked in the answer and whole in the log, under one id', async () => {
  lines.length = 0;
  const { data, errors } = await api.answer('query Broken { customers { nodes { id } } }');
  const text = JSON.stringify(errors);
  expect(data).toBeNull();
  expect(text).not.toMatch(/SQLITE|secret|home|stack/);
  expect(errors?.[0]).toMatchObject({ path: ['customers'], extensions: { code: 'INTERNAL' } });
  const { requestId } = errors?.[0]?.extensions ?? {};
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ requestId, operationName: 'Broken', err: { message: failing.message } });
  expect(JSON.stringify(lines[0])).toContain('masking.test.ts');
  expect(JSON.stringify(lines[0])).not.toContain('Anna');
});

test('an answer that takes too long is given up', async () => {
  const late = () => new Promise<never>((_, reject) => setTimeout(reject, 600, new Error('late')));
  const dataSource = { dialect: 'sqlite', read: late, write: late, keep: late, dataVersion: late } as const;
  const slow = await openTestApi('sqlite', { time: 300, dataSource });
  const answer = await slow.error('{ company { name } }');
  await slow.drop();
  expect(answer).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('longer than 0.3 seconds') });
});

test('a message repeats what was sent to a thousand characters, and ends with a whole one', async () => {
  const { message } = await api.error('query ($n: Int!) { customers(first: $n) { totalCount } }', {
    n: '😀'.repeat(9000),
  });
  expect(message).toContain('Variable "$n" got invalid value');
  expect([message.length, message.isWellFormed()]).toEqual([1001, true]);
});
