import { useEffect } from 'react';
import { LoopMapLinksDocument, type LoopMapLinksQuery } from '../../../generated/documents.js';
import { useReport } from '../../../widgets/use-report.js';

export type Links = LoopMapLinksQuery['spread'];

/** Milliseconds between two looks at work that goes on. */
const lookEvery = 1500;

interface UnderWay {
  readonly status: Links['status'];
  readonly computation: Pick<NonNullable<Links['computation']>, 'status'> | null;
}

/** Whether another answer is on its way. */
export const isUnderWay = ({ status, computation }: UnderWay): boolean =>
  status === 'COMPUTING' || status === 'BUSY' || (status === 'STALE' && computation?.status !== 'FAILED');

/** Asks again in a while, as long as that is called for. */
export function useAgain(calledFor: boolean, ask: () => void): void {
  useEffect(() => {
    if (!calledFor) return;
    const timer = setTimeout(ask, lookEvery);
    return () => clearTimeout(timer);
  });
}

/** What is known of the links; asks again while they are being estimated. */
export function useLinks() {
  const { data, error, stale, retry } = useReport(LoopMapLinksDocument);
  useAgain(data !== undefined && !stale && isUnderWay(data.spread), retry);
  return { links: data?.spread, error, retry };
}
