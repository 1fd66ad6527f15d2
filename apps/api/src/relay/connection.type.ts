import { Field, Int, ObjectType } from 'type-graphql';
import type { TypeClass } from '../entity/entity-type.js';

@ObjectType('PageInfo', { description: 'Where a page stands among all rows.', simpleResolvers: true })
class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether rows follow. Read backwards, whether the page was asked to end before a cursor.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether rows precede. Read forwards, whether the page was asked to begin behind a cursor.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page; null when it is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of the page; null when it is empty.' })
  endCursor!: string | null;
}

interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** What the resolver of a connection answers. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Counts all rows of the connection; called only when totalCount is asked. */
  readonly count: () => Promise<number>;
}

/** The Relay connection of a type, and its edge. */
export function connectionType(name: string, node: TypeClass): TypeClass {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.`, simpleResolvers: true })
  class NodeEdge {
    @Field(() => String, { description: 'Where the row stands in the order that was asked.' })
    cursor!: string;

    @Field(() => node, { description: 'The row.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.`, simpleResolvers: true })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'The rows of the page with their cursors.' })
    edges!: NodeEdge[];

    @Field(() => [node], { description: 'The rows of the page.' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Where the page stands among all rows.' })
    pageInfo!: PageInfo;

    readonly count!: () => Promise<number>;

    @Field(() => Int, { description: 'How many rows there are on all pages; counted only when asked.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }

  return NodeConnection;
}
