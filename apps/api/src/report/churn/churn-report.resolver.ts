import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ChurnReport } from './churn-report.type.js';
import { Cohort, readCohorts } from './cohorts.js';
import { CustomersAtRisk, readCustomersAtRisk } from './customers-at-risk.js';
import { DestinationCurve, readDestinations } from './destinations.js';
import { readSurvivalByExposure, SurvivalByExposure } from './exposure.js';
import { FailurePenalty, readFirstExperience, readOneStrike } from './first-failure.js';
import { RevenueBridge, readRevenueBridge } from './revenue-bridge.js';

@Resolver(() => ChurnReport)
export class ChurnReportResolver {
  @FieldResolver(() => SurvivalByExposure, { description: 'How customers stay, by the failures that they have had.' })
  survivalByExposure(@Root() report: ChurnReport) {
    return readSurvivalByExposure(report);
  }

  @FieldResolver(() => [DestinationCurve], { description: 'Where customers go, as cumulative incidence.' })
  destinations(@Root() report: ChurnReport) {
    return readDestinations(report);
  }

  @FieldResolver(() => [Cohort], {
    description:
      'The cohort triangle: customers by the month in which they began, of the two years before the period ends.',
  })
  cohorts(@Root() report: ChurnReport) {
    return readCohorts(report);
  }

  @FieldResolver(() => FailurePenalty, {
    description:
      'Share that leaves within 90 days of a first failure and before a second one, beside the share that leaves within 90 days at the pace of those without any failure so far.',
  })
  oneStrike(@Root() report: ChurnReport) {
    return readOneStrike(report);
  }

  @FieldResolver(() => FailurePenalty, {
    description:
      'Share still there after a year, of those whose first experience failed within their first 30 days and of the others; both among customers who were still there after 30 days, at the pace of the period.',
  })
  firstExperience(@Root() report: ChurnReport) {
    return readFirstExperience(report);
  }

  @FieldResolver(() => RevenueBridge, { description: 'What the monthly value won and lost in the period.' })
  revenueBridge(@Root() report: ChurnReport) {
    return readRevenueBridge(report);
  }

  @FieldResolver(() => CustomersAtRisk, { description: 'Who may leave next, and why.' })
  customersAtRisk(
    @Root() report: ChurnReport,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many customers, at most 200.' }) first: number,
  ) {
    return readCustomersAtRisk(report, first);
  }
}
