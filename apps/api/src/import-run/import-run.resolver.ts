import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { plainText } from '../data/plain-text.js';
import { importRunOf, importRunsOf, rejectsFileOf, rejectsOf } from './import-run.service.js';
import { ImportReject, ImportRun, RejectsFilePart } from './import-run.type.js';

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
    description: 'Rows of its file that are refused as things stand, by line.',
  })
  rejects(
    @Arg('first', () => Int, { defaultValue: 50, description: 'So many of them, at most 200.' }) first: number,
    @Arg('afterLine', () => Int, { defaultValue: 0, description: 'Those behind this line.' }) after: number,
    @Root() { run }: ImportRun,
    @Ctx() { data }: RequestContext,
  ) {
    return rejectsOf(data, run, { after, first });
  }

  @FieldResolver(() => RejectsFilePart, {
    description:
      'A part of the file of these rows. Mend its column "original" and import it as the file itself. The original is empty where the row is long, or names employees.',
  })
  rejectsFile(
    @Arg('first', () => Int, { defaultValue: 200, description: 'So many rows, at most 200.' }) first: number,
    @Arg('afterLine', () => Int, { defaultValue: 0, description: 'Those behind this line; 0 begins the file.' })
    after: number,
    @Root() { run }: ImportRun,
    @Ctx() { data }: RequestContext,
  ) {
    return rejectsFileOf(data, run, { after, first });
  }
}
