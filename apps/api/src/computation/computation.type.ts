import { ComputationStatus, defineEnum } from '@catena/metrics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { DateTimeScalar } from '../scalars/scalars.js';

export const answerStatuses = enumOf(
  defineEnum('AnswerStatus', 'What there is to say to a question that takes long to answer.', {
    READY: 'The answer, from the data as they are.',
    STALE: 'An answer from an older version of the data; a newer one is being computed, unless that failed.',
    COMPUTING: 'Nothing yet: it is being computed. Ask again.',
    FAILED: 'Nothing: the computation broke off, and says why. Asking again later begins it anew.',
    BUSY: 'Nothing: too much else is waiting. Ask again later.',
  }),
);

const statuses = enumOf(ComputationStatus);

@ObjectType('Computation', {
  description: 'Work that takes long, done beside the requests. A server that starts takes up what another left.',
  simpleResolvers: true,
})
export class ComputationType {
  @Field(() => statuses, { description: 'How far it is.' })
  status!: ComputationStatus;

  @Field(() => Float, { description: 'Share of the work that is done, from 0 to 1.' })
  progress!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What is being worked on: the key of a link; null before and after.',
  })
  stage!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was first asked.' })
  askedAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the work last began; null while it waits.' })
  startedAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null before.' })
  finishedAt!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The data version that it was computed from; null before it ends well.',
  })
  dataVersion!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is no answer; null unless it broke off.' })
  error!: string | null;
}
