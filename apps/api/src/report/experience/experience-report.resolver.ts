import { FieldResolver, Resolver, Root } from 'type-graphql';
import { EmotionPrevalence, readEmotions } from './emotions.js';
import { EmpathyAndLoyalty, readEmpathy } from './empathy.js';
import { ExperienceReport } from './experience-report.type.js';
import { JusticeByCause, readJustice } from './justice.js';
import { Rating, readRatings } from './ratings.js';
import { readTrustAfterFailure, TrustAfterFailure } from './trust-after-failure.js';
import { readUncertainty, StillUncertain } from './uncertainty.js';

@Resolver(() => ExperienceReport)
export class ExperienceReportResolver {
  @FieldResolver(() => [EmotionPrevalence], {
    description:
      'How often each emotion is felt, in all contacts and by the cause of the failure in them; the most frequent first.',
  })
  emotions(@Root() report: ExperienceReport) {
    return readEmotions(report);
  }

  @FieldResolver(() => [JusticeByCause], { description: 'Fairness by the cause of the failure, the least fair first.' })
  justiceByCause(@Root() report: ExperienceReport) {
    return readJustice(report);
  }

  @FieldResolver(() => [StillUncertain], {
    description:
      'How uncertainty about the issues opened in the period goes on; issues still open count as long as they have been open.',
  })
  uncertainty(@Root() report: ExperienceReport) {
    return readUncertainty(report);
  }

  @FieldResolver(() => [TrustAfterFailure], { description: 'Trust by the time since the last failure.' })
  trustAfterFailure(@Root() report: ExperienceReport) {
    return readTrustAfterFailure(report);
  }

  @FieldResolver(() => [Rating], { description: 'Answers on satisfaction, from 1 to 5.' })
  satisfactionRatings(@Root() report: ExperienceReport) {
    return readRatings(report, 'csat', 5);
  }

  @FieldResolver(() => [Rating], { description: 'Answers on ease, from 1 to 7.' })
  effortRatings(@Root() report: ExperienceReport) {
    return readRatings(report, 'effort', 7);
  }

  @FieldResolver(() => [Rating], { description: 'Answers on feeling heard, from 1 to 5.' })
  feltHeardRatings(@Root() report: ExperienceReport) {
    return readRatings(report, 'feltHeard', 5);
  }

  @FieldResolver(() => [Rating], { description: 'Answers on feeling valued, from 1 to 5.' })
  feltValuedRatings(@Root() report: ExperienceReport) {
    return readRatings(report, 'feltValued', 5);
  }

  @FieldResolver(() => [EmpathyAndLoyalty], {
    description: 'Understanding that customers met, and whether they left, by how long they had been customers.',
  })
  empathyAndLoyalty(@Root() report: ExperienceReport) {
    return readEmpathy(report);
  }
}
