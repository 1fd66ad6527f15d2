import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { CompanyInput, CompanyPayload } from './company.args.js';
import { nameCompany } from './company.service.js';

@Resolver()
export class CompanyWriteResolver {
  @Mutation(() => CompanyPayload, {
    description: 'Names the company whose data this is, or changes what is known of it. Comes before any fact.',
  })
  setCompany(
    @Arg('input', () => CompanyInput, { description: 'What is known of the company.' }) input: CompanyInput,
    @Ctx() context: RequestContext,
  ) {
    return nameCompany(context, input);
  }
}
