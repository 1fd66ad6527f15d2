import { Ctx, Query, Resolver } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { healthOf } from './data-health.service.js';
import { DataHealth } from './data-health.type.js';
import { shownHealth } from './shown-health.js';

@Resolver()
export class DataHealthResolver {
  @Query(() => DataHealth, {
    description:
      'What there is, what is missing and what cannot be. Reads every table: on millions of rows it takes a while.',
  })
  async dataHealth(@Ctx() { data }: RequestContext): Promise<DataHealth> {
    return shownHealth(await healthOf(data));
  }
}
