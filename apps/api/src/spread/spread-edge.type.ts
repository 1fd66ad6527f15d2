import { defineEnum } from '@catena/metrics';
import { type EdgeDefinition, type EdgeKey, edgeLabel, edges } from '@catena/spread';
import { Arg, Field, ObjectType } from 'type-graphql';
import type { Asked } from '../computation/computations.js';
import { enumOf } from '../entity/enum.js';
import { languageArgument, languageOf, languages } from '../report/metric.type.js';
import type { SpreadAnswer } from './spread-answer.js';

const signs = enumOf(
  defineEnum('LinkSign', 'What more of the cause makes of the effect, by the sources.', {
    MORE: 'More of it.',
    LESS: 'Less of it.',
  }),
);

/** One link of the chain with what is known of it. */
@ObjectType('SpreadEdge', { description: 'One link of the chain: what one node does to another.' })
export class SpreadEdge {
  readonly definition: EdgeDefinition;

  constructor(
    readonly ownKey: EdgeKey,
    readonly links: () => Promise<Asked<SpreadAnswer>>,
    /** Whether the question is about a part of the company. */
    readonly narrowed: boolean,
  ) {
    this.definition = edges[ownKey];
  }

  @Field(() => String, { description: 'Its key.' })
  key(): string {
    return this.ownKey;
  }

  @Field(() => String, { description: 'Key of the node that is the cause.' })
  from(): string {
    return this.definition.from;
  }

  @Field(() => String, { description: 'Key of the node that is the effect.' })
  to(): string {
    return this.definition.to;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What changes the strength of the link, where it is about that: severity or relationship.',
  })
  moderator(): string | null {
    return this.definition.moderator ?? null;
  }

  @Field(() => signs, { description: 'What more of the cause makes of the effect, by the sources.' })
  sign() {
    return this.definition.sign;
  }

  @Field(() => String, { description: 'The names of its ends.' })
  label(@Arg('language', () => languages, languageArgument) language: string): string {
    return edgeLabel(this.ownKey)[languageOf(language)];
  }

  @Field(() => String, { description: 'What the data must hold before it can be estimated.' })
  needs(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.needs[languageOf(language)];
  }
}
