import customers from './examples/customers.graphql?raw';
import failures from './examples/failures.graphql?raw';
import overview from './examples/overview.graphql?raw';
import schema from './examples/schema.graphql?raw';
import story from './examples/story.graphql?raw';
import trends from './examples/trends.graphql?raw';

/** Queries to begin with. */
export const examples = { overview, trends, customers, story, failures, schema } as const;

export type ExampleName = keyof typeof examples;
export const exampleNames = [
  'overview',
  'trends',
  'customers',
  'story',
  'failures',
  'schema',
] as const satisfies ExampleName[];
