import { AcquisitionSource } from '@catena/metrics';
import { channelWeights } from '../company/channels.js';
import { languages, organisationName, personName } from '../company/names.js';
import { regionWeights } from '../company/regions.js';
import { segments, segmentWeights, tradeSegment } from '../company/segments.js';
import type { Draws } from '../deterministic/draws.js';
import { clamp, exp } from '../deterministic/software-math.js';
import type { Parameters } from '../profiles/profile.js';
import type { CustomerState } from './customers.js';

/** How the customer known to draws as `stream` is made up. Frailty, value and expectation are drawn once and stay. */
export function newCustomer(
  parameters: Parameters,
  draws: Draws,
  stream: number,
  startedOn: number,
  region: number,
): Partial<CustomerState> {
  const { demand, trust, experience } = parameters;
  const segment = draws.weighted(segmentWeights, 'segment', stream);
  const frailty = logNormal(demand.frailtySpread, draws.normal('frailty', stream));
  const spread = logNormal(demand.valueSpread, draws.normal('value', stream));
  const level = clamp(trust.ceiling + trust.ceilingSpread * draws.normal('ceiling', stream), 0.4, 0.95);
  return {
    stream,
    region,
    segment,
    channel: draws.weighted(channelWeights, 'channel', stream),
    source: draws.weighted([40, 25, 25, 7, 3], 'acquisition', stream),
    startedOn,
    value: Math.round(demand.monthlyValue * (segments[segment]?.value ?? 1) * spread),
    frailty,
    trust: level,
    trustAtStart: level,
    ceiling: level,
    expectation: clamp(
      experience.expectation +
        experience.newcomerLift +
        experience.expectationSpread * draws.normal('expectation', stream),
      3,
      7,
    ),
    continuity: clamp(0.35 + 0.2 * draws.normal('continuity', stream), 0, 1),
  };
}

/** What a customer of some years has lived through when the world begins: used to the shop, and calmer for it. */
export function seasoned(state: Partial<CustomerState>, years: number, parameters: Parameters): Partial<CustomerState> {
  const experiences = Math.min(60, Math.round(years * 52 * parameters.demand.orders * 0.6));
  const left = parameters.experience.newcomerLift * Math.min(1, experiences / 5);
  return {
    ...state,
    experiences,
    purchases: experiences,
    expectation: (state.expectation ?? 5) - left,
    continuity: clamp((state.continuity ?? 0.35) + 0.08 * years, 0, 1),
  };
}

/** Log-normal with mean one. */
const logNormal = (spread: number, z: number): number => exp(spread * z - (spread * spread) / 2);

export const regionOfFounder = (draws: Draws, stream: number): number =>
  draws.weighted(regionWeights, 'region', stream);

/** Name and language of a person; pure in the person's number, so that nothing needs to be kept. */
export function identity(draws: Draws, person: number, segment: number) {
  const organisation = segment === tradeSegment;
  const language = languages[draws.weighted([84, 10, 4, 2], 'language', person)] ?? 'it';
  return {
    kind: organisation ? ('ORGANISATION' as const) : ('PERSON' as const),
    name: organisation ? organisationName(draws, person) : personName(draws, 'personName', person, language),
    language,
  };
}

export const acquisitionSource = (index: number): AcquisitionSource => AcquisitionSource.values[index] ?? 'OTHER';
