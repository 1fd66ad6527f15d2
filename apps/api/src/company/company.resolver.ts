import { hasNoCustomers, occurring, readCompany } from '@catena/database';
import { Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { DateScalar } from '../scalars/scalars.js';
import { Company } from './company.type.js';
import { readWindow } from './window.js';

/** What is shown until a seed or an import names the company. */
const unnamed = {
  name: 'Unnamed company',
  currency: 'EUR',
  timeZone: 'UTC',
  locale: 'en-GB',
  world: null,
  worldSeed: null,
};

@Resolver(() => Company)
export class CompanyResolver {
  @Query(() => Company, { description: 'The company whose data this is.' })
  async company(@Ctx() { data }: RequestContext) {
    return (await data.ask(readCompany)) ?? unnamed;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'First day that the data covers; null while there is none.',
  })
  async dataFrom(@Ctx() { data }: RequestContext) {
    return (await readWindow(data))?.from ?? null;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'First day that the data no longer covers; null while there is none.',
  })
  async dataUntil(@Ctx() { data }: RequestContext) {
    return (await readWindow(data))?.until ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether there is no customer yet.' })
  empty(@Ctx() { data }: RequestContext) {
    return data.ask(hasNoCustomers);
  }

  @FieldResolver(() => [String], { description: 'Segments that customers have or had, in the order of their letters.' })
  segments(@Ctx() { data }: RequestContext) {
    return data.ask((db) => occurring(db, 'segment'));
  }

  @FieldResolver(() => [String], { description: 'Regions that customers have or had, in the order of their letters.' })
  regions(@Ctx() { data }: RequestContext) {
    return data.ask((db) => occurring(db, 'region'));
  }

  @FieldResolver(() => Int, {
    description: 'How many write transactions there have been; a larger number means that answers may differ.',
  })
  dataVersion(@Ctx() { data }: RequestContext) {
    return data.dataVersion();
  }
}
