import { basesOf, catalogue, dimensions, emptyIsZero, isMetricKey, leftOut, metricOf, Stage } from '@catena/metrics';

/** @typedef {import('@catena/metrics').Metric} Metric */

/** What each kind of measure does, in a few words. */
const kinds = /** @type {const} */ ({
  COUNT: 'count of rows',
  DISTINCT: 'count of different values',
  SUM: 'sum',
  SHARE: 'share of rows, Wilson interval',
  MEAN: 'mean, t interval',
  RATIO: 'one total over another',
  RATIO_OF_SUMS: 'one sum over another of the same rows, linearised interval',
  NET_SCORE: 'net promoter score',
  QUANTILE: 'quantile, Woodruff interval',
  TIME_TO: 'median time until it happens, Kaplan–Meier',
  STOCK: 'those there on the last day',
  STOCK_SHARE: 'share of those there on the last day',
  LOSS: 'ends over those at the start',
  FLOW: 'ends for each day that somebody was there, Poisson interval',
  PACE: 'rows for each so many days of the period, Poisson interval',
  RETAINED: 'money kept of what those at the start brought',
  SURVIVAL: 'share that lasts so long, or has ended by then, Kaplan–Meier with late entry',
  PRODUCT: 'product of shares',
});

/** @param {Metric} metric */
function factorsOf({ measure }) {
  return measure.kind === 'PRODUCT' ? measure.of.filter(isMetricKey).map(metricOf) : [];
}

/** @param {Metric} metric @returns {string[]} */
const countedBases = (metric) => [...basesOf(metric.measure), ...factorsOf(metric).flatMap(countedBases)];

/** @param {Metric} metric */
function renderMetric(metric) {
  const { key, label, question, description, exclusions, unit, better, measure, concepts, citation } = metric;
  const lines = [
    `### ${label.en} · ${label.it}`,
    '',
    `\`${key}\` · ${question.en} · _${question.it}_`,
    '',
    `${description.en} _${description.it}_`,
    '',
    `- Measure: ${kinds[measure.kind]}${'interval' in measure && measure.interval === 'RATE' ? ', Poisson interval' : ''}, of ${[...new Set(countedBases(metric))].join(' and ')}.`,
    `- Unit: ${unit}. ${better === 'NEITHER' ? 'More is neither good nor bad in itself.' : `${better === 'LOWER' ? 'Less' : 'More'} is better.`} A piece of time without rows is ${emptyIsZero(measure) ? 'zero' : 'unknown'}.`,
    ...(exclusions ? [`- Left out: ${exclusions.en}`] : []),
    `- Concepts: ${concepts.join(', ')}.${citation ? ` Source: ${citation}.` : ''}`,
    '',
  ];
  return lines.join('\n');
}

/** The reference page: every metric, by stage. */
export function renderMetrics() {
  const stages = Stage.values.map((stage) => {
    const metrics = catalogue.filter((metric) => metric.stage === stage);
    return `## ${stage.charAt(0)}${stage.slice(1).toLowerCase()}\n\n${Stage.meanings[stage]}\n\n${metrics.map(renderMetric).join('\n')}`;
  });
  const split = Object.values(dimensions).map(({ label }) => label.en.toLowerCase());
  return `# Metrics

Generated from \`packages/metrics\` by \`npx pnpm@12.21.0 --filter @catena/docs generate\`; change the definition, not this page.

${catalogue.length} metrics, by stage of the chain. Each is asked of the API as \`report { metric(key: …) }\`, with its interval, its change, its series and its rows; what a metric may be split by says \`metrics { dimensions }\`. Dimensions are ${split.join(', ')}.

${stages.join('\n')}
## Left out

${leftOut.map(({ key, reason }) => `- \`${key}\`: ${reason.en}`).join('\n')}
`;
}
