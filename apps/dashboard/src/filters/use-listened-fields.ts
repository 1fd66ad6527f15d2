import { useMatches } from '@tanstack/react-router';
import { narrowedFields } from './narrowings.js';

/** The filters in the top bar that the page in view listens to. */
export const useListened = () => useMatches({ select: (matches) => matches.at(-1)?.staticData.filters ?? nothing });

const nothing: readonly never[] = [];

/** The parts of a report's filter among them. */
export function useListenedFields() {
  const names = useListened();
  return {
    fields: narrowedFields.filter((field) => names.includes(field)),
    savedSegment: names.includes('savedSegment'),
  };
}
