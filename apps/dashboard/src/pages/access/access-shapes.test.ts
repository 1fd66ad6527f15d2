// @vitest-environment node
import { expect, test } from 'vitest';
import type { AccessHoursQuery, SlicedFragment } from '../../generated/documents.js';
import { figure } from '../../testing/sample-figures.js';
import { testSay } from '../../testing/test-say.js';
import { shapeAgeing } from './ageing.js';
import { shapeGaps } from './gaps.js';
import { shapeHours } from './hours.js';
import { shapeReachability } from './reachability.js';
import { shapeWaits } from './waits.js';

const en = testSay();
const it = testSay('it');

const whole: SlicedFragment = {
  metric: { key: 'PREFERRED_CHANNEL_MATCH', label: 'Match', unit: 'SHARE' },
  timeBasis: 'startedAt',
  filtered: true,
  figure: figure(0.88),
};

test('reachability: each step begins where the one before ended, down to the index', () => {
  const part = (key: 'IN_HOURS_SHARE' | 'ANSWERED_IN_TIME', label: string, share: number, loss: number) => ({
    loss,
    metric: { key, label },
    share: figure(share),
  });
  const shaped = shapeReachability(
    {
      report: {
        access: {
          reachabilityIndex: whole,
          reachability: {
            index: figure(0.6),
            parts: [part('IN_HOURS_SHARE', 'Open', 0.9, 0.1), part('ANSWERED_IN_TIME', 'Answered', 0.67, 0.3)],
          },
        },
      },
    },
    en,
  );
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'bars') throw new Error('It is a waterfall of bars.');
  expect(shaped.finding).toBe('The most is lost to “Answered”: −30.0 points');
  expect(shaped.picture.items.map(({ from, value }) => [from, value])).toEqual([
    [undefined, 1],
    [1, 0.9],
    [0.9, expect.closeTo(0.6)],
    [undefined, 0.6],
  ]);
});

test('the week: Monday first, as dark as its demand, framed where nobody answers live', () => {
  const hours: AccessHoursQuery['report']['access']['hoursOfWeek'] = Array.from({ length: 168 }, (_, hour) => ({
    hour,
    attempts: hour === 9 ? 10 : 5,
    outOfHours: 1,
    openChannels: hour === 9 ? ['PHONE'] : ['EMAIL'],
    answered: figure(0.8),
  }));
  const shaped = shapeHours({ report: { access: { outOfHoursDemandShare: whole, hoursOfWeek: hours } } }, it);
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'heat') throw new Error('It is a heat map.');
  expect(shaped.picture.rows).toEqual(['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom']);
  expect(shaped.picture.cells[9]).toMatchObject({ row: 0, column: 9, strength: 1, framed: false });
  expect(shaped.picture.cells[24]).toMatchObject({ row: 1, column: 0, strength: 0.5, framed: true });
  expect(shaped.picture.cells[9]?.title).toContain('lun, ore 9: 10 tentativi, 80,0% con risposta');
});

test('gaps: only the channels that occur, the preferred one framed', () => {
  const gap = (preferred: 'PHONE' | 'EMAIL', used: 'PHONE' | 'EMAIL', share: number) => ({
    preferred,
    used,
    attempts: 5,
    share: figure(share),
  });
  const shaped = shapeGaps(
    {
      report: {
        access: { preferredChannelMatch: whole, channelGaps: [gap('EMAIL', 'PHONE', 0.1), gap('PHONE', 'PHONE', 1)] },
      },
    },
    en,
  );
  if (shaped.kind !== 'ready' || shaped.picture.kind !== 'heat') throw new Error('It is a matrix.');
  expect(shaped.picture).toMatchObject({ rows: ['Telephone', 'E-mail'], columns: ['Telephone'] });
  expect(shaped.picture.cells.map(({ row, column, framed }) => [row, column, framed])).toEqual([
    [1, 0, false],
    [0, 0, true],
  ]);
});

test('waits: half as a bar, nine of ten as the diamond; the longest tail is the finding', () => {
  const waits = (channel: 'PHONE' | 'CHAT', p50: number, p90: number) => ({
    channel,
    p50: figure(p50),
    p90: figure(p90),
  });
  const shaped = shapeWaits(
    {
      report: {
        access: {
          averageSpeedOfAnswer: whole,
          firstResponseTime: whole,
          waits: [waits('PHONE', 5, 100), waits('CHAT', 3, 20)],
          replies: [],
        },
      },
    },
    en,
  );
  expect(shaped).toMatchObject({
    finding: expect.stringMatching(/^Telephone: half wait up to 5 sec/),
    picture: {
      items: [
        { value: 5, also: 100 },
        { value: 3, also: 20 },
      ],
    },
  });
});

test('ageing: messages older than a month are the finding; none waiting is said', () => {
  const waiting = (age: 'UP_TO_1_DAY' | 'LONGER', messages: number) => ({
    age,
    messages,
    share: figure(messages / 10),
  });
  const of = (...unanswered: ReturnType<typeof waiting>[]) =>
    shapeAgeing({ report: { access: { unansweredRate: whole, unanswered } } }, en);
  expect(of(waiting('UP_TO_1_DAY', 4), waiting('LONGER', 6))).toMatchObject({
    finding: '6 messages have waited for more than 30 days',
  });
  expect(of(waiting('UP_TO_1_DAY', 0)).kind).toBe('empty');
});
