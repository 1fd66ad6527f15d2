import type { FailureCause } from '@catena/metrics';
import type { Contact, CustomerHistories, CustomerHistory, Failure } from '../histories/customer-history.js';
import { attributesOn, isThere, knownBefore, tenureBand } from '../histories/known-before.js';
import { grouped, type RiskSet, type RiskSets, Sampler, type Unit } from './study.js';

/** Where a failure was made: in a contact that was answered, by not answering one, or before anybody got in touch. */
type FailureOrigin = 'IN_CONTACT' | 'NO_ANSWER' | 'ELSEWHERE';

const noAnswer: readonly FailureCause[] = ['UNREACHABLE', 'NO_REPLY'];
/** Causes that lie in what was sold or sent: a contact reports them and does not make them. */
const elsewhere: readonly FailureCause[] = [
  'DELIVERY_LATE',
  'PRODUCT_MISMATCH',
  'MISSED_CHECK',
  'UNEXPLAINED_CANCELLATION',
];

export function originOf({ contacts }: CustomerHistory, failure: Failure): FailureOrigin {
  const contact = failure.contact === null ? undefined : contacts[failure.contact];
  if (!contact || failure.incident !== null || elsewhere.includes(failure.cause)) return 'ELSEWHERE';
  if (!contact.answered) return noAnswer.includes(failure.cause) ? 'NO_ANSWER' : 'ELSEWHERE';
  return failure.cause === 'OTHER' && contact.failureDemand ? 'ELSEWHERE' : 'IN_CONTACT';
}

const candidatesPerExposed = 25;
/** Days within which contacts count as of the same date. */
const span = 28;
const spanOf = (at: number): number => Math.floor(at / span);

interface Occasion {
  readonly history: CustomerHistory;
  readonly contact: Contact;
}

/** No failure by an instant. */
const unharmed = ({ failures }: CustomerHistory, at: number): boolean => (failures[0]?.detectedAt ?? at + 1) > at;

/** Days before a failure that was reported, not made, in a contact: what lies in them may be its first trace. */
const trace = 14;

/** Like alike: how the contact came, whether about something open, and how long they have been customers. */
const occasionKey = ({ history, contact }: Occasion): string =>
  [contact.answered, contact.live, contact.failureDemand, tenureBand(history, contact.at), spanOf(contact.at)].join();

/**
 * First failures on record, each beside customers without one so far who on the same date had the same occasion: an
 * answered contact for a failure made in one, an unanswered attempt for a failure to answer, and merely being a customer
 * of the region for what lies elsewhere. A contact made to leave comes too late to lose anybody and is left out.
 */
export function failureRiskSets(histories: CustomerHistories): RiskSets {
  const known = knownBefore(histories);
  const sampler = new Sampler();
  const { customers } = histories;
  const occasions = grouped(
    customers.flatMap((history) =>
      history.contacts.filter(({ cancels }) => !cancels).map((contact) => ({ history, contact })),
    ),
    occasionKey,
  );
  const byRegion = grouped(customers, (one) => attributesOn(one, histories.window.until).region);
  const unitAt = (history: CustomerHistory, at: number, origin: FailureOrigin, contact?: Contact): Unit => {
    const until = contact ? contact.at : at - trace;
    const wait = Math.log1p(contact?.waitDays ?? 0);
    return {
      history,
      at,
      ...(contact ? { contact } : {}),
      covariates: [...known.valuesOf(history, at, until), wait, origin === 'ELSEWHERE' ? 1 : 0],
    };
  };
  const riskSets = customers.flatMap((history): RiskSet[] => {
    const [failure] = history.failures;
    if (!failure) return [];
    const origin = originOf(history, failure);
    const contact = failure.contact === null ? undefined : history.contacts[failure.contact];
    const at = failure.detectedAt;
    if (contact?.cancels || !isThere(history, at)) return [];
    const made = origin === 'ELSEWHERE' ? undefined : contact;
    const exposed = { ...unitAt(history, at, origin, made), failure };
    const band = tenureBand(history, at);
    const present = (other: CustomerHistory): Unit | null =>
      other !== history && isThere(other, at) && unharmed(other, at) ? unitAt(other, at, 'ELSEWHERE') : null;
    const alike = (other: CustomerHistory): Unit | null => (tenureBand(other, at) === band ? present(other) : null);
    const delay = contact && origin === 'NO_ANSWER' ? at - contact.at : null;
    const met = ({ history: other, contact: theirs }: Occasion): Unit | null => {
      const when = delay === null ? theirs.endedAt : theirs.at + delay;
      if (other === history || !isThere(other, when) || !unharmed(other, when)) return null;
      return unitAt(other, when, origin, theirs);
    };
    const candidates = made
      ? sampler.draw(occasions.get(occasionKey({ history, contact: made })) ?? [], candidatesPerExposed, met)
      : sampler.draw(byRegion.get(attributesOn(history, at).region) ?? [], candidatesPerExposed, alike);
    return [{ exposed, candidates, anybody: sampler.draw(customers, 2, present) }];
  });
  return { names: [...known.names, 'wait for an answer', 'failure made elsewhere'], riskSets };
}
