import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

const query = `query ($search: String!, $first: Int, $after: String, $last: Int, $before: String) {
  customers(first: 1, filter: { externalId: [$search] }) { nodes { timeline(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor }
    nodes { at node {
      __typename
      ... on CustomerStart { day acquisitionSource }
      ... on CustomerEnd { day reason destination }
      ... on Interaction { summary }
      ... on ServiceFailure { cause breaches { kind } }
      ... on Recovery { startedAt }
      ... on WordOfMouth { audience }
      ... on LoyaltyResponse { recommend }
      ... on IncidentExposure { incident { name } }
    } }
  } } }
}`;

interface Timeline {
  readonly totalCount: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly edges: { cursor: string }[];
  readonly nodes: { at: string; node: { __typename: string } }[];
}

eachEngine('the timeline of a customer', (engine) => {
  let api: TestApi;
  const timeline = async (customer: string, page: Record<string, unknown> = {}): Promise<Timeline> => {
    const { customers } = await api.data<{ customers: { nodes: { timeline: Timeline }[] } }>(query, {
      search: customer,
      ...page,
    });
    const [found] = customers.nodes;
    if (!found) throw new Error(`There is no customer ${customer}.`);
    return found.timeline;
  };
  const types = ({ nodes }: Timeline): string[] => nodes.map(({ node }) => node.__typename);

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company();
    const customer = await make.customer({
      externalId: 'C',
      startedOn: on('2024-03-30'),
      endedOn: on('2024-04-10'),
      endReason: 'SERVICE',
      endDestination: 'COMPETITOR',
      acquisitionSource: 'REFERRAL',
    });
    const other = await make.customer({ externalId: 'O' });
    const evening = at('2024-03-31T20:00:00Z');
    await make.write('incident', { externalId: 'lot', name: 'Lot 7', kind: 'LOT', cause: 'OTHER', startedAt: evening });
    const fact = (externalId: string) => ({ customer, externalId });
    await make.interaction({ ...fact('late'), startedAt: at('2024-04-10T08:00:00Z'), summary: 'goodbye' });
    await make.interaction({ ...fact('mail'), startedAt: evening, summary: 'order cancelled' });
    await make.interaction({ customer: other, externalId: 'mail', startedAt: evening });
    await make.failure({ ...fact('f'), detectedAt: evening, cause: 'UNEXPLAINED_CANCELLATION' });
    await make.write('expectation_breach', { ...fact('b'), failure: 'f', kind: 'INFORMATION' });
    await make.write('incident_exposure', { ...fact('e'), incident: 'lot', exposedAt: evening });
    await make.write('recovery', {
      ...fact('r'),
      failure: 'f',
      startedAt: at('2024-04-01T08:00:00Z'),
      followUpPlanned: false,
    });
    await make.write('word_of_mouth', {
      ...fact('w'),
      toldAt: at('2024-04-02T08:00:00Z'),
      audience: 'FAMILY',
      valence: 'NEGATIVE',
      reach: 4,
    });
    await make.write('loyalty_response', { ...fact('l'), answeredAt: at('2024-04-03T08:00:00Z'), recommend: 1 });
  });
  afterAll(() => api.drop());

  const story = [
    'CustomerStart',
    'IncidentExposure',
    'Interaction',
    'ServiceFailure',
    'Recovery',
    'WordOfMouth',
    'LoyaltyResponse',
    'CustomerEnd',
    'Interaction',
  ];

  test('is told from the oldest to the newest; at one instant the cause stands before what follows', async () => {
    const told = await timeline('C');
    expect(types(told)).toEqual(story);
    expect(told.totalCount).toBe(9);
    expect(told.nodes.map(({ at: when }) => when)).toEqual([
      // Days begin at midnight in Rome: an hour before UTC in winter time, two in summer time.
      '2024-03-29T23:00:00.000Z',
      '2024-03-31T20:00:00.000Z',
      '2024-03-31T20:00:00.000Z',
      '2024-03-31T20:00:00.000Z',
      '2024-04-01T08:00:00.000Z',
      '2024-04-02T08:00:00.000Z',
      '2024-04-03T08:00:00.000Z',
      '2024-04-09T22:00:00.000Z',
      '2024-04-10T08:00:00.000Z',
    ]);
    expect(told.nodes.map(({ node }) => node)).toMatchObject([
      { day: '2024-03-30', acquisitionSource: 'REFERRAL' },
      { incident: { name: 'Lot 7' } },
      { summary: 'order cancelled' },
      { cause: 'UNEXPLAINED_CANCELLATION', breaches: [{ kind: 'INFORMATION' }] },
      {},
      { audience: 'FAMILY' },
      { recommend: 1 },
      { day: '2024-04-10', reason: 'SERVICE', destination: 'COMPETITOR' },
      { summary: 'goodbye' },
    ]);
  });

  test.each([1, 2, 3, 4, 8, 9])('reads the same in pages of %i', async (size) => {
    const told: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Timeline = await timeline('C', { first: size, after });
      expect(page.nodes.length).toBeLessThanOrEqual(size);
      told.push(...types(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(told).toEqual(story);
  });

  test.each([1, 2, 3, 4, 8, 9])('reads the same from the newest back in pages of %i', async (size) => {
    const told: string[] = [];
    let before: string | null = null;
    for (;;) {
      const page: Timeline = await timeline('C', { last: size, before });
      expect(page.nodes.length).toBeLessThanOrEqual(size);
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      told.unshift(...types(page));
      if (!page.pageInfo.hasPreviousPage) break;
      before = page.pageInfo.startCursor;
    }
    expect(told).toEqual(story);
  });

  test('is read between two cursors, from either side', async () => {
    const { edges } = await timeline('C');
    const [after, before] = [edges[1]?.cursor, edges[7]?.cursor];
    expect(types(await timeline('C', { first: 2, after, before }))).toEqual(['Interaction', 'ServiceFailure']);
    const end = await timeline('C', { last: 2, after, before });
    expect(types(end)).toEqual(['WordOfMouth', 'LoyaltyResponse']);
    expect(end).toMatchObject({ totalCount: 9, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
    expect(types(await timeline('C', { last: 5, after, before }))).toEqual(story.slice(2, 7));
    expect((await api.error(query, { search: 'C', first: 1, last: 1 })).code).toBe('BAD_USER_INPUT');
  });

  test('of somebody to whom nothing happened holds the beginning only', async () => {
    await api.make.customer({ externalId: 'N' });
    const told = await timeline('N');
    expect(types(told)).toEqual(['CustomerStart']);
    expect(told.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(await timeline('N', { first: 0 })).toMatchObject({
      totalCount: 1,
      nodes: [],
      pageInfo: { hasNextPage: true, endCursor: null },
    });
  });

  test('takes its own cursors only', async () => {
    const { customers } = await api.data<{ customers: { pageInfo: { endCursor: string } } }>(
      '{ customers { pageInfo { endCursor } } }',
    );
    expect((await api.error(query, { search: 'C', after: customers.pageInfo.endCursor })).code).toBe('BAD_CURSOR');
    expect((await api.error(query, { search: 'C', first: 201 })).code).toBe('PAGE_TOO_LARGE');
  });
});
