import { base, day, flag, instant, number, oneOf, ref } from '../definition/base.js';
import { Audience, TalkTheme, Valence } from '../enums/reputation.js';

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
    rating: number,
    public: flag,
  },
  dimensions: ['segment', 'region', 'audience', 'valence', 'theme'],
});

export const reputationBases = { telling } as const;
