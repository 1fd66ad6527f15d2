import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { TimelineDocument } from '../../generated/documents.js';
import { type EntryData, type TimelinePage, timelineOf } from './timeline-data.js';

const pageSize = 50;

export interface TimelineState {
  /** Undefined until the first part has arrived. */
  readonly entries: readonly EntryData[] | undefined;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
  /** Asks for what came next; undefined when there is no more. */
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
}

/** A customer's timeline, oldest first, read part by part. */
export function useTimeline(id: string): TimelineState {
  const client = useClient();
  const [first, reload] = useQuery({ query: TimelineDocument, variables: { id, first: pageSize } });
  const [later, setLater] = useState<readonly TimelinePage[]>([]);
  const [laterError, setLaterError] = useState<CombinedError>();
  const [loadingMore, setLoadingMore] = useState(false);

  const firstPage = first.data && timelineOf(first.data);
  const pages = firstPage && [firstPage, ...later];
  const last = pages?.at(-1)?.pageInfo;

  const more = async (after: string) => {
    setLoadingMore(true);
    const { data, error } = await client.query(TimelineDocument, { id, first: pageSize, after }).toPromise();
    const page = data && timelineOf(data);
    setLaterError(error);
    if (page !== undefined) setLater((known) => [...known, page]);
    setLoadingMore(false);
  };

  const after = last?.hasNextPage ? last.endCursor : null;
  return {
    entries: pages?.flatMap(({ nodes }) => nodes),
    error: first.error ?? laterError,
    retry: () => {
      if (first.error === undefined && after !== null) void more(after);
      else reload({ requestPolicy: 'network-only' });
    },
    more: after === null ? undefined : () => void more(after),
    loadingMore,
  };
}
