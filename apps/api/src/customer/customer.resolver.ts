import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { auditPages } from '../audit/audit.args.js';
import { AuditConnection } from '../audit/audit.type.js';
import { casePages } from '../case/case.args.js';
import { CaseConnection } from '../case/case.type.js';
import { type RequestContext } from '../context.js';
import { CustomerAttribute } from '../customer-attribute/customer-attribute.type.js';
import { emotionPages } from '../emotion/emotion.args.js';
import { EmotionConnection } from '../emotion/emotion.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { handoffPages } from '../handoff/handoff.args.js';
import { HandoffConnection } from '../handoff/handoff.type.js';
import { incidentExposurePages } from '../incident-exposure/incident-exposure.args.js';
import { IncidentExposureConnection } from '../incident-exposure/incident-exposure.type.js';
import { interactionPages } from '../interaction/interaction.args.js';
import { InteractionConnection } from '../interaction/interaction.type.js';
import { loyaltyResponsePages } from '../loyalty-response/loyalty-response.args.js';
import { LoyaltyResponseConnection } from '../loyalty-response/loyalty-response.type.js';
import { opportunityPages } from '../opportunity/opportunity.args.js';
import { OpportunityConnection } from '../opportunity/opportunity.type.js';
import { Person } from '../person/person.type.js';
import { recoveryPages } from '../recovery/recovery.args.js';
import { RecoveryConnection } from '../recovery/recovery.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { serviceFailurePages } from '../service-failure/service-failure.args.js';
import { ServiceFailureConnection } from '../service-failure/service-failure.type.js';
import { wordOfMouthPages } from '../word-of-mouth/word-of-mouth.args.js';
import { WordOfMouthConnection } from '../word-of-mouth/word-of-mouth.type.js';
import { customerPages } from './customer.args.js';
import { Customer, CustomerConnection } from './customer.type.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => CustomerConnection, { description: 'Customers, one for each spell.' })
  customers(@Args(() => customerPages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(customerPages, args);
  }

  @FieldResolver(() => Person, { description: docOf('customer', 'person') })
  person(@Root() { personId }: Row<'customer'>, @Ctx() { data }: RequestContext) {
    return data.one('person', personId);
  }

  @FieldResolver(() => CustomerAttribute, {
    nullable: true,
    description: 'What is known of the customer now; null when nothing is.',
  })
  async current(@Root() customer: Row<'customer'>, @Ctx() { data }: RequestContext) {
    return (await data.parts('customer_attribute', 'customer', customer, 'validFrom')).at(-1) ?? null;
  }

  @FieldResolver(() => [CustomerAttribute], { description: 'What was known of the customer, oldest first.' })
  attributes(@Root() customer: Row<'customer'>, @Ctx() { data }: RequestContext) {
    return data.parts('customer_attribute', 'customer', customer, 'validFrom');
  }

  @FieldResolver(() => InteractionConnection, { description: 'Attempts to reach each other.' })
  interactions(
    @Root() customer: Row<'customer'>,
    @Args(() => interactionPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(interactionPages, 'customer', customer, args);
  }

  @FieldResolver(() => CaseConnection, { description: 'Issues.' })
  cases(
    @Root() customer: Row<'customer'>,
    @Args(() => casePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(casePages, 'customer', customer, args);
  }

  @FieldResolver(() => ServiceFailureConnection, { description: 'Failures that the customer met.' })
  failures(
    @Root() customer: Row<'customer'>,
    @Args(() => serviceFailurePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(serviceFailurePages, 'customer', customer, args);
  }

  @FieldResolver(() => RecoveryConnection, { description: 'Responses to those failures.' })
  recoveries(
    @Root() customer: Row<'customer'>,
    @Args(() => recoveryPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(recoveryPages, 'customer', customer, args);
  }

  @FieldResolver(() => WordOfMouthConnection, { description: 'What the customer told others.' })
  wordOfMouth(
    @Root() customer: Row<'customer'>,
    @Args(() => wordOfMouthPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(wordOfMouthPages, 'customer', customer, args);
  }

  @FieldResolver(() => LoyaltyResponseConnection, { description: 'Answers about recommending and trust.' })
  loyaltyResponses(
    @Root() customer: Row<'customer'>,
    @Args(() => loyaltyResponsePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(loyaltyResponsePages, 'customer', customer, args);
  }

  @FieldResolver(() => IncidentExposureConnection, { description: 'Incidents that the customer was exposed to.' })
  incidentExposures(
    @Root() customer: Row<'customer'>,
    @Args(() => incidentExposurePages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(incidentExposurePages, 'customer', customer, args);
  }

  @FieldResolver(() => EmotionConnection, { description: 'Emotions that became known.' })
  emotions(
    @Root() customer: Row<'customer'>,
    @Args(() => emotionPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(emotionPages, 'customer', customer, args);
  }

  @FieldResolver(() => HandoffConnection, { description: "Transfers of the customer's issues." })
  handoffs(
    @Root() customer: Row<'customer'>,
    @Args(() => handoffPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(handoffPages, 'customer', customer, args);
  }

  @FieldResolver(() => AuditConnection, { description: 'Checks of contacts of the customer.' })
  audits(
    @Root() customer: Row<'customer'>,
    @Args(() => auditPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(auditPages, 'customer', customer, args);
  }

  @FieldResolver(() => OpportunityConnection, { description: 'The decision that made a prospect this customer.' })
  opportunities(
    @Root() customer: Row<'customer'>,
    @Args(() => opportunityPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(opportunityPages, 'customer', customer, args);
  }
}
