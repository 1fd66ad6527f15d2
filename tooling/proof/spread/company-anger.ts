import { monthStart } from '@catena/database';
import type { AngerBefore } from '@catena/spread';
import { clock } from './company-clock.js';
import { type CompanyRows, grouped } from './company-rows.js';

const daysBefore = 91;

/** As the database's question of the same name answers it. */
export function angerBefore({ window, rows, shifts }: CompanyRows): AngerBefore[] {
  const furious = [...rows.emotion.values()].filter(({ type, intensity }) => type === 'ANGER' && intensity >= 0.5);
  const angry = new Set(furious.map(({ customer, interaction }) => `${customer} ${interaction}`));
  const handled = grouped(
    [...rows.interaction.values()].flatMap(
      ({ customer, externalId, employee, startedAt, handleSeconds, difficulty }) => {
        if (!employee) return [];
        const isAngry = difficulty === 'ANGRY_CUSTOMER' || angry.has(`${customer} ${externalId}`);
        return [{ employee, day: clock.day(startedAt), hours: (handleSeconds ?? 0) / 3600, angry: Number(isAngry) }];
      },
    ),
    ({ employee }) => employee,
  );
  return [...rows.pulse_response.values()].flatMap(({ employee, answeredOn, confidence }) => {
    const agent = rows.employee.get(employee);
    const since = answeredOn - daysBefore;
    if (agent?.role !== 'AGENT' || agent.hiredOn > since || since < window.from) return [];
    const { copingTrainedOn } = agent;
    if (copingTrainedOn != null && copingTrainedOn >= since && copingTrainedOn < answeredOn) return [];
    const within = (day: number) => day >= since && day < answeredOn;
    const contacts = (handled.get(employee) ?? []).filter(({ day }) => within(day));
    const total = (of: (contact: (typeof contacts)[number]) => number) =>
      contacts.reduce((sum, one) => sum + of(one), 0);
    const hoursWorked = (shifts.get(employee) ?? []).reduce((sum, [day, hours]) => sum + (within(day) ? hours : 0), 0);
    if (hoursWorked === 0) return [];
    return [
      {
        agent: Number(employee.slice(1)),
        month: monthStart(answeredOn),
        trained: copingTrainedOn != null && copingTrainedOn < since,
        confidence,
        angryContacts: total((contact) => contact.angry),
        hoursWorked,
        hoursOfContact: total(({ hours }) => hours),
      },
    ];
  });
}
