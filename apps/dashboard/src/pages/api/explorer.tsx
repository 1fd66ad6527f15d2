import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

interface ExplorerProps {
  /** Opened in a tab of its own; the reader's other tabs stay. */
  readonly query: string;
  readonly theme: 'light' | 'dark' | 'system';
}

/** GraphiQL, with everything it needs bundled: it works without the internet. */
export function Explorer({ query, theme }: ExplorerProps) {
  return (
    <GraphiQL key={query} fetcher={fetcher} initialQuery={query} forcedTheme={theme}>
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
    </GraphiQL>
  );
}
