import { useEffect } from 'react';
import { LoopMapLinksDocument, type LoopMapLinksQuery } from '../../../generated/documents.js';
import { useReport } from '../../../widgets/use-report.js';

export type Links = LoopMapLinksQuery['spread'];

/** Milliseconds between two looks at work that goes on. */
const lookEvery = 1500;

/** Whether another answer is on its way. */
export const isUnderWay = ({ status, computation }: Pick<Links, 'status' | 'computation'>): boolean =>
  status === 'COMPUTING' || status === 'BUSY' || (status === 'STALE' && computation?.status !== 'FAILED');

/** What is known of the links; asks again while they are being estimated. */
export function useLinks() {
  const { data, error, stale, retry } = useReport(LoopMapLinksDocument);
  useEffect(() => {
    if (data === undefined || stale || !isUnderWay(data.spread)) return;
    const timer = setTimeout(retry, lookEvery);
    return () => clearTimeout(timer);
  });
  return { links: data?.spread, error, retry };
}
