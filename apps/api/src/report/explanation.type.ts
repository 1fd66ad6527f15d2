import { defineEnum } from '@catena/metrics';
import { Field, Float, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';

const sources = enumOf(
  defineEnum('FigureSource', 'What a figure was read from.', { FACTS: 'The facts themselves, row by row.' }),
);

@ObjectType('FormulaPart', { description: 'One number of a formula.', simpleResolvers: true })
class FormulaPart {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => Float, { description: 'The number.' })
  value!: number;
}

@ObjectType('FigureExplanation', { description: 'How a figure came about, with its numbers.', simpleResolvers: true })
export class ExplanationType {
  @Field(() => String, { description: 'The formula; a, b and c are the parts in their order.' })
  formula!: string;

  @Field(() => [FormulaPart], { description: 'The numbers that it was made of; none where they are withheld.' })
  parts!: FormulaPart[];

  @Field(() => sources, { description: 'What the numbers were read from.' })
  source!: string;
}
