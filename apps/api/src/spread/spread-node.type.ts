import { type NodeDefinition, type NodeKey, nodes } from '@catena/spread';
import { Arg, Field, ObjectType } from 'type-graphql';
import { languageArgument, languageOf, languages, stages } from '../report/metric.type.js';
import type { ReportScope } from '../report/scope.js';

/** One place of the chain, in one report's scope. */
@ObjectType('SpreadNode', { description: 'One place where trouble can be.' })
export class SpreadNode {
  readonly definition: NodeDefinition;

  constructor(
    readonly ownKey: NodeKey,
    readonly scope: ReportScope,
  ) {
    this.definition = nodes[ownKey];
  }

  @Field(() => String, { description: 'Its key.' })
  key(): string {
    return this.ownKey;
  }

  @Field(() => stages, { description: 'The stage of the chain that it belongs to.' })
  stage() {
    return this.definition.stage;
  }

  @Field(() => String, { description: 'Its name.' })
  label(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.label[languageOf(language)];
  }
}
