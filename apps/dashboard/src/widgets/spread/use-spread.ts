import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect } from 'react';
import type { SpreadStateFragment } from '../../generated/documents.js';
import type { ReportVariables } from '../report-variables.js';
import { useReport } from '../use-report.js';

/** An answer that rests on estimates, which are made beside the requests. */
export interface OfSpread {
  readonly spread: SpreadStateFragment;
}

/** Milliseconds between two looks at work that goes on. */
const lookEvery = 1500;

interface UnderWay {
  readonly status: SpreadStateFragment['status'];
  readonly computation: Pick<NonNullable<SpreadStateFragment['computation']>, 'status'> | null;
}

/** Whether another answer is on its way. */
export const isUnderWay = ({ status, computation }: UnderWay): boolean =>
  status === 'COMPUTING' || status === 'BUSY' || (status === 'STALE' && computation?.status !== 'FAILED');

/** Whether there is an answer, be it an older one. */
export const isEstimated = ({ status }: SpreadStateFragment): boolean => status === 'READY' || status === 'STALE';

/** Asks a document that rests on estimates; asks again while they are being made, and is then not called stale. */
export function useSpread<Data extends OfSpread>(document: TypedDocumentNode<Data, ReportVariables>) {
  const { data, error, stale, retry } = useReport(document);
  const underWay = data !== undefined && isUnderWay(data.spread);
  useEffect(() => {
    if (!underWay || stale) return;
    const timer = setTimeout(retry, lookEvery);
    return () => clearTimeout(timer);
  });
  return { data, error, stale: stale && !underWay, retry };
}
