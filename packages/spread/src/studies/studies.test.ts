import { expect, test } from 'vitest';
import { call, customer, failed, historiesOf } from '../testing/histories.js';
import { failureRiskSets } from './failure-study.js';
import { incidentRiskSets } from './incident-study.js';
import { noticeRiskSets, wasTold } from './notice-study.js';
import { recoveryRiskSets } from './recovery-study.js';
import type { RiskSets } from './study.js';

/** Who could stand in for each of the exposed. */
const standIns = ({ riskSets }: RiskSets): Record<number, number[]> =>
  Object.fromEntries(
    riskSets.map(({ exposed, candidates }) => [exposed.history.id, candidates.map(({ history }) => history.id).sort()]),
  );

test('a failure made in a contact is compared with contacts of the same days that went well, until they fail', () => {
  const sets = failureRiskSets(
    historiesOf([
      customer(1, { contacts: [call(100)], failures: [failed(100.01, { contact: 0 })] }),
      customer(2, { contacts: [call(101)] }),
      // Fails later: until then it stands in.
      customer(3, { contacts: [call(102)], failures: [failed(300)] }),
      // Never got in touch; had failed before; called to leave; called in other days; called about something open.
      customer(4),
      customer(5, { contacts: [call(101)], failures: [failed(90)] }),
      customer(6, { contacts: [call(101, { cancels: true })] }),
      customer(7, { contacts: [call(400)] }),
      customer(8, { contacts: [call(101, { failureDemand: true })] }),
      // Had left before the contact was over; a first-year customer is not like one of two years.
      customer(9, { contacts: [call(101)], endedOn: 101 }),
      customer(10, { contacts: [call(101)], startedOn: 20 }),
    ]),
  );
  expect(standIns(sets)[1]).toEqual([2, 3]);
});

test('a failure that lies elsewhere is compared with customers of the region who were there and unharmed', () => {
  const elsewhere = { from: -500, segment: 'Regular', region: 'Lazio', monthlyValue: 5000 };
  const sets = failureRiskSets(
    historiesOf([
      customer(1, { contacts: [call(99)], failures: [failed(99.01, { cause: 'DELIVERY_LATE', contact: 0 })] }),
      customer(2),
      customer(3, { endedOn: 150 }),
      customer(4, { endedOn: 98 }),
      customer(5, { startedOn: 120 }),
      customer(6, { attributes: [elsewhere] }),
      customer(7, { failures: [failed(50)] }),
    ]),
  );
  expect(standIns(sets)[1]).toEqual([2, 3]);
});

test('a failure told in a contact made to leave loses nobody any more', () => {
  const leaving = customer(1, { contacts: [call(100, { cancels: true })], failures: [failed(100.01, { contact: 0 })] });
  expect(failureRiskSets(historiesOf([leaving, customer(2, { contacts: [call(100)] })])).riskSets).toEqual([]);
});

test('a recovery is compared with failures as long ago for which none had begun', () => {
  const recovered = { failure: 0, remedies: [], justice: null, satisfactionBefore: null, satisfactionAfter: null };
  const sets = recoveryRiskSets(
    historiesOf([
      customer(1, { failures: [failed(100)], recoveries: [{ ...recovered, begunAt: 101, arrivedAt: 104 }] }),
      customer(2, { failures: [failed(200)] }),
      // Begun within the same four days; begun after them; graver; left on the third day.
      customer(3, { failures: [failed(200)], recoveries: [{ ...recovered, begunAt: 201, arrivedAt: 230 }] }),
      customer(4, { failures: [failed(200)], recoveries: [{ ...recovered, begunAt: 205, arrivedAt: 2000 }] }),
      customer(5, { failures: [failed(200, { severity: 0.8 })] }),
      customer(6, { failures: [failed(200)], endedOn: 203 }),
    ]),
  );
  expect(standIns(sets)[1]).toEqual([2, 4]);
});

test('an incident is compared with customers of the region whom none had struck yet', () => {
  const struck = (at: number) => ({ exposures: [{ at, incident: 1, toldAt: null }] });
  const sets = incidentRiskSets(
    historiesOf([customer(1, struck(100)), customer(2, struck(150)), customer(3, struck(50)), customer(4)]),
  );
  expect(standIns(sets)).toMatchObject({ 1: [2, 4], 3: [1, 2, 4] });
});

test('who could be told is compared with who could not in incidents of the same kind, told or not', () => {
  const struck = (id: number, at: number, incident: number, toldAt: number | null) =>
    customer(id, { exposures: [{ at, incident, toldAt }] });
  const sets = noticeRiskSets(
    historiesOf(
      [
        struck(1, 110, 1, 111),
        struck(2, 112, 1, null),
        // Before the company knew; by an incident of which nobody was told; by one of another kind.
        struck(3, 105, 1, null),
        struck(4, 200, 2, null),
        struck(5, 200, 3, null),
      ],
      {
        incidentKinds: new Map([
          [1, 'LOT'],
          [2, 'LOT'],
          [3, 'CARRIER'],
        ]),
      },
    ),
  );
  expect(standIns(sets)).toEqual({ 1: [3, 4], 2: [3, 4] });
  expect(sets.riskSets.map(({ exposed }) => wasTold(exposed))).toEqual([1, 0]);
  // As it comes: who was told beside who was not, whatever struck them.
  expect(sets.riskSets.map(({ anybody }) => anybody.length)).toEqual([2, 0]);
});
