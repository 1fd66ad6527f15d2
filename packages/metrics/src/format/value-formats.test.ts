import { expect, test } from 'vitest';
import { MetricUnit } from '../definition/unit.js';
import { createValueFormats, missing } from './value-formats.js';

const english = createValueFormats({ locale: 'en-GB', currency: 'EUR' });
const italian = createValueFormats({ locale: 'it-IT', currency: 'EUR' });

/** With ordinary spaces, as one types them. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

test.each([
  ['COUNT', 12_480, '12,480', '12.480'],
  ['SHARE', 0.0984, '9.8%', '9,8%'],
  ['MONEY', 14_823_050, '€148,231', '148.231 €'],
  ['NET_SCORE', 33.39, '+33.4', '+33,4'],
  ['BALANCE', -0.2, '-0.20', '-0,20'],
  ['SECONDS', 18.65, '19 secs', '19 s'],
  ['SECONDS', 200, '3.3 mins', '3,3 min'],
  ['HOURS', 0.5, '30 mins', '30 min'],
  ['HOURS', 24.75, '24.8 hrs', '24,8 h'],
  ['HOURS', 155.3, '6.5 days', '6,5 giorni'],
] as const)('%s %s reads %s and %s', (unit, value, en, it) => {
  expect(plain(english.value(unit, value))).toBe(en);
  expect(plain(italian.value(unit, value))).toBe(it);
});

test('no unit shows an unknown value as a number', () => {
  for (const unit of MetricUnit.values) expect(english.value(unit, null)).toBe(missing);
});

test('currencies have the minor units that they have', () => {
  expect(createValueFormats({ locale: 'en-GB', currency: 'JPY' }).amount(500)).toBe('JP¥500');
  expect(english.amount(1999)).toBe('€19.99');
});

test('on the scale of a chart lengths of time are short', () => {
  const ticks = (locale: string) => createValueFormats({ locale, currency: 'EUR' }).tick;
  expect(ticks('en-GB')('HOURS', 800)).toBe('33.3d');
  expect(ticks('it-IT')('HOURS', 800)).toBe('33,3gg');
});
