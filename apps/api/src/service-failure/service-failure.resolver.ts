import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { Department } from '../department/department.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { ExpectationBreach } from '../expectation-breach/expectation-breach.type.js';
import { ImprovementAction } from '../improvement-action/improvement-action.type.js';
import { Incident } from '../incident/incident.type.js';
import { Interaction } from '../interaction/interaction.type.js';
import { Recovery } from '../recovery/recovery.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { shownDepartment, shownDepartmentDoc } from '../staffing/shown-department.js';
import { wordOfMouthPages } from '../word-of-mouth/word-of-mouth.args.js';
import { WordOfMouthConnection } from '../word-of-mouth/word-of-mouth.type.js';
import { serviceFailurePages } from './service-failure.args.js';
import { ServiceFailure, ServiceFailureConnection } from './service-failure.type.js';

@Resolver(() => ServiceFailure)
export class ServiceFailureResolver {
  @Query(() => ServiceFailureConnection, { description: 'Failures: performance below the expectation of a customer.' })
  serviceFailures(@Args(() => serviceFailurePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(serviceFailurePages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('service_failure', 'customer') })
  customer(@Root() { customerId }: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Interaction, { nullable: true, description: docOf('service_failure', 'interaction') })
  interaction(@Root() { customerId, interactionId }: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return data.one('interaction', interactionId, customerId);
  }

  @FieldResolver(() => Case, { nullable: true, description: docOf('service_failure', 'case') })
  case(@Root() { customerId, caseId }: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return data.one('support_case', caseId, customerId);
  }

  @FieldResolver(() => Incident, { nullable: true, description: docOf('service_failure', 'incident') })
  incident(@Root() { incidentId }: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return data.one('incident', incidentId);
  }

  @FieldResolver(() => Department, { nullable: true, description: shownDepartmentDoc('service_failure', 'department') })
  department(@Root() { departmentId, detectedDay }: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return shownDepartment(data, departmentId, detectedDay);
  }

  @FieldResolver(() => ImprovementAction, { nullable: true, description: docOf('service_failure', 'improvement') })
  improvement(@Root() { improvementId }: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return data.one('improvement_action', improvementId);
  }

  @FieldResolver(() => [ExpectationBreach], { description: 'Expectations broken in it.' })
  breaches(@Root() serviceFailure: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return data.parts('expectation_breach', 'failure', serviceFailure, 'externalId');
  }

  @FieldResolver(() => [Recovery], { description: 'Responses to it, oldest first.' })
  recoveries(@Root() serviceFailure: Row<'service_failure'>, @Ctx() { data }: RequestContext) {
    return data.parts('recovery', 'failure', serviceFailure, 'startedAt');
  }

  @FieldResolver(() => WordOfMouthConnection, { description: 'Tellings about it.' })
  wordOfMouth(
    @Root() serviceFailure: Row<'service_failure'>,
    @Args(() => wordOfMouthPages.Args) args: ConnectionArgs,
    @Ctx() { data }: RequestContext,
  ) {
    return data.children(wordOfMouthPages, 'failure', serviceFailure, args);
  }
}
