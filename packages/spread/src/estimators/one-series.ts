import { type DayWindow, type EffectAnswer, unsupported } from '../answers/effect-answer.js';

/**
 * Links of which a company shows one series only: standing on candidates and on spending, profit on the budget, haste of
 * all teams together. Whatever else changed with time explains such a series as well, so nothing is said of its size.
 * No published figure of the ledger measures any of them, so none stands in as a prior.
 */
export const oneSeries = (window: DayWindow): EffectAnswer => unsupported(window, ['ONE_SERIES']);
