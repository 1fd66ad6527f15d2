import { companyEffectKeys } from '@catena/spread';
import { wilson } from '@catena/statistics';
import type { ProfileName } from '@catena/worlds';
import type { Verdict } from '../proof-kind.js';
import { isNull, type Scored, type ScoredKey } from './scored.js';
import type { ScoredWorld } from './spread.js';

/** Coverage that a 95% interval may have, by the goal of the project: of single customers, and of teams, accounts and regions. */
const goals = { customers: 0.925, company: 0.9 } as const;

const company: ReadonlySet<string> = new Set(companyEffectKeys);
const leastOf = (effect: ScoredKey): number => (company.has(effect) ? goals.company : goals.customers);

/** One effect over the worlds of one profile. */
export interface Score {
  readonly profile: ProfileName;
  readonly effect: ScoredKey;
  /** Worlds that could tell it. */
  readonly told: number;
  readonly covered: number;
  /** Mean of estimate less truth, and its standard error over worlds. */
  readonly bias: number;
  readonly se: number;
}

/** How often each effect's interval held what is true. */
export function scoresOf(worlds: readonly ScoredWorld[]): Score[] {
  const found = new Map<string, { readonly profile: ProfileName; readonly all: Scored[] }>();
  for (const { profile, effects } of worlds) {
    for (const scored of effects) {
      const name = `${profile} ${scored.effect}`;
      const known = found.get(name);
      if (known) known.all.push(scored);
      else found.set(name, { profile, all: [scored] });
    }
  }
  return [...found.values()].flatMap(({ profile, all }) => {
    const [first] = all;
    if (!first) return [];
    const told = all.flatMap(({ truth, estimate, ciLow, ciHigh }) =>
      truth === null || estimate === null || ciLow === null || ciHigh === null
        ? []
        : [{ error: estimate - truth, covers: ciLow <= truth && ciHigh >= truth }],
    );
    const n = told.length;
    const bias = told.reduce((sum, { error }) => sum + error, 0) / n;
    const squares = told.reduce((sum, { error }) => sum + (error - bias) ** 2, 0);
    return {
      profile,
      effect: first.effect,
      told: n,
      covered: told.filter(({ covers }) => covers).length,
      bias,
      se: Math.sqrt(squares / (n * (n - 1))),
    };
  });
}

/** Fewest worlds in which an effect was told before its coverage says anything. */
const enough = 40;

const asPercent = (share: number): string => `${(100 * share).toFixed(1)}%`;

export function judge(worlds: readonly ScoredWorld[]): Verdict {
  const scores = scoresOf(worlds).filter(({ told }) => told >= enough);
  const claims = scores.map(({ profile, effect, told, covered, bias, se }) => {
    // Coverage below the goal is not blamed on the effect as long as chance could make it.
    const { ciHigh } = wilson(covered, told);
    const least = leastOf(effect);
    return {
      claim: `${profile} ${effect}: the 95% interval holds the truth in at least ${asPercent(least)} of worlds`,
      found: `${asPercent(covered / told)} of ${told}, bias ${bias.toPrecision(3)} (standard error ${se.toPrecision(2)})`,
      holds: (ciHigh ?? 0) >= least,
    };
  });
  const nulls = scores.filter(({ profile }) => isNull(profile));
  const found = nulls.reduce((sum, { told, covered }) => sum + told - covered, 0);
  const told = nulls.reduce((sum, score) => sum + score.told, 0);
  if (told > 0) {
    claims.push({
      claim: 'null-confounded: adjusted effects are found no more often than chance finds them',
      found: `in ${asPercent(found / told)} of ${told} estimates`,
      holds: found / told <= 0.05 + 2 * Math.sqrt((0.05 * 0.95) / (told / 10)),
    });
  }
  return { holds: claims.every(({ holds }) => holds), claims };
}
