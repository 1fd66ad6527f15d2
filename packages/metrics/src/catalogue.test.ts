import { expect, test } from 'vitest';
import { catalogue, metricOf } from './catalogue.js';
import { facts } from './definition/facts.js';
import { count, product, share, stock } from './definition/measure.js';
import { type MetricDefinition, metrics } from './definition/metric.js';
import { validCatalogue } from './definition/validate.js';

const good: MetricDefinition = metricOf('failureRate');
const definitions = (metric: Partial<MetricDefinition>) => () =>
  validCatalogue(metrics({ someMetric: { ...good, ...metric }, other: good }));

test('every metric has its words in both languages, and they differ', () => {
  expect(catalogue.length).toBeGreaterThan(20);
  for (const { key, label, question, description } of catalogue) {
    for (const text of [question, description]) expect(text.en, key).not.toBe(text.it);
    expect(
      [question.en, question.it].every((text) => text.endsWith('?')),
      key,
    ).toBe(true);
    expect(label.en.length, key).toBeLessThanOrEqual(40);
  }
});

test('labels are told apart', () => {
  for (const language of ['en', 'it'] as const) {
    const labels = catalogue.map(({ label }) => label[language]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

// The types refuse most of these; the check is for what they cannot see, and for definitions that arrive as data.
const loose = (broken: object) => broken as ReturnType<typeof facts>;

test.each<[Partial<MetricDefinition>, string]>([
  [{ concepts: [] }, 'The metric someMetric: it names no concept.'],
  [{ concepts: ['S9-01'] }, 'The metric someMetric: "S9-01" is no concept id.'],
  [{ label: { en: ' ', it: 'x' } }, 'The metric someMetric: a text is empty.'],
  [
    { measure: count(loose({ base: 'contact', on: 'csat', where: {} })) },
    'The metric someMetric: its time basis contact.csat is no day.',
  ],
  [
    { measure: count(loose({ base: 'contact', on: 'startedDay', where: { colour: true } })) },
    'The metric someMetric: contact has no column colour.',
  ],
  [{ measure: stock({ base: 'contact', where: {} }) }, 'The metric someMetric: contact holds no spells.'],
  [{ measure: product('nothing') }, 'The metric someMetric: there is no metric nothing.'],
  [{ measure: product('other') }, 'The metric someMetric: other is no share, so it is no chance.'],
])('%j is refused when the package is loaded', (metric, message) => {
  expect(definitions(metric)).toThrow(message);
});

test('a share of contacts is a good definition', () => {
  const measure = share(facts('contact', 'startedDay'), { csat: { atLeast: 4 } });
  expect(definitions({ measure })).not.toThrow();
});
