import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../context.js';
import { Customer } from '../customer/customer.type.js';
import { docOf } from '../entity/entity-type.js';
import { type Row } from '../entity/row.js';
import { Incident } from '../incident/incident.type.js';
import { type ConnectionArgs } from '../relay/pages.js';
import { incidentExposurePages } from './incident-exposure.args.js';
import { IncidentExposure, IncidentExposureConnection } from './incident-exposure.type.js';

@Resolver(() => IncidentExposure)
export class IncidentExposureResolver {
  @Query(() => IncidentExposureConnection, { description: 'Customers exposed to incidents.' })
  incidentExposures(@Args(() => incidentExposurePages.Args) args: ConnectionArgs, @Ctx() { data }: RequestContext) {
    return data.page(incidentExposurePages, args);
  }

  @FieldResolver(() => Customer, { description: docOf('incident_exposure', 'customer') })
  customer(@Root() { customerId }: Row<'incident_exposure'>, @Ctx() { data }: RequestContext) {
    return data.one('customer', customerId);
  }

  @FieldResolver(() => Incident, { description: docOf('incident_exposure', 'incident') })
  incident(@Root() { incidentId }: Row<'incident_exposure'>, @Ctx() { data }: RequestContext) {
    return data.one('incident', incidentId);
  }
}
