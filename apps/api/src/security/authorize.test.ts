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
    ['WRITER', 'read', 'customers'],
    ['WRITER', 'read', 'people'],
    ['WRITER', 'read', 'company'],
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

test('a reader reads and does not write, whatever the mutation', async () => {
  const readers = await openTestApi('sqlite', { principal: { name: 'dashboard', role: 'READER' } });
  expect(await readers.data('{ company { name } }')).toEqual({ company: { name: 'Unnamed company' } });
  for (const [mutation, input] of [
    ['setCompany', '{ name: "A", currency: "EUR", timeZone: "UTC" }'],
    ['recordDepartment', '{ externalId: "D", name: "D", site: IN_HOUSE, serviceFacing: true }'],
    ['closeCase', '{ customer: "C", externalId: "k", closedAt: "2024-01-01T10:00:00Z" }'],
  ]) {
    const answer = await readers.answer(`mutation { ${mutation}(input: ${input}) { userErrors { code } } }`);
    expect(answer.errors).toMatchObject([
      { message: `You may not write "${mutation}".`, extensions: { code: 'FORBIDDEN' } },
    ]);
  }
  expect(await readers.database.dataSource.dataVersion()).toBe(0);
  await readers.drop();
});
