import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type ReportVariables, useReportVariables } from './report-variables.js';

/** The variables that a document names: what it does not ask must not make it ask again. */
function namesIn({ definitions }: DocumentNode): ReadonlySet<string> {
  return new Set(
    definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition'
        ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [],
    ),
  );
}

/**
 * Asks a document about what the address says. While a new period loads, the old answer stays, marked stale.
 * @param pause asks nothing as long as nobody needs the answer
 */
export function useReport<Data>(document: TypedDocumentNode<Data, ReportVariables>, pause = false) {
  const all = useReportVariables();
  const variables = useMemo(() => {
    const names = namesIn(document);
    return {
      ...all,
      ...(names.has('compareTo') ? {} : { compareTo: 'NOTHING' as const }),
      ...(names.has('grain') ? {} : { grain: 'MONTH' as const }),
      ...(names.has('language') ? {} : { language: 'EN' as const }),
    };
  }, [document, all]);
  const [{ data, error, fetching }, execute] = useQuery({ query: document, variables, pause });
  return { data, error, stale: fetching, retry: () => execute({ requestPolicy: 'network-only' }) };
}
