import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { plainText } from '../data/plain-text.js';
import { importRunOf, importRunsOf, rejectsOf } from './import-run.service.js';
import { ImportReject, ImportRun } from './import-run.type.js';

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Query(() => [ImportRun], { description: 'The last imports and seeds, newest first.' })
  async importRuns(
    @Arg('first', () => Int, { defaultValue: 20, description: 'So many of them, at most 200.' }) first: number,
    @Ctx() { data }: RequestContext,
  ) {
    return (await importRunsOf(data, first)).map((run) => new ImportRun(run));
  }

  @Query(() => ImportRun, { nullable: true, description: 'The run of a name; null where there is none.' })
  async importRun(
    @Arg('key', () => String, { description: 'Its name.' }) key: string,
    @Ctx() { data }: RequestContext,
  ) {
    const run = await importRunOf(data, plainText(key));
    return run && new ImportRun(run);
  }

  @FieldResolver(() => [ImportReject], {
    description:
      'Rows of its file that are refused as things stand, by line. Their text is in the rejects file beside the file.',
  })
  rejects(
    @Arg('first', () => Int, { defaultValue: 50, description: 'So many of them, at most 200.' }) first: number,
    @Arg('afterLine', () => Int, { defaultValue: 0, description: 'Those behind this line.' }) after: number,
    @Root() { run }: ImportRun,
    @Ctx() { data }: RequestContext,
  ) {
    return rejectsOf(data, run, { after, first });
  }
}
