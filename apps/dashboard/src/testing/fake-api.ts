import { Client, CombinedError, type Exchange, type Operation, type OperationResult } from '@urql/core';
import { filter, fromPromise, mergeMap, pipe } from 'wonka';
import type {
  ChurnLadderQuery,
  CompanyQuery,
  CostOfPoorServiceQuery,
  CustomerQuery,
  CustomersQuery,
  CustomersQueryVariables,
  DataHealthQuery,
  DeleteSegmentMutation,
  FilterChoicesQuery,
  ImportsQuery,
  LoopMapLinksQuery,
  LoopMapNodesQuery,
  OverviewTilesQuery,
  OverviewTilesQueryVariables,
  OverviewTrendsQuery,
  RejectsFileQuery,
  RejectsFileQueryVariables,
  RenameSegmentMutation,
  RenameSegmentMutationVariables,
  SaveSegmentMutation,
  SaveSegmentMutationVariables,
  TimelineQuery,
  TimelineQueryVariables,
} from '../generated/documents.js';
import { company, filterChoices, overviewTiles, overviewTrends } from './sample-data.js';

/** An answer; an `Error` stands for one that the server refuses with that sentence (and its `extensions`), `never` for one that does not come. */
type Answer<Data, Variables> = ((variables: Variables) => Data | Error) | 'never';

/** What the fake server says to each of the dashboard's questions. */
export interface FakeAnswers {
  readonly Company: Answer<CompanyQuery, unknown>;
  readonly OverviewTiles: Answer<OverviewTilesQuery, OverviewTilesQueryVariables>;
  readonly ChurnLadder: Answer<ChurnLadderQuery, unknown>;
  readonly CostOfPoorService: Answer<CostOfPoorServiceQuery, unknown>;
  readonly LoopMapNodes: Answer<LoopMapNodesQuery, unknown>;
  readonly LoopMapLinks: Answer<LoopMapLinksQuery, unknown>;
  readonly OverviewTrends: Answer<OverviewTrendsQuery, unknown>;
  readonly FilterChoices: Answer<FilterChoicesQuery, unknown>;
  readonly SaveSegment: Answer<SaveSegmentMutation, SaveSegmentMutationVariables>;
  readonly RenameSegment: Answer<RenameSegmentMutation, RenameSegmentMutationVariables>;
  readonly DeleteSegment: Answer<DeleteSegmentMutation, { readonly id: string }>;
  readonly Customers: Answer<CustomersQuery, CustomersQueryVariables>;
  readonly Customer: Answer<CustomerQuery, { readonly id: string }>;
  readonly Timeline: Answer<TimelineQuery, TimelineQueryVariables>;
  readonly DataHealth: Answer<DataHealthQuery, unknown>;
  readonly Imports: Answer<ImportsQuery, unknown>;
  readonly RejectsFile: Answer<RejectsFileQuery, RejectsFileQueryVariables>;
}

const defaults: FakeAnswers = {
  Company: () => ({ company }),
  OverviewTiles: ({ period }) => ({ report: { ...overviewTiles.report, period } }),
  ChurnLadder: 'never',
  CostOfPoorService: 'never',
  LoopMapNodes: 'never',
  LoopMapLinks: 'never',
  OverviewTrends: () => overviewTrends,
  FilterChoices: () => filterChoices,
  SaveSegment: 'never',
  RenameSegment: 'never',
  DeleteSegment: 'never',
  Customers: 'never',
  Customer: 'never',
  Timeline: 'never',
  DataHealth: 'never',
  Imports: 'never',
  RejectsFile: 'never',
};

const nameOf = ({ query }: Operation): string | undefined =>
  query.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? [definition.name?.value] : [],
  )[0];

/** A client whose server is a table of answers, asked anew each time. */
export function createFakeClient(answers: Partial<FakeAnswers> = {}): Client {
  const table: Record<string, Answer<unknown, never>> = { ...defaults, ...answers };
  const reply = async (operation: Operation): Promise<OperationResult> => {
    const answer = table[nameOf(operation) ?? ''];
    if (answer === undefined || answer === 'never') return new Promise(() => {});
    const said = answer(operation.variables as never);
    const error = said instanceof Error ? new CombinedError({ graphQLErrors: [said] }) : undefined;
    return { operation, data: error === undefined ? said : undefined, error, stale: false, hasNext: false };
  };
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind !== 'teardown'),
      mergeMap((operation) => fromPromise(reply(operation))),
    );
  return new Client({ url: '/graphql', exchanges: [server], preferGetMethod: false });
}
