import type { TimelineQuery } from '../../generated/documents.js';

type CustomerNode = Extract<NonNullable<TimelineQuery['node']>, { readonly __typename: 'Customer' }>;

export type TimelinePage = CustomerNode['timeline'];
export type EntryData = TimelinePage['nodes'][number];
export type EntryNode = EntryData['node'];

/** The part of a timeline that an answer holds; undefined where the customer does not exist. */
export const timelineOf = ({ node }: TimelineQuery): TimelinePage | undefined =>
  node?.__typename === 'Customer' ? node.timeline : undefined;
