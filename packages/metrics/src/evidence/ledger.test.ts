import { expect, test } from 'vitest';
import { isMetricKey, metricOf } from '../catalogue.js';
import { mayBeDefault } from './finding.js';
import { findingKeys, ledger } from './ledger.js';

const entries = findingKeys.map((key) => ({ key, ...ledger[key] }));

test('what could not be traced, or says something else, is never a default', () => {
  for (const finding of entries.filter(({ status }) => status === 'UNVERIFIED' || status === 'MISATTRIBUTED')) {
    expect(mayBeDefault(finding), finding.key).toBe(false);
  }
  expect(entries.filter(mayBeDefault).length).toBeGreaterThan(5);
});

test('what may be a default says whom it is about, who published it and where, or in which study', () => {
  for (const { key, population, publisher, fieldwork, denominator } of entries.filter(mayBeDefault)) {
    expect([population, publisher, fieldwork, denominator].includes(null), key).toBe(false);
  }
});

test('a quotation without a source names no publisher', () => {
  for (const { key, publisher } of entries.filter(({ status }) => status === 'UNVERIFIED')) {
    expect(publisher, key).toBe(null);
  }
});

test('what is contradicted or wrongly attributed says by what', () => {
  for (const { key, status, contradictedBy, note } of entries) {
    for (const other of contradictedBy) {
      expect(
        findingKeys.some((known) => known === other),
        `${key}: ${other}`,
      ).toBe(true);
    }
    if (status === 'CONTRADICTED' || status === 'MISATTRIBUTED') expect(contradictedBy.length, key).toBeGreaterThan(0);
    if (status === 'UNVERIFIED') expect(contradictedBy.length > 0 || note !== null, key).toBe(true);
  }
});

test('shares are shares, years are years, days are days, and words differ between the languages', () => {
  for (const { key, unit, value, fieldwork, retrievedAt, wording, concepts } of entries) {
    if (unit === 'SHARE' && value !== null) expect(value > 0 && value < 1, key).toBe(true);
    if (fieldwork !== null) expect(fieldwork > 1950 && fieldwork < 2027, key).toBe(true);
    if (retrievedAt !== null) expect(new Date(retrievedAt).toISOString().slice(0, 10), key).toBe(retrievedAt);
    expect(wording.en, key).not.toBe(wording.it);
    expect(concepts.length, key).toBeGreaterThan(0);
  }
});

test('the seven figures that the source texts quote are there', () => {
  const quoted = ['S1-04', 'S3-14', 'S3-15', 'S3-16', 'S3-17', 'S3-18', 'S3-19'];
  for (const concept of quoted) {
    expect(
      entries.some(({ concepts }) => concepts.includes(concept)),
      concept,
    ).toBe(true);
  }
});

test('a counterpart measures the same kind of thing', () => {
  for (const { key, counterpart, unit } of entries) {
    if (counterpart === null || unit === 'RATIO') continue;
    expect(isMetricKey(counterpart), `${key}: ${counterpart}`).toBe(true);
    if (isMetricKey(counterpart)) expect(metricOf(counterpart).unit, key).toBe(unit);
  }
});
