/** What a lever, set for a whole made-up company, does to an outcome of the year after it. */
export interface LeverTruth {
  readonly lever: string;
  readonly setting: number;
  readonly outcome: string;
  /** The outcome without the lever. */
  readonly usual: number;
  /** Change with the company held; null where it has none of its own. */
  readonly direct: number | null;
  /** Change with the whole company lived again. */
  readonly system: number;
}

/** What the loops add to the direct effect of having no failures. */
export interface Amplification {
  readonly outcome: string;
  readonly usual: number;
  readonly direct: number;
  readonly system: number;
  /** System less direct. */
  readonly added: number;
  /** System over direct; null where there is no direct effect. */
  readonly factor: number | null;
}

/**
 * Known only of made-up companies, and shown beside the cost, never added to it: the cost is what the failures did as the
 * company was, the amplification what another company, without them, would have become.
 */
export function amplificationOf(truths: readonly LeverTruth[]): Amplification[] {
  return truths.flatMap(({ lever, setting, outcome, usual, direct, system }) => {
    if (lever !== 'failures' || setting !== 0 || direct === null) return [];
    return [{ outcome, usual, direct, system, added: system - direct, factor: direct === 0 ? null : system / direct }];
  });
}
