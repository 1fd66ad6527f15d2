import type { Language, Measure } from '@catena/metrics';
import type { Figure } from './estimate/context.js';
import type { MetricQuestion } from './metric-question.js';

/** One number of a formula, and what it is. */
interface FormulaPart {
  readonly name: string;
  readonly value: number;
}

/** How a figure came about, with its numbers. */
export interface Explanation {
  /** The formula in the names of its parts. */
  readonly formula: string;
  readonly parts: readonly FormulaPart[];
  /** What the numbers were read from. */
  readonly source: 'FACTS';
}

type Words = Readonly<Record<Language, string>>;

interface Formula {
  readonly formula: string;
  /** Names of the parts, in the order in which the figure holds them. */
  readonly parts: readonly Words[];
}

const words = (en: string, it: string): Words => ({ en, it });
const rows = words('rows', 'righe');
const sum = words('sum', 'somma');
const ended = words('ended', 'conclusi');

/** What is done with the parts of each kind of measure; letters stand for the parts in their order. */
function formulaOf(measure: Measure): Formula {
  switch (measure.kind) {
    case 'COUNT':
      return { formula: 'a', parts: [rows] };
    case 'DISTINCT':
      return { formula: 'a', parts: [words('different values', 'valori diversi')] };
    case 'SUM':
      return { formula: 'a', parts: [sum, rows] };
    case 'PACE':
      return { formula: `a / b × ${measure.days}`, parts: [rows, words('days', 'giorni')] };
    case 'SHARE':
      return {
        formula: 'a / b',
        parts: [words('rows of the part', 'righe della parte'), words('all rows', 'tutte le righe')],
      };
    case 'MEAN':
      return { formula: 'a / b', parts: [sum, words('rows with a value', 'righe con un valore')] };
    case 'RATIO':
    case 'RATIO_OF_SUMS':
      return {
        formula: 'a / b',
        parts: [words('above the line', 'al numeratore'), words('below the line', 'al denominatore')],
      };
    case 'NET_SCORE':
      return {
        formula: '100 × (a − c) / (a + b + c)',
        parts: [words('promoters', 'promotori'), words('passives', 'neutrali'), words('detractors', 'detrattori')],
      };
    case 'QUANTILE':
      return {
        formula: `value that ${measure.p * 100} % of a do not exceed`,
        parts: [words('rows with a value', 'righe con un valore')],
      };
    case 'TIME_TO':
      return { formula: 'Kaplan–Meier median', parts: [ended, words('all rows', 'tutte le righe')] };
    case 'STOCK':
      return { formula: 'a', parts: [words('on the last day', "nell'ultimo giorno")] };
    case 'STOCK_SHARE':
      return {
        formula: 'a / b',
        parts: [
          measure.youngerThan === undefined
            ? words('of these', 'di questi')
            : words(`less than ${measure.youngerThan} days`, `meno di ${measure.youngerThan} giorni`),
          words('on the last day', "nell'ultimo giorno"),
        ],
      };
    case 'LOSS':
      return { formula: 'a / b', parts: [ended, words('could be lost', 'potevano andare persi')] };
    case 'FLOW':
      return {
        formula: `a / (b × days) × ${measure.days}`,
        parts: [ended, words('average of the days', 'media dei giorni')],
      };
    case 'SURVIVAL':
      return {
        formula: `${measure.share === 'ENDED' ? '1 − ' : ''}Kaplan–Meier at ${measure.horizon} days`,
        parts: [ended, words('observed', 'osservati')],
      };
    case 'RETAINED':
      return {
        formula: 'a / b',
        parts: [words('value at the end', 'valore alla fine'), words('value at the start', "valore all'inizio")],
      };
    case 'PRODUCT':
      return { formula: measure.of.join(' × '), parts: measure.of.map((key) => words(key, key)) };
  }
}

/** How the figure of a question came about. */
export async function explain(question: MetricQuestion, language: Language): Promise<Explanation> {
  const { now } = await question.figures();
  const { formula, parts } = formulaOf(question.metric.measure);
  return { formula, parts: named(parts, now, language), source: 'FACTS' };
}

const named = (parts: readonly Words[], figure: Figure | null, language: Language): FormulaPart[] =>
  parts.flatMap((name, index) => {
    const value = figure?.parts[index];
    return value === undefined ? [] : [{ name: name[language], value }];
  });
