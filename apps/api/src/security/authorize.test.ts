import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

let api: TestApi;
const asked: unknown[] = [];
beforeAll(async () => {
  api = await openTestApi('sqlite', {
    authorize: async (principal, action, subject) => {
      asked.push([principal.role, action, subject]);
      return subject !== 'employees';
    },
  });
});
afterAll(() => api.drop());

test('the hook is asked once for each root field, whatever lies under it', async () => {
  asked.length = 0;
  await api.data(
    '{ customers { nodes { interactions { nodes { id } } } } people: people { nodes { id } } company { name empty } }',
  );
  expect(asked).toEqual([
    ['READER', 'read', 'customers'],
    ['READER', 'read', 'people'],
    ['READER', 'read', 'company'],
  ]);
});

test('what it refuses is not read, and the rest of the answer stands', async () => {
  const { data, errors } = await api.answer('{ company { name } secret: node(id: "Q3VzdG9tZXI6MQ") { id } }');
  expect([data?.company, errors]).toEqual([{ name: 'Unnamed company' }, undefined]);
  expect(await api.error('{ employees { nodes { id } } }')).toEqual({
    code: 'FORBIDDEN',
    message: 'You may not read "employees".',
  });
});
