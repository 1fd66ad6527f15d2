import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

interface Page {
  readonly nodes: { name: string; externalId: string }[];
  readonly edges: { cursor: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: CustomerOrder, $filter: CustomerFilter) {
  customers(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    nodes { name externalId }
    edges { cursor }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

eachEngine('paging', (engine) => {
  let api: TestApi;
  const page = async (variables: Record<string, unknown> = {}): Promise<Page> =>
    (await api.data<{ customers: Page }>(query, variables)).customers;
  const ids = ({ nodes }: Page): string[] => nodes.map(({ externalId }) => externalId);

  /** Reads everything in pages, in one direction. */
  async function readAll(size: number, orderBy: string, backward: boolean): Promise<string[]> {
    const read: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const next: Page = await page(
        backward ? { last: size, before: cursor, orderBy } : { first: size, after: cursor, orderBy },
      );
      if (backward) read.unshift(...ids(next));
      else read.push(...ids(next));
      const more = backward ? next.pageInfo.hasPreviousPage : next.pageInfo.hasNextPage;
      if (!more) return read;
      cursor = backward ? next.pageInfo.startCursor : next.pageInfo.endCursor;
    }
  }

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company();
    const day = on('2024-01-01');
    await make.customer({ externalId: 'c1', name: 'anna', startedOn: day + 2 }, { segment: 'gold', region: 'north' });
    await make.customer({ externalId: 'c2', name: 'Émile', startedOn: day }, { segment: 'silver', region: 'north' });
    await make.customer({ externalId: 'c3', name: 'Zoë', startedOn: day, endedOn: day + 30 }, { segment: 'gold' });
    await make.customer({ externalId: 'c4', name: 'Anna', startedOn: day + 1 });
    await make.customer({ externalId: 'c5', name: 'Anna', startedOn: day });
    await make.customer({ externalId: '100%_C6\\', name: 'Bruno', startedOn: day - 1 });
    await make.write('customer_attribute', { customer: 'c1', validFrom: day + 20, segment: 'silver', region: 'north' });
  });
  afterAll(() => api.drop());

  const byName = ['c4', 'c5', '100%_C6\\', 'c3', 'c1', 'c2'];
  const byStart = ['100%_C6\\', 'c2', 'c3', 'c5', 'c4', 'c1'];

  test('names stand by their bytes, alike on every engine; who is alike stands by when it was written', async () => {
    expect(ids(await page())).toEqual(byName);
    expect(ids(await page({ orderBy: 'STARTED_ON_ASC' }))).toEqual(byStart);
    expect(ids(await page({ orderBy: null }))).toEqual(byName);
  });

  test.each([
    ['NAME_ASC', byName],
    ['NAME_DESC', [...byName].reverse()],
    ['STARTED_ON_ASC', byStart],
    ['STARTED_ON_DESC', [...byStart].reverse()],
  ])('%s reads the same rows in pages of any size, forwards and backwards', async (orderBy, expected) => {
    for (const size of [1, 2, 3, 5, 6, 7]) {
      expect(await readAll(size, orderBy, false)).toEqual(expected);
      expect(await readAll(size, orderBy, true)).toEqual(expected);
    }
  });

  test('says whether rows follow and precede', async () => {
    const first = await page({ first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect((await page({ last: 2 })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect((await page({ first: 6 })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(second.edges.map(({ cursor }) => cursor)).toEqual([second.pageInfo.startCursor, second.pageInfo.endCursor]);
  });

  test('a page between two cursors holds what stands between them', async () => {
    const { edges } = await page();
    expect(ids(await page({ after: edges[0]?.cursor, before: edges[4]?.cursor }))).toEqual(byName.slice(1, 4));
    expect(ids(await page({ after: edges[0]?.cursor, before: edges[4]?.cursor, last: 2 }))).toEqual(byName.slice(2, 4));
    expect(ids(await page({ after: edges[4]?.cursor, before: edges[0]?.cursor }))).toEqual([]);
  });

  test('a page of none has no cursors', async () => {
    expect(await page({ first: 0 })).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('page sizes and cursors that cannot be used are refused with their reason', async () => {
    expect((await page({ first: 200 })).nodes).toHaveLength(6);
    expect((await api.error(query, { first: 201 })).code).toBe('PAGE_TOO_LARGE');
    expect((await api.error(query, { last: 201 })).code).toBe('PAGE_TOO_LARGE');
    expect((await api.error(query, { first: 1, last: 1 })).code).toBe('BAD_USER_INPUT');
    expect((await api.error(query, { after: 'nonsense' })).code).toBe('BAD_CURSOR');
    const { pageInfo } = await page({ first: 1 });
    expect(await api.error(query, { after: pageInfo.endCursor, orderBy: 'NAME_DESC' })).toEqual({
      code: 'BAD_CURSOR',
      message:
        'The cursor belongs to another order than NAME_DESC. Begin again without a cursor when the order changes.',
    });
  });

  const found = async (filter: Record<string, unknown>): Promise<string[]> => ids(await page({ filter }));

  test('search finds names and external ids, whatever the case, and takes signs as they are', async () => {
    expect(await found({ search: 'ANN' })).toEqual(['c4', 'c5', 'c1']);
    expect(await found({ search: 'c3' })).toEqual(['c3']);
    expect(await found({ search: 'mile' })).toEqual(['c2']);
    expect(await found({ search: '%_c' })).toEqual(['100%_C6\\']);
    expect(await found({ search: '\\' })).toEqual(['100%_C6\\']);
    expect(await found({ search: "' OR 1=1 --" })).toEqual([]);
    expect(await found({ search: ':p1' })).toEqual([]);
  });

  test('segment and region are those that the customer has now', async () => {
    expect(await found({ segment: 'gold' })).toEqual(['c3']);
    expect(await found({ segment: ['gold', 'silver'], region: 'north' })).toEqual(['c1', 'c2']);
    expect(await found({ segment: [] })).toEqual([]);
  });

  test('filters narrow together, days half-open', async () => {
    expect(await found({ active: false })).toEqual(['c3']);
    expect(await found({ active: true, segment: 'gold' })).toEqual([]);
    expect(await found({ startedOn: { from: '2024-01-01', until: '2024-01-02' } })).toEqual(['c5', 'c3', 'c2']);
    expect(await found({ startedOn: { until: '2024-01-01' } })).toEqual(['100%_C6\\']);
    expect(await found({ startedOn: {} })).toEqual(byName);
    expect(await found({ externalId: ['c1', 'c2', 'nobody'] })).toEqual(['c1', 'c2']);
  });

  test('a text that no database can hold is refused', async () => {
    expect((await api.error(query, { filter: { search: 'a\u0000b' } })).code).toBe('BAD_USER_INPUT');
    expect((await api.error(query, { filter: { segment: ['\u0000'] } })).code).toBe('BAD_USER_INPUT');
  });

  test('a range of whole numbers may end between them', async () => {
    await api.make.interaction({ customer: 'c3', startedAt: at('2024-02-01T00:00:00Z'), csat: 2 });
    await api.make.interaction({ customer: 'c3', startedAt: at('2024-02-01T00:00:00Z'), csat: 3 });
    const total = async (csat: string): Promise<unknown> =>
      (
        await api.data<{ interactions: { totalCount: number } }>(
          `{ interactions(filter: { csat: ${csat} }) { totalCount } }`,
        )
      ).interactions.totalCount;
    expect(await total('{ min: 2 }')).toBe(2);
    expect(await total('{ min: 2.5 }')).toBe(1);
    expect(await total('{ max: 2.5 }')).toBe(1);
    expect(await total('{ max: -1e30 }')).toBe(0);
  });

  test('an id of another type in a filter is refused', async () => {
    const { node } = await api.data<{ node: unknown }>('{ node(id: "Q3VzdG9tZXI6MQ") { id } }');
    expect(node).not.toBeNull();
    expect(await api.error('{ interactions(filter: { case: "Q3VzdG9tZXI6MQ" }) { totalCount } }')).toEqual({
      code: 'BAD_ID',
      message: 'The id given for case is that of a Customer. Give the id of a Case.',
    });
  });

  test('children are paged for each parent apart', async () => {
    const { make } = api;
    for (const [customer, hours] of [
      ['c1', [1, 2, 3]],
      ['c2', [4]],
    ] as const) {
      for (const hour of hours) await make.interaction({ customer, startedAt: at(`2024-02-01T0${hour}:00:00Z`) });
    }
    type Child = {
      totalCount: number;
      nodes: { startedAt: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    const children = async (args: string): Promise<[number, string[], boolean][]> => {
      const { customers } = await api.data<{ customers: { nodes: { interactions: Child }[] } }>(
        `{ customers(orderBy: EXTERNAL_ID_ASC, filter: { externalId: ["c1", "c2", "c4"] }) { nodes { interactions(${args}) {
          totalCount nodes { startedAt } pageInfo { hasNextPage endCursor } } } } }`,
      );
      return customers.nodes.map(({ interactions: { totalCount, nodes, pageInfo } }) => [
        totalCount,
        nodes.map(({ startedAt }) => startedAt.slice(12, 13)),
        pageInfo.hasNextPage,
      ]);
    };
    expect(await children('first: 2, orderBy: STARTED_AT_DESC')).toEqual([
      [3, ['3', '2'], true],
      [1, ['4'], false],
      [0, [], false],
    ]);
    expect(await children('last: 2')).toEqual([
      [3, ['2', '3'], false],
      [1, ['4'], false],
      [0, [], false],
    ]);
    expect(await children('filter: { outcome: [ABANDONED] }')).toEqual([
      [0, [], false],
      [0, [], false],
      [0, [], false],
    ]);
  });
});
