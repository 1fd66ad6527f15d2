import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { encodeGlobalId } from '../relay/global-id.js';
import { narrowingFields, showNarrowings } from '../report/narrowings.js';
import { DateTimeScalar } from '../scalars/scalars.js';
import { UserError } from '../write/user-error.js';
import { type StoredSegment, segmentType } from './read-segment.js';

@ObjectType('SegmentDefinition', {
  description: 'The fields that a saved segment narrows by; the others are null.',
  simpleResolvers: true,
})
class SegmentDefinition {}

@InputType('SegmentDefinitionInput', {
  description: 'The fields that a segment narrows by, as those of ReportFilter: at least one, each with a value.',
})
export class SegmentDefinitionInput {}

narrowingFields(SegmentDefinition);
narrowingFields(SegmentDefinitionInput);

@ObjectType(segmentType, {
  description: 'A part of the company under a name, to use wherever a report is narrowed.',
  simpleResolvers: true,
})
export class SavedSegment {
  @Field(() => ID, { description: 'Opaque id, for "savedSegment" of ReportFilter. It never means another segment.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => SegmentDefinition, { description: 'What it narrows by.' })
  definition!: object;

  @Field(() => DateTimeScalar, { description: 'When it was first saved.' })
  createdAt!: number;

  @Field(() => DateTimeScalar, { description: 'When its name or definition last changed.' })
  changedAt!: number;
}

@ObjectType('SavedSegmentPayload', { description: 'What became of the change of a segment.', simpleResolvers: true })
export class SavedSegmentPayload {
  @Field(() => SavedSegment, {
    nullable: true,
    description: 'The segment as it is now; null when there is an error, and when it is deleted.',
  })
  node!: SavedSegment | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was, or was so already.' })
  userErrors!: readonly UserError[];
}

/** A stored segment as it is shown; null once it is deleted. */
export const shownSegment = ({ id, name, filter, ...times }: StoredSegment): SavedSegment | null =>
  name === null
    ? null
    : {
        id: encodeGlobalId({ type: segmentType, id, customerId: undefined }),
        name,
        definition: showNarrowings(filter),
        ...times,
      };
