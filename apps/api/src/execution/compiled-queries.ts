import { type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** A compiled operation is small; so many hold every operation of the dashboard and of a few integrators. */
const capacity = 500;

export type Compiled = CompiledQuery | ExecutionResult;

/** Compiles operations and keeps the ones used last. */
export class CompiledQueries {
  readonly #compiled = new Map<string, CompiledQuery>();

  constructor(readonly schema: GraphQLSchema) {}

  /** @param queryHash hash of the text that the document was parsed from */
  get(queryHash: string, document: DocumentNode, operationName: string | null): Compiled {
    const key = `${queryHash} ${operationName ?? ''}`;
    const known = this.#compiled.get(key);
    const compiled = known ?? compileQuery(this.schema, document, operationName ?? undefined);
    if (!isCompiledQuery(compiled)) return compiled;
    // A map keeps the order of insertion: the first key is the one not used for longest.
    this.#compiled.delete(key);
    this.#compiled.set(key, compiled);
    const [oldest] = this.#compiled.keys();
    if (this.#compiled.size > capacity && oldest !== undefined) this.#compiled.delete(oldest);
    return compiled;
  }
}
