import type { Grain } from '@catena/metrics';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { grains } from '../report.args.js';
import { ControlChart, readControlChart } from './control-chart.js';
import { FailureReport } from './failure-report.type.js';
import { IncidentReach, readIncidentReach } from './incident-reach.js';
import { FailuresOfCause, readPareto } from './pareto.js';
import { RiskFactor, readRiskFactors } from './risk-factors.js';
import { FailureRoots, readRoots } from './roots.js';
import { readSites, SiteComparison } from './sites.js';
import { NotedDifficulty, readDifficulties, readToolLosses, ToolLoss } from './tooling.js';
import { DepartmentTransfers, readTransfers } from './transfers.js';

@Resolver(() => FailureReport)
export class FailureReportResolver {
  @FieldResolver(() => [FailuresOfCause], {
    description: 'Causes from the most to the least frequent, each by department and severity.',
  })
  pareto(@Root() report: FailureReport) {
    return readPareto(report);
  }

  @FieldResolver(() => [RiskFactor], {
    description:
      'Circumstances of contacts, those under which failures are most frequent first. Among many, some stand out by chance.',
  })
  riskFactors(@Root() report: FailureReport) {
    return readRiskFactors(report);
  }

  @FieldResolver(() => [DepartmentTransfers], {
    description: 'Which department passes issues on to which, and how long they wait there; the most transfers first.',
  })
  transfers(@Root() report: FailureReport) {
    return readTransfers(report);
  }

  @FieldResolver(() => [FailureRoots], {
    description: 'What stood behind the failures of each cause: enablement, tools, checks, information.',
  })
  roots(@Root() report: FailureReport) {
    return readRoots(report);
  }

  @FieldResolver(() => [ToolLoss], { description: 'Outages by tool, the most lost hours first.' })
  toolLosses(@Root() report: FailureReport) {
    return readToolLosses(report);
  }

  @FieldResolver(() => [NotedDifficulty], {
    description: 'What made contacts hard, as those who handled them noted; the most frequent first.',
  })
  difficulties(@Root() report: FailureReport) {
    return readDifficulties(report);
  }

  @FieldResolver(() => [IncidentReach], { description: 'How far each incident reached, the widest first.' })
  incidentReach(@Root() report: FailureReport) {
    return readIncidentReach(report);
  }

  @FieldResolver(() => [SiteComparison], {
    description: 'Contacts handled by a provider beside those handled in-house.',
  })
  sites(@Root() report: FailureReport) {
    return readSites(report);
  }

  @FieldResolver(() => ControlChart, {
    description: 'The share of contacts that fail over time, with the limits that chance keeps to.',
  })
  controlChart(
    @Root() report: FailureReport,
    @Arg('grain', () => grains, { defaultValue: 'WEEK', description: 'How long the pieces are.' }) grain: Grain,
  ) {
    return readControlChart(report, grain);
  }
}
