import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { shownPrevention } from '../shown-effects.js';
import { Spread } from '../spread.type.js';
import { HarmCellType } from './harm.type.js';
import { IncidentStudy } from './incident-study.type.js';
import { LadderRungType } from './ladder.type.js';
import { Prevention } from './prevention.type.js';
import { RecoveryParadoxType } from './recovery-paradox.type.js';
import { RemedyCellType } from './remedy-cell.type.js';
import { TalkAsymmetryType } from './talk-asymmetry.type.js';
import { TrustScarType } from './trust-scar.type.js';

@Resolver(() => Spread)
export class SpreadStoriesResolver {
  @FieldResolver(() => [LadderRungType], {
    description: 'How many customers failures drove away, told in four ways; none while there is no estimate.',
  })
  async ladder(@Root() spread: Spread) {
    return (await spread.stories())?.ladder.map((rung) => new LadderRungType(rung)) ?? [];
  }

  @FieldResolver(() => IncidentStudy, {
    nullable: true,
    description: 'Weeks around incidents; null while there is no estimate, or where too few were struck.',
  })
  async incidentStudy(@Root() spread: Spread) {
    const incident = (await spread.stories())?.incident;
    return incident ? new IncidentStudy(incident) : null;
  }

  @FieldResolver(() => [HarmCellType], {
    description:
      'What first failures cost, by their severity and the length of the relationship; none while there is no estimate.',
  })
  async harm(@Root() spread: Spread) {
    return (await spread.stories())?.harm.map((cell) => new HarmCellType(cell)) ?? [];
  }

  @FieldResolver(() => RecoveryParadoxType, {
    nullable: true,
    description: 'What recoveries do to words and to deeds; null while there is no estimate.',
  })
  async recoveryParadox(@Root() spread: Spread) {
    const paradox = (await spread.stories())?.paradox;
    return paradox ? new RecoveryParadoxType(paradox) : null;
  }

  @FieldResolver(() => TalkAsymmetryType, {
    nullable: true,
    description:
      'How far bad contacts are told against good ones; null while there is no estimate, or where fewer than 30 went wrong.',
  })
  async talkAsymmetry(@Root() spread: Spread) {
    const talk = (await spread.stories())?.talk;
    return talk ? new TalkAsymmetryType(talk) : null;
  }

  @FieldResolver(() => TrustScarType, {
    nullable: true,
    description:
      'Whether trust lost by a failure comes back; null while there is no estimate, or where too few of the failed were asked.',
  })
  async trustScar(@Root() spread: Spread) {
    const scar = (await spread.stories())?.scar;
    return scar ? new TrustScarType(scar) : null;
  }

  @FieldResolver(() => [RemedyCellType], {
    description: 'Which combination of remedies keeps whom; none while there is no estimate.',
  })
  async remedies(@Root() spread: Spread) {
    return (await spread.stories())?.remedies ?? [];
  }

  @FieldResolver(() => Prevention, {
    nullable: true,
    description: 'Telling customers in time beside making good afterwards; null while there is no estimate.',
  })
  async prevention(@Root() { links, narrowed }: Spread, @Ctx() { data }: RequestContext) {
    const { answer } = await links();
    return answer && shownPrevention(data, answer, narrowed);
  }
}
