import { ask } from '@catena/database';
import { eachEngine } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

eachEngine('naming the company', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(engine);
  });
  afterAll(() => api.drop());

  interface Answer {
    readonly company: object | null;
    readonly userErrors: readonly { code: string; field: string[] }[];
  }
  const set = async (input: object): Promise<Answer> =>
    (
      await api.data<{ setCompany: Answer }>(
        `mutation ($input: CompanyInput!) { setCompany(input: $input) {
          company { name currency timeZone locale } userErrors { code field } } }`,
        { input },
      )
    ).setCompany;
  const department = async () =>
    (
      await api.data<{ recordDepartment: { userErrors: object[] } }>(
        'mutation { recordDepartment(input: { externalId: "D", name: "D", site: IN_HOUSE, serviceFacing: true }) { userErrors { code } } }',
      )
    ).recordDepartment.userErrors;

  test('comes before any fact', async () => {
    expect(await department()).toEqual([{ code: 'COMPANY_MISSING' }]);
    expect((await set({ locale: 'it-IT' })).userErrors).toEqual([
      { code: 'MISSING_VALUE', field: ['input', 'name'] },
      { code: 'MISSING_VALUE', field: ['input', 'currency'] },
      { code: 'MISSING_VALUE', field: ['input', 'timeZone'] },
    ]);
    const company = { name: 'Bottega Lontana', currency: 'EUR', timeZone: 'Europe/Rome', locale: 'en-GB' };
    const { locale: _unless, ...told } = company;
    expect(await set(told)).toEqual({ company, userErrors: [] });
    expect(await department()).toEqual([]);
  });

  test('what is left out stays; currency and time zone are fixed once there are facts', async () => {
    expect((await set({ name: 'Bottega Vicina' })).company).toMatchObject({ name: 'Bottega Vicina', currency: 'EUR' });
    expect((await set({ currency: 'USD' })).userErrors).toEqual([{ code: 'COMPANY_LOCKED', field: ['input'] }]);
    expect((await set({ timeZone: 'Mars/Olympus' })).userErrors).toEqual([{ code: 'BAD_VALUE', field: ['input'] }]);
    expect((await set({ name: '\ud800' })).userErrors).toEqual([{ code: 'BAD_VALUE', field: ['input', 'name'] }]);
    const entries = await api.database.dataSource.read((manager) =>
      ask<{ previous: string | null }>(
        manager,
        `SELECT "previous" FROM "audit_entry" WHERE "action" = 'setCompany' ORDER BY "id"`,
      ),
    );
    expect(entries.map(({ previous }) => previous && JSON.parse(previous).name)).toEqual([null, 'Bottega Lontana']);
  });
});
