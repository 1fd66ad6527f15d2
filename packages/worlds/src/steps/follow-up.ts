import { type Customer, customerId, isActive, nextSerial } from '../agents/customers.js';
import { channelPlan } from '../company/channels.js';
import { departments } from '../company/departments.js';
import { originKey } from '../contacts/attempt.js';
import type { Simulation } from '../simulation.js';
import { followUpSummary } from '../texts/contact-texts.js';
import { weekday } from '../time/civil-date.js';
import { instantAt } from '../time/rome-time.js';
import { languageOf } from './language.js';

/** S2-15: some days after a recovery the company calls to see that all is well. */
export function followUp(sim: Simulation, customer: Customer, completed: number, supportCase: string | null): void {
  const { stream } = customer;
  let day = completed + 3 + sim.draws.below(7, 'followUpDay', stream, originKey.followUp);
  if (weekday(day) === 7) day++;
  if (day >= sim.window.until) return;
  sim.onDay(day, () => {
    if (!isActive(customer, day)) return;
    const { draws, parameters } = sim;
    const startedAt = instantAt(day, 9 * 3600 + draws.below(8 * 3600, 'followUpDay', stream, 100));
    const answered = draws.chance(0.75, 'followUpDay', stream, 101);
    const minutes = 3 + draws.below(6, 'followUpDay', stream, 102);
    // A kind call heals a little more of what is left.
    if (answered) {
      customer.harm *= 0.85;
      customer.satisfaction += 0.5 * parameters.trust.satisfactionMemory * (0.85 - customer.satisfaction);
    }
    sim.emit({
      table: 'interaction',
      row: {
        customer: customerId(customer.index),
        externalId: `${customerId(customer.index)}-I${nextSerial(customer)}`,
        startedAt,
        initiator: 'COMPANY',
        channel: 'PHONE',
        preferredChannel: channelPlan(customer.channel).channel,
        reason: 'OTHER',
        outcome: answered ? 'ANSWERED' : 'NO_REPLY',
        answeredAt: answered ? startedAt + 15_000 : null,
        endedAt: startedAt + (answered ? minutes * 60_000 : 40_000),
        handleSeconds: answered ? minutes * 60 : 40,
        case: supportCase,
        department: departments.service.id,
        escalated: false,
        resolved: answered ? true : null,
        demandType: 'VALUE',
        summary: followUpSummary[languageOf(customer)],
        ...sim.dimensions(customer),
      },
    });
  });
}
