import { useMemo } from 'react';
import { useQuery } from 'urql';
import { FilterChoicesDocument, type FilterChoicesQuery } from '../generated/documents.js';
import { type Narrowings, parseNarrowings } from './narrowings.js';

/** A part of the company that was saved under a name. */
export interface Segment {
  readonly id: string;
  readonly name: string;
  readonly narrowings: Narrowings;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen beyond the vocabularies. */
export interface FilterChoices {
  readonly segments: readonly Segment[];
  readonly departments: readonly Named[];
  readonly teams: readonly Named[];
}

const choicesOf = ({ savedSegments, departments, teams }: FilterChoicesQuery): FilterChoices => ({
  segments: savedSegments.map(({ id, name, definition }) => ({ id, name, narrowings: parseNarrowings(definition) })),
  departments: departments.nodes,
  teams: teams.nodes,
});

// An answer without any segment names no type, so the cache has to be told which changes make it old.
const context = { additionalTypenames: ['SavedSegment'] };

/** Saved segments, departments and teams; asked only where `wanted`. */
export function useFilterChoices(wanted: boolean) {
  const [{ data, error, stale, fetching }, execute] = useQuery({
    query: FilterChoicesDocument,
    pause: !wanted,
    context,
  });
  const choices = useMemo(() => (wanted ? data && choicesOf(data) : undefined), [wanted, data]);
  // An older answer may not know a segment that was saved a moment ago.
  return { choices, error, settled: !(stale || fetching), retry: () => execute({ requestPolicy: 'network-only' }) };
}
