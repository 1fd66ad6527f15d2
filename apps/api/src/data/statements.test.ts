import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';
import { countedSource } from './counted-source.js';

const query = `query ($first: Int) {
  customers(first: $first) {
    nodes {
      name
      current { segment }
      interactions(first: 5, orderBy: STARTED_AT_DESC) {
        nodes {
          startedAt
          department { name }
          employee { department { name } team { name } tenureBand }
          failures { cause severity }
        }
      }
    }
  }
}`;

interface Answer {
  readonly customers: { nodes: { interactions: { nodes: { failures: unknown[]; employee: { team: unknown } }[] } }[] };
}

eachEngine('statements', (engine) => {
  let api: TestApi;
  let statements = 0;
  const counted = async (text: string, variables?: Record<string, unknown>): Promise<number> => {
    statements = 0;
    await api.data(text, variables);
    return statements;
  };

  beforeAll(async () => {
    const { database, make, drop } = await openTestApi(engine);
    const dataSource = countedSource(database.dataSource, () => {
      statements += 1;
    });
    api = await openTestApi(engine, { dataSource: { ...database.dataSource, ...dataSource } });
    const close = api.drop;
    api = { ...api, drop: async () => void (await Promise.all([close(), drop()])) };
    await make.company();
    await make.staff(6, { department: 'D', team: 'T' });
    const [employee] = await make.staff(6, { department: 'E', team: 'U' });
    const customers = Array.from({ length: 50 }, (_, index) => `k${index}`);
    const startedOn = on('2024-01-01');
    await make.write('person', ...customers.map((externalId) => ({ externalId, kind: 'PERSON' as const })));
    await make.write(
      'customer',
      ...customers.map((externalId) => ({ externalId, person: externalId, name: externalId, startedOn })),
    );
    await make.write(
      'customer_attribute',
      ...customers.map((customer) => ({ customer, validFrom: startedOn, segment: 'gold' })),
    );
    const contacts = customers.flatMap((customer, index) =>
      Array.from({ length: 7 }, (_, contact) => ({
        customer,
        externalId: `i${contact}`,
        startedAt: at('2024-03-01T10:00:00Z') + contact * 86_400_000,
        initiator: 'CUSTOMER' as const,
        channel: 'PHONE' as const,
        reason: 'DELIVERY' as const,
        outcome: 'ANSWERED' as const,
        escalated: false,
        employee: index % 2 === 0 ? employee : 'T-E1',
        department: index % 2 === 0 ? 'E' : 'D',
      })),
    );
    await make.write('interaction', ...contacts);
    await make.write(
      'service_failure',
      ...contacts.map(({ customer, externalId, startedAt }) => ({
        customer,
        externalId,
        interaction: externalId,
        detectedAt: startedAt,
        cause: 'SLOW' as const,
        severity: 0.5,
        firstExperience: false,
        complained: false,
      })),
    );
  });
  afterAll(() => api.drop());

  test('the answer is whole', async () => {
    const { customers } = await api.data<Answer>(query, { first: 50 });
    const interactions = customers.nodes.flatMap((customer) => customer.interactions.nodes);
    expect(customers.nodes).toHaveLength(50);
    expect(interactions).toHaveLength(250);
    expect(interactions.every(({ failures, employee }) => failures.length === 1 && employee.team !== null)).toBe(true);
  });

  test('fifty customers with their latest contacts, who handled them and what failed take as many as one customer does', async () => {
    const one = await counted(query, { first: 1 });
    expect(await counted(query, { first: 10 })).toBe(one);
    expect(await counted(query, { first: 50 })).toBe(one);
    // Customers, attributes, interactions, employees, teams, departments, staff of the months (own and the handler's), failures.
    expect(one).toBeLessThanOrEqual(9);
  });

  test('the total is counted only when it is asked, once for all parents', async () => {
    expect(await counted('{ customers { nodes { id } } }')).toBe(1);
    expect(await counted('{ customers { nodes { id } totalCount } }')).toBe(2);
    expect(await counted('{ customers(first: 10) { nodes { interactions { nodes { id } } } } }')).toBe(2);
    expect(await counted('{ customers(first: 10) { nodes { interactions { nodes { id } totalCount } } } }')).toBe(3);
  });

  test('a relation back to the parent costs one statement for all', async () => {
    expect(await counted('{ interactions(first: 200) { nodes { customer { name person { kind } } } } }')).toBe(3);
  });
});
