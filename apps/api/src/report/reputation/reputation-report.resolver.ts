import { FieldResolver, Resolver, Root } from 'type-graphql';
import { readAsymmetry, TalkAsymmetry } from './asymmetry.js';
import { ReputationReport } from './reputation-report.type.js';
import { readTalk, Talk } from './talk.js';

@Resolver(() => ReputationReport)
export class ReputationReportResolver {
  @FieldResolver(() => Talk, { description: 'Who is told what, and how many people it reaches.' })
  talk(@Root() report: ReputationReport) {
    return readTalk(report);
  }

  @FieldResolver(() => TalkAsymmetry, {
    description:
      'How often customers tell after a failure, beside after a good contact, and how many people; each by the part of the filter that it knows.',
  })
  asymmetry(@Root() report: ReputationReport) {
    return readAsymmetry(report);
  }
}
