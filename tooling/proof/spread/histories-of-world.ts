import { liveChannels } from '@catena/metrics';
import type { CustomerHistories, CustomerHistory, Recovery } from '@catena/spread';
import { createWorld, type WorldOptions, type WorldRows } from '@catena/worlds';

const dayLength = 86_400_000;
const inDays = (instant: number): number => instant / dayLength;
const perhaps = (instant: number | null | undefined): number | null => (instant == null ? null : inDays(instant));

type Kept =
  | 'customer'
  | 'interaction'
  | 'service_failure'
  | 'recovery'
  | 'incident_exposure'
  | 'incident'
  | 'word_of_mouth';

/** The last row of each, as amendments take the place of what was yielded before. */
class LastRows {
  readonly rows = new Map<string, Map<string, unknown>>();
  readonly attributes: WorldRows['customer_attribute'][] = [];
  readonly answers: WorldRows['loyalty_response'][] = [];
  readonly actions: WorldRows['recovery_action'][] = [];

  of<T extends Kept>(table: T): WorldRows[T][] {
    // Holds because rows are put under the table that they came with.
    return [...(this.rows.get(table)?.values() ?? [])] as WorldRows[T][];
  }

  put(table: Kept, id: string, row: unknown): void {
    const known = this.rows.get(table) ?? new Map<string, unknown>();
    this.rows.set(table, known);
    known.set(id, row);
  }
}

function rowsOf(world: ReturnType<typeof createWorld>): LastRows {
  const last = new LastRows();
  for (const { rows } of world.batches()) {
    for (const { table, row } of rows) {
      if (table === 'customer_attribute') last.attributes.push(row);
      else if (table === 'loyalty_response') last.answers.push(row);
      else if (table === 'recovery_action') last.actions.push(row);
      else if (
        table === 'customer' ||
        table === 'interaction' ||
        table === 'service_failure' ||
        table === 'recovery' ||
        table === 'incident_exposure' ||
        table === 'incident' ||
        table === 'word_of_mouth'
      ) {
        last.put(table, row.externalId, row);
      }
    }
  }
  return last;
}

function byCustomer<Row extends { customer: string }>(
  rows: readonly Row[],
  at: (row: Row) => number,
): (id: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.customer);
    if (group) group.push(row);
    else groups.set(row.customer, [row]);
  }
  for (const group of groups.values()) group.sort((left, right) => at(left) - at(right));
  return (id) => groups.get(id) ?? [];
}

/** The histories of a world's customers, straight from its rows; planted stories are left out. */
export function historiesOfWorld(options: WorldOptions): CustomerHistories {
  const world = createWorld(options);
  const last = rowsOf(world);
  const incidents = new Map(last.of('incident').map(({ externalId }, place) => [externalId, place + 1]));
  const attributes = byCustomer(last.attributes, ({ validFrom }) => validFrom);
  const contacts = byCustomer(
    last.of('interaction').filter(({ initiator }) => initiator === 'CUSTOMER'),
    ({ startedAt }) => startedAt,
  );
  const failures = byCustomer(last.of('service_failure'), ({ detectedAt }) => detectedAt);
  const recoveries = byCustomer(last.of('recovery'), ({ startedAt }) => startedAt);
  const actions = byCustomer(last.actions, ({ doneAt }) => doneAt ?? 0);
  const exposures = byCustomer(last.of('incident_exposure'), ({ exposedAt }) => exposedAt);
  const tellings = byCustomer(last.of('word_of_mouth'), ({ toldAt }) => toldAt);
  const answers = byCustomer(last.answers, ({ answeredAt }) => answeredAt);
  const planted = new Set(world.stories.map(({ customer }) => customer));

  const historyOf = (row: WorldRows['customer'], id: number): CustomerHistory => {
    const key = row.externalId;
    const ownContacts = contacts(key);
    const ownFailures = failures(key);
    const contactPlace = new Map(ownContacts.map(({ externalId }, place) => [externalId, place]));
    const failurePlace = new Map(ownFailures.map(({ externalId }, place) => [externalId, place]));
    return {
      id,
      startedOn: row.startedOn,
      endedOn: row.endedOn ?? null,
      attributes: attributes(key).map(({ validFrom, segment, region, monthlyValue }) => ({
        from: validFrom,
        segment,
        region,
        monthlyValue,
      })),
      contacts: ownContacts.map((contact) => ({
        at: inDays(contact.startedAt),
        endedAt: inDays(contact.endedAt ?? contact.startedAt),
        answered: contact.outcome === 'ANSWERED',
        waitDays: contact.answeredAt == null ? null : inDays(contact.answeredAt - contact.startedAt),
        live: liveChannels.some((channel) => channel === contact.channel),
        cancels: contact.reason === 'CANCELLATION',
        failureDemand: contact.demandType === 'FAILURE',
        escalated: contact.escalated,
        csat: contact.csat ?? null,
        feltHeard: contact.feltHeard ?? null,
      })),
      failures: ownFailures.map((failure) => ({
        detectedAt: inDays(failure.detectedAt),
        cause: failure.cause,
        severity: failure.severity,
        firstExperience: failure.firstExperience,
        contact: contactPlace.get(failure.interaction ?? '') ?? null,
        incident: incidents.get(failure.incident ?? '') ?? null,
      })),
      recoveries: recoveries(key).map((recovery): Recovery => {
        const { distributiveJustice: d, proceduralJustice: p, interactionalJustice: i } = recovery;
        return {
          failure: failurePlace.get(recovery.failure) ?? 0,
          begunAt: inDays(recovery.startedAt),
          arrivedAt: perhaps(recovery.completedAt),
          remedies: [
            ...new Set(actions(key).flatMap((one) => (one.recovery === recovery.externalId ? [one.remedy] : []))),
          ],
          justice: d == null || p == null || i == null ? null : { distributive: d, procedural: p, interactional: i },
          satisfactionBefore: recovery.satisfactionBefore ?? null,
          satisfactionAfter: recovery.satisfactionAfter ?? null,
        };
      }),
      exposures: exposures(key).map(({ exposedAt, incident, notifiedAt }) => ({
        at: inDays(exposedAt),
        incident: incidents.get(incident) ?? 0,
        toldAt: perhaps(notifiedAt),
      })),
      tellings: tellings(key).map(({ toldAt, valence, reach }) => ({ at: inDays(toldAt), valence, reach })),
      answers: answers(key).map(({ answeredAt, recommend, reliability, integrity, care }) => ({
        at: inDays(answeredAt),
        recommend: recommend ?? null,
        trust: reliability == null || integrity == null || care == null ? null : (reliability + integrity + care) / 3,
      })),
    };
  };
  return {
    window: { from: world.company.dataFrom, until: world.company.dataUntil },
    customers: last
      .of('customer')
      .filter(({ externalId }) => !planted.has(externalId))
      .map((row, place) => historyOf(row, place + 1)),
    sampledFrom: null,
    incidentKinds: new Map(last.of('incident').map(({ externalId, kind }) => [incidents.get(externalId) ?? 0, kind])),
  };
}
