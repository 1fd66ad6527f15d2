import { eachEngine } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

eachEngine('arguments of a size that no database takes', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(engine);
    await api.make.company();
    await api.make.customer({ externalId: 'c', name: 'a'.repeat(200) });
  });
  afterAll(() => api.drop());

  const customers = 'query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }';
  const many = (count: number): string[] => Array.from({ length: count }, () => 'c');

  test.each([
    ['max: 1e400', 'too large'],
    ['min: -1e400', 'too far below zero'],
  ])('a number has an end: %s', async (range, message) => {
    const error = await api.error(`{ interactions(filter: { csat: { ${range} } }) { totalCount } }`);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  test.each([1001, 40_000])('a list of %i values is refused', async (count) => {
    const error = await api.error(customers, { filter: { externalId: many(count) } });
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(`has ${count} values`) });
    const reasons = Array.from({ length: count }, () => 'SERVICE');
    expect((await api.error(customers, { filter: { endReason: reasons } })).code).toBe('BAD_USER_INPUT');
    expect((await api.error(customers, { filter: { segment: many(count) } })).code).toBe('BAD_USER_INPUT');
  });

  test('a list of a thousand is not', async () => {
    expect(await api.data(customers, { filter: { externalId: many(1000) } })).toEqual({ customers: { totalCount: 1 } });
  });

  test('a text to search for has at most two hundred characters', async () => {
    expect(await api.data(customers, { filter: { search: 'A'.repeat(200) } })).toEqual({
      customers: { totalCount: 1 },
    });
    for (const length of [201, 60_000]) {
      const error = await api.error(customers, { filter: { search: 'A'.repeat(length) } });
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(`${length} characters`) });
    }
  });
});
