import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { financialMonthPages } from './financial-month.args.js';
import { FinancialMonth, FinancialMonthConnection } from './financial-month.type.js';

@Resolver(() => FinancialMonth)
export class FinancialMonthResolver {
  @Query(() => FinancialMonthConnection, { description: 'Accounts by month.' })
  financialMonths(@Args(() => financialMonthPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(financialMonthPages, args);
  }
}
