import { defineEnum } from '@catena/metrics';
import { type LoopDefinition, type LoopKey, type LoopStep, loopSteps, loops } from '@catena/spread';
import { Arg, Field, ObjectType } from 'type-graphql';
import type { Asked } from '../computation/computations.js';
import { enumOf } from '../entity/enum.js';
import { languageArgument, languageOf, languages } from '../report/metric.type.js';
import type { SpreadAnswer } from './spread-answer.js';

const loopKinds = enumOf(
  defineEnum('LoopKind', 'What a loop does to trouble that enters it.', {
    REINFORCING: 'Makes more of it.',
    BALANCING: 'Makes less of it.',
  }),
);

@ObjectType('LoopStep', { description: 'One step of the way round a loop.', simpleResolvers: true })
class LoopStepType implements LoopStep {
  @Field(() => String, { description: 'Key of the node where it begins.' })
  from!: LoopStep['from'];

  @Field(() => String, { description: 'Key of the node where it ends.' })
  to!: LoopStep['to'];

  @Field(() => String, {
    nullable: true,
    description:
      'Key of the link that is estimated for it; null where none is, because it follows by counting or is not known.',
  })
  edge!: LoopStep['edge'];
}

/** One loop of the chain. */
@ObjectType('SpreadLoop', { description: 'A way round which trouble returns to where it began, or is stopped.' })
export class SpreadLoop {
  readonly definition: LoopDefinition;
  readonly ownSteps: readonly LoopStep[];

  constructor(
    readonly ownKey: LoopKey,
    readonly links: () => Promise<Asked<SpreadAnswer>>,
  ) {
    this.definition = loops[ownKey];
    this.ownSteps = loopSteps(ownKey);
  }

  @Field(() => String, { description: 'Its name in the literature: R1 to R5 reinforce, B1 to B3 balance.' })
  key(): string {
    return this.ownKey;
  }

  @Field(() => loopKinds, { description: 'What it does to trouble.' })
  kind() {
    return this.definition.kind;
  }

  @Field(() => String, { description: 'What it is called.' })
  label(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.label[languageOf(language)];
  }

  @Field(() => String, { description: 'What happens in it, in one sentence.' })
  story(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.story[languageOf(language)];
  }

  @Field(() => [LoopStepType], { description: 'The way round; the last step leads back to the first.' })
  steps() {
    return this.ownSteps;
  }
}
