import { FieldResolver, Resolver, Root } from 'type-graphql';
import { RecoveryAftermath, readAftermath } from './aftermath.js';
import {
  RecoveriesByRemedies,
  RecoveryCombination,
  RecoveryMatrixCell,
  readByRemedies,
  readCombinations,
  readRecoveryMatrix,
} from './combinations.js';
import { RecoveryExpectations, readExpectations } from './expectations.js';
import { IncidentOutcomeType, readIncidents } from './incidents.js';
import { RecoveryNotices, readNotices } from './notices.js';
import { RecoveryCurve, readRecoveryCurves } from './recovery-curves.js';
import { RecoveryReport } from './recovery-report.type.js';
import { RecoveryRedemption, readRedemption } from './redemption.js';
import { RecoveryStrategy, readStrategies } from './strategies.js';

@Resolver(() => RecoveryReport)
export class RecoveryReportResolver {
  @FieldResolver(() => [RecoveryCombination], {
    description: 'Recoveries by severity, relationship and remedies given, the most frequent first.',
  })
  combinations(@Root() report: RecoveryReport) {
    return readCombinations(report);
  }

  @FieldResolver(() => [RecoveryMatrixCell], {
    description: 'Recoveries by severity and relationship, the most frequent first.',
  })
  matrix(@Root() report: RecoveryReport) {
    return readRecoveryMatrix(report);
  }

  @FieldResolver(() => [RecoveriesByRemedies], {
    description: 'Recoveries by the remedies given, the most frequent first.',
  })
  byRemedies(@Root() report: RecoveryReport) {
    return readByRemedies(report);
  }

  @FieldResolver(() => [RecoveryAftermath], {
    description:
      'Satisfaction and behaviour after failures, apart, by how they were handled: the recovery paradox and the double deviation.',
  })
  aftermath(@Root() report: RecoveryReport) {
    return readAftermath(report);
  }

  @FieldResolver(() => RecoveryExpectations, {
    description: 'What new customers expect of a recovery, beside regulars.',
  })
  expectations(@Root() report: RecoveryReport) {
    return readExpectations(report);
  }

  @FieldResolver(() => [RecoveryCurve], { description: 'Time until failures are put right, by severity.' })
  recoveryCurves(@Root() report: RecoveryReport) {
    return readRecoveryCurves(report);
  }

  @FieldResolver(() => [RecoveryRedemption], {
    description: 'Who leaves after a failure, by how the next contact was rated: whether excellence redeems.',
  })
  redemption(@Root() report: RecoveryReport) {
    return readRedemption(report);
  }

  @FieldResolver(() => RecoveryNotices, {
    description: 'Exposed customers told before they complained, beside the others.',
  })
  notices(@Root() report: RecoveryReport) {
    return readNotices(report);
  }

  @FieldResolver(() => [IncidentOutcomeType], {
    description: 'Incidents that began in the period, at most 100, the newest first.',
  })
  incidents(@Root() report: RecoveryReport) {
    return readIncidents(report);
  }

  @FieldResolver(() => [RecoveryStrategy], {
    description:
      'Changes decided in the period because of complaints, by their kind, with what followed. Of the filter, cause, department and site narrow.',
  })
  strategies(@Root() report: RecoveryReport) {
    return readStrategies(report);
  }
}
