import { monthStart, weekday } from '@catena/database';
import type { AttemptCell, CompanyAggregates, ContactMix, HeardCell, RegionWeek } from '@catena/spread';
import type { WorldRows } from '@catena/worlds';
import { angerBefore } from './company-anger.js';
import { agentAnswers } from './company-answers.js';
import { clock } from './company-clock.js';
import { type CompanyRows, grouped } from './company-rows.js';

type Interaction = WorldRows['interaction'];

/** What the database's questions would answer of a made-up company. */
export function companyAggregates(found: CompanyRows): CompanyAggregates {
  return {
    attempts: attempts(found),
    heard: heardTalk(found),
    mix: contactMix(found),
    anger: angerBefore(found),
    answers: agentAnswers(found),
    weeks: regionWeeks(found),
  };
}

/** Interactions with a failure of one of the causes. */
function failedIn({ rows }: CompanyRows, causes: ReadonlySet<string>): ReadonlySet<string> {
  const failures = [...rows.service_failure.values()].filter(({ cause }) => causes.has(cause));
  return new Set(failures.map(({ customer, interaction }) => `${customer} ${interaction}`));
}

const keyOf = ({ customer, externalId }: Interaction): string => `${customer} ${externalId}`;
const countOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;

function attempts(found: CompanyRows): AttemptCell[] {
  const failed = failedIn(found, new Set(['UNREACHABLE', 'NO_REPLY']));
  const known = [...found.rows.interaction.values()].flatMap((row) => {
    const day = clock.day(row.startedAt);
    return row.initiator === 'CUSTOMER' && day < found.window.until - 28 ? [{ row, month: monthStart(day) }] : [];
  });
  return [...grouped(known, ({ row, month }) => `${row.channel} ${month} ${row.outcome === 'ANSWERED'}`).values()].map(
    (group) => ({
      channel: group[0].row.channel,
      month: group[0].month,
      answered: group[0].row.outcome === 'ANSWERED',
      attempts: group.length,
      failures: countOf(group, ({ row }) => failed.has(keyOf(row))),
    }),
  );
}

const quarterOf = (day: number): number => {
  const month = new Date(monthStart(day) * 86_400_000).getUTCMonth();
  return monthStart(day, -(month % 3));
};

function heardTalk({ rows }: CompanyRows): HeardCell[] {
  const asked = [...rows.opportunity.values()].flatMap(
    ({ kind, region, openedOn, outcome, heardNegative, heardPositive }) => {
      if (kind !== 'PROSPECT' || !outcome || !region || heardNegative == null || heardPositive == null) return [];
      const [bad, good] = [Math.min(4, heardNegative), Math.min(4, heardPositive)];
      return [{ region, quarter: quarterOf(openedOn), bad, good, won: outcome === 'WON' }];
    },
  );
  const cells = grouped(asked, ({ region, quarter, bad, good }) => `${region} ${quarter} ${bad} ${good}`);
  return [...cells.values()].map((cell) => ({
    ...cell[0],
    prospects: cell.length,
    won: countOf(cell, ({ won }) => won),
  }));
}

const madeInContact = new Set([
  'WRONG_INFORMATION',
  'WRONG_SOLUTION',
  'LOW_EMPATHY',
  'MISUNDERSTANDING',
  'SILO_HANDOFF',
  'TOOL_FAILURE',
  'UNFAIR_TREATMENT',
  'NEGLIGENCE',
]);

function contactMix(found: CompanyRows): ContactMix {
  const failed = failedIn(found, madeInContact);
  const { employee, team, department } = found.rows;
  const handled = [...found.rows.interaction.values()].flatMap((row) => {
    const by = row.employee ? employee.get(row.employee) : undefined;
    if (!by || row.outcome !== 'ANSWERED') return [];
    const day = clock.day(row.startedAt);
    const hour = clock.hourOfWeek(row.startedAt) % 24;
    const site = department.get(team.get(by.team)?.department ?? '')?.site;
    const way = ['PHONE', 'CHAT', 'IN_PERSON'].includes(row.channel) ? 'LIVE' : 'WRITTEN';
    const band = hour < 12 ? 'MORNING' : hour < 17 ? 'DAY' : 'EVENING';
    const trained = by.copingTrainedOn != null && by.copingTrainedOn <= day ? 'TRAINED' : 'UNTRAINED';
    const mix = `${row.reason} ${way} ${band} ${row.demandType} ${site} ${trained} ${monthStart(day)}`;
    const group = Number(by.externalId.slice(1)) % 20;
    return [{ group, mix, novice: day < by.hiredOn + 182, by, failed: failed.has(keyOf(row)) }];
  });
  const cells = grouped(handled, ({ group, mix, novice }) => `${group} ${mix} ${novice}`);
  const agents = (novice: boolean) => new Set(handled.filter((one) => one.novice === novice).map(({ by }) => by)).size;
  return {
    cells: [...cells.values()].map((cell) => ({
      group: cell[0].group,
      mix: cell[0].mix,
      novice: cell[0].novice,
      contacts: cell.length,
      failures: countOf(cell, (one) => one.failed),
    })),
    novices: agents(true),
    experienced: agents(false),
  };
}

function regionWeeks({ window, rows, regionOf }: CompanyRows): RegionWeek[] {
  const weekOf = (day: number): number => day - weekday(day) + 1;
  const asked = new Map<string, number>();
  const talked = new Map<string, number>();
  const customers = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, more: number) => sums.set(key, (sums.get(key) ?? 0) + more);
  for (const { kind, region, openedOn } of rows.opportunity.values())
    if (kind === 'PROSPECT' && region) add(asked, `${region} ${weekOf(openedOn)}`, 1);
  for (const { valence, region, toldAt, audience, reach } of rows.word_of_mouth.values()) {
    if (valence !== 'NEGATIVE' || !region) continue;
    const weight = audience === 'SOCIAL' || audience === 'REVIEW' ? 0.12 : 1;
    add(talked, `${region} ${weekOf(clock.day(toldAt))}`, weight * reach);
  }
  for (const { externalId, startedOn, endedOn } of rows.customer.values()) {
    const region = regionOf.get(externalId);
    const days = Math.min(endedOn ?? window.until, window.until) - Math.max(startedOn, window.from);
    if (region && days > 0) add(customers, region, days / (window.until - window.from));
  }
  const weeks: RegionWeek[] = [];
  for (const [region, there] of customers) {
    for (let week = weekOf(window.from + 6); week + 7 <= window.until; week += 7) {
      const key = `${region} ${week}`;
      weeks.push({ region, week, prospects: asked.get(key) ?? 0, badReach: talked.get(key) ?? 0, customers: there });
    }
  }
  return weeks;
}
