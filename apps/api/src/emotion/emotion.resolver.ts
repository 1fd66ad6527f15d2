import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Interaction } from '../interaction/interaction.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { emotionPages } from './emotion.args.js';
import { Emotion, EmotionConnection } from './emotion.type.js';

@Resolver(() => Emotion)
export class EmotionResolver {
  @Query(() => EmotionConnection, { description: 'Emotions of customers about interactions and cases.' })
  emotions(@Args(() => emotionPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(emotionPages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('emotion', 'customer') })
  customer(@Root() { customerId }: Row<'emotion'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Interaction, { nullable: true, description: docOf('emotion', 'interaction') })
  interaction(@Root() { customerId, interactionId }: Row<'emotion'>, @Ctx() { data }: RequestContext) {
    return data.one('interaction', interactionId, customerId);
  }

  @FieldResolver(() => Case, { nullable: true, description: docOf('emotion', 'case') })
  case(@Root() { customerId, caseId }: Row<'emotion'>, @Ctx() { data }: RequestContext) {
    return data.one('support_case', caseId, customerId);
  }
}
