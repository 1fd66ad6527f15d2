import type { Audience, FailureCause, TalkTheme, Valence } from '@catena/metrics';
import { type Customer, customerId, nextSerial } from '../agents/customers.js';
import { causes } from '../company/causes.js';
import { clamp } from '../deterministic/software-math.js';
import { tellingChance } from '../models/talk.js';
import type { Simulation } from '../simulation.js';
import { talkSummary } from '../texts/talk-texts.js';
import { instantAt, localDayOf } from '../time/rome-time.js';
import { languageOf } from './language.js';
import { round2 } from './severity.js';

export interface Told {
  /** Instant of what is told. */
  readonly at: number;
  /** Latent satisfaction with it, 1 to 7. */
  readonly satisfaction: number;
  readonly cause: FailureCause | null;
  /** External id of the failure, if there is a row of it. */
  readonly failure: string | null;
}

/** Satisfaction behind talk that follows no experience, on average. */
const idleMean = 5.2;

/** Whether talk follows the experience, and is not talk for its own sake. */
export const talkTracks = ({ draws, parameters }: Simulation, customer: Customer, key: number): boolean =>
  draws.chance(parameters.talk.tracks, 'tellsTheme', customer.stream, key + 8192);

/** Whether an experience is told, and to whom. All talk works on the region; rows show what became known of it. */
export function tell(sim: Simulation, customer: Customer, key: number, experience: Told): void {
  const { draws, parameters } = sim;
  const told = talkTracks(sim, customer, key)
    ? experience
    : {
        at: experience.at,
        satisfaction: idleMean + draws.normal('tellsTheme', customer.stream, key + 16384),
        cause: null,
        failure: null,
      };
  const chance = Math.min(0.95, tellingChance(told.satisfaction, parameters.talk) * (sim.lever('talk', customer) ?? 1));
  if (draws.chance(chance, 'tells', customer.stream, key)) spread(sim, customer, key, told);
}

/** An order that came as it should is praised now and then. */
export function praiseOrder(sim: Simulation, customer: Customer, day: number): void {
  const chance = sim.parameters.talk.orderPraise * (sim.lever('talk', customer) ?? 1);
  if (!sim.draws.chance(chance, 'tells', customer.stream, 60)) return;
  const at = instantAt(day, 18 * 3600);
  spread(sim, customer, 60, { at, satisfaction: 6, cause: null, failure: null });
}

function spread(sim: Simulation, customer: Customer, key: number, told: Told): void {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const { talk } = parameters;
  const valence: Valence = told.satisfaction < 4 ? 'NEGATIVE' : told.satisfaction > 5 ? 'POSITIVE' : 'NEUTRAL';
  const open = draws.chance(talk.public, 'tellsAudience', stream, key);
  const first = draws.chance(open ? 0.55 : 0.62, 'tellsAudience', stream, key + 8192);
  const audience: Audience = open ? (first ? 'SOCIAL' : 'REVIEW') : first ? 'FRIEND' : 'FAMILY';
  const wider = valence === 'NEGATIVE' ? talk.negativeReach : 1;
  const reach = open
    ? 5 + Math.floor(draws.exponential(talk.publicReach - 5, 'tellsReach', stream, key))
    : 1 + draws.poisson(talk.privateReach * wider - 1, 'tellsReach', stream, key);
  const weight = reach * (open ? talk.publicWeight : 1);
  const regional = sim.talk[customer.region];
  if (regional && valence === 'NEGATIVE') regional.negative += weight;
  if (regional && valence === 'POSITIVE') regional.positive += weight;
  if (!open && !draws.chance(talk.known, 'tellsKnown', stream, key)) return;

  const hours = draws.below(60, 'tellsDay', stream, key);
  const toldAt = sim.known(told.at + hours * 3_600_000 + 1_200_000);
  if (toldAt === null) return;
  const theme = themeOf(sim, stream, key, valence, told.cause);
  const replies = open && valence !== 'POSITIVE' && draws.chance(talk.reply, 'tellsReply', stream, key);
  const replyHours = 4 + draws.below(90, 'tellsReply', stream, key + 8192);
  sim.emitOn(localDayOf(toldAt), {
    table: 'word_of_mouth',
    row: {
      customer: customerId(customer.index),
      externalId: `${customerId(customer.index)}-W${nextSerial(customer)}`,
      toldAt,
      audience,
      valence,
      reach,
      tieStrength: open
        ? null
        : round2(clamp((audience === 'FAMILY' ? 0.8 : 0.55) + 0.1 * draws.normal('tellsKnown', stream, key), 0, 1)),
      rating: audience === 'REVIEW' ? clamp(Math.round(((told.satisfaction - 1) * 4) / 6 + 1), 1, 5) : null,
      theme,
      failure: told.failure,
      repliedAt: replies ? sim.known(toldAt + replyHours * 3_600_000) : null,
      summary: talkSummary(sim.voice, languageOf(customer), valence, theme, draws.bits('template', stream, key + 8192)),
      ...sim.dimensions(customer),
    },
  });
}

function themeOf(
  sim: Simulation,
  stream: number,
  key: number,
  valence: Valence,
  cause: FailureCause | null,
): TalkTheme {
  if (valence === 'NEGATIVE') return cause ? causes[cause].theme : 'HARD_TO_DO_BUSINESS_WITH';
  const themes = ['KINDNESS', 'SPEED', 'QUALITY', 'OTHER'] as const;
  return themes[sim.draws.weighted([32, 30, 28, 10], 'tellsTheme', stream, key)] ?? 'OTHER';
}
