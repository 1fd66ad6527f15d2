import { TieBand } from '../definition/bands.js';
import { base, day, flag, instant, money, number, oneOf, ref } from '../definition/base.js';
import {
  Audience,
  OpportunityKind,
  OpportunityOutcome,
  OpportunityReason,
  TalkTheme,
  Valence,
} from '../enums/reputation.js';

/** Tellings of customers, private as far as a survey learned of them, or public. */
const telling = base({
  entity: 'word_of_mouth',
  columns: {
    customer: ref,
    failure: ref,
    toldDay: day,
    toldAt: instant,
    repliedAt: instant,
    audience: oneOf(Audience),
    valence: oneOf(Valence),
    theme: oneOf(TalkTheme),
    reach: number,
    /** Reach with a minus where it speaks badly, 0 where it does neither. */
    signedReach: number,
    tieStrength: number,
    tieBand: oneOf(TieBand),
    rating: number,
    public: flag,
  },
  dimensions: ['segment', 'region', 'audience', 'valence', 'theme'],
});

/** Outsiders who decide about the company: prospects, job candidates, partners. */
const opportunity = base({
  entity: 'opportunity',
  columns: {
    openedOn: day,
    decidedOn: day,
    kind: oneOf(OpportunityKind),
    outcome: oneOf(OpportunityOutcome),
    reason: oneOf(OpportunityReason),
    heardNegative: number,
    heardPositive: number,
    careSignal: number,
    value: money,
  },
  dimensions: ['region', 'opportunityKind', 'opportunityReason'],
});

export const reputationBases = { telling, opportunity } as const;
