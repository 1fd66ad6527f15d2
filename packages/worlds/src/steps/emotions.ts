import type { EmotionSource, EmotionType, FailureCause } from '@catena/metrics';
import { type Customer, nextSerial } from '../agents/customers.js';
import { causes } from '../company/causes.js';
import type { InteractionRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';
import { localDayOf } from '../time/rome-time.js';
import { round2 } from './severity.js';

interface Moved {
  readonly row: InteractionRow;
  readonly at: number;
  /** What went wrong, if anything did. */
  readonly cause: FailureCause | null;
  readonly intensity: number;
}

const pleasant: readonly EmotionType[] = ['SATISFACTION', 'RELIEF', 'DELIGHT'];

/** Feelings that become known: said in a survey, read in what was written, or noted by somebody who listened. */
export function emotions(sim: Simulation, customer: Customer, key: number, moved: Moved): void {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const share = moved.cause ? 0.5 + moved.intensity : 0.3 * moved.intensity;
  if (!draws.chance(Math.min(0.9, parameters.surveys.emotion * share), 'emotionSeen', stream, key)) return;
  const [first, ...others] = moved.cause
    ? causes[moved.cause].emotions
    : [pickPleasant(sim, stream, key, moved.intensity)];
  const second = others[draws.below(Math.max(1, others.length), 'emotionType', stream, key)];
  const strength = 0.25 + 0.7 * moved.intensity + 0.1 * draws.normal('emotionType', stream, key + 8192);
  [first, draws.chance(0.45, 'emotionType', stream, key + 16384) ? second : undefined].forEach((type, k) => {
    const assessedAt = sim.known(moved.at + 600_000);
    if (!type || assessedAt === null) return;
    sim.emitOn(localDayOf(assessedAt), {
      table: 'emotion',
      row: {
        customer: moved.row.customer,
        externalId: `${moved.row.customer}-M${nextSerial(customer)}`,
        assessedAt,
        interaction: moved.row.externalId,
        case: moved.row.case,
        type,
        intensity: round2(Math.min(1, Math.max(0.05, strength - 0.15 * k))),
        source: sourceOf(sim, moved.row, stream, key),
      },
    });
  });
}

function pickPleasant(sim: Simulation, stream: number, key: number, intensity: number): EmotionType {
  const weights = [60, 30, intensity > 0.7 ? 30 : 5];
  return pleasant[sim.draws.weighted(weights, 'emotionType', stream, key + 24576)] ?? 'SATISFACTION';
}

function sourceOf(sim: Simulation, row: InteractionRow, stream: number, key: number): EmotionSource {
  const written = row.channel !== 'PHONE' && row.channel !== 'IN_PERSON';
  const sources: readonly EmotionSource[] = ['SURVEY', written ? 'TEXT' : 'CODER'];
  return sources[sim.draws.weighted([45, 55], 'emotionSource', stream, key)] ?? 'SURVEY';
}
