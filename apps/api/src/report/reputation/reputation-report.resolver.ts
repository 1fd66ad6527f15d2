import { FieldResolver, Resolver, Root } from 'type-graphql';
import { readAsymmetry, TalkAsymmetry } from './asymmetry.js';
import { AttractivenessRank, readAttractiveness } from './attractiveness.js';
import { Deterred, readDeterred } from './deterred.js';
import { ReputationIndex, readReputationIndex } from './reputation-index.js';
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

  @FieldResolver(() => ReputationIndex, { description: 'How the company stands with others, with the parts of it.' })
  index(@Root() report: ReputationReport) {
    return readReputationIndex(report);
  }

  @FieldResolver(() => [AttractivenessRank], {
    description: 'Our index among the scores of rivals, the best first.',
  })
  attractiveness(@Root() report: ReputationReport) {
    return readAttractiveness(report);
  }

  @FieldResolver(() => [Deterred], { description: 'Prospects, candidates and partners kept away by what is said.' })
  deterred(@Root() report: ReputationReport) {
    return readDeterred(report);
  }
}
