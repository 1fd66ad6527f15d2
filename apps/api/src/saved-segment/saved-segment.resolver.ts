import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { askSegments } from './read-segment.js';
import { deleteSegment, mostSegments, renameSegment, saveSegment } from './saved-segment.service.js';
import { SavedSegment, SavedSegmentPayload, SegmentDefinitionInput, shownSegment } from './saved-segment.type.js';

const nameDoc = 'What it is called, at most 80 characters; no two have the same name.';

@Resolver()
export class SavedSegmentResolver {
  @Query(() => [SavedSegment], { description: `Saved segments by name; there are ${mostSegments} at most.` })
  async savedSegments(@Ctx() { data }: RequestContext) {
    const segments = await data.ask((manager) => askSegments(manager, '"name" IS NOT NULL'));
    return segments.map(shownSegment);
  }

  @Mutation(() => SavedSegmentPayload, {
    description:
      'Saves a segment under a name, or changes what the segment of that name narrows by. Sent again it changes nothing.',
  })
  saveSegment(
    @Arg('name', () => String, { description: nameDoc }) name: string,
    @Arg('definition', () => SegmentDefinitionInput, { description: 'What it narrows by.' })
    definition: SegmentDefinitionInput,
    @Ctx() context: RequestContext,
  ) {
    return saveSegment(context, name, definition);
  }

  @Mutation(() => SavedSegmentPayload, { description: 'Gives a segment another name; its id stays.' })
  renameSegment(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('name', () => String, { description: nameDoc }) name: string,
    @Ctx() context: RequestContext,
  ) {
    return renameSegment(context, id, name);
  }

  @Mutation(() => SavedSegmentPayload, {
    description: 'Deletes a segment; its name is free again. Reports that name its id answer an error from then on.',
  })
  deleteSegment(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() context: RequestContext) {
    return deleteSegment(context, id);
  }
}
