import { at, type Factory, on } from '@catena/testing';

/** Writes one row at least of every table, each referring to the others wherever it can. */
export async function writeEverything(make: Factory): Promise<void> {
  const instant = at('2024-03-01T10:00:00Z');
  const later = at('2024-03-01T11:00:00Z');
  const day = on('2024-03-01');
  await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2025-01-01') });
  const [employee] = await make.staff(6);
  await make.write('opening_hours', {
    channel: 'PHONE',
    weekday: 1,
    validFrom: day,
    opensMinute: 540,
    closesMinute: 1080,
  });
  await make.write('rate', { kind: 'CONTRIBUTION_MARGIN', validFrom: day, value: 0.4 });
  await make.write('competitor_score', { competitor: 'Rival', validFrom: day, score: 0.7 });
  await make.write('financial_month', { month: day, revenue: 1_000_000, profit: -5 });
  await make.write('shift_day', {
    employee: employee ?? '',
    day,
    minutesWorked: 480,
    minutesTraining: 0,
    minutesOvertime: 0,
    contactsHandled: 9,
  });
  await make.write('pulse_response', { externalId: 'pulse', employee: employee ?? '', answeredOn: day, confidence: 3 });
  await make.write('training_session', {
    externalId: 'training',
    heldOn: day,
    team: 'T',
    topic: 'TOOLS',
    reactive: true,
    attendees: 6,
    minutes: 90,
    cost: 100,
  });
  await make.write('vacancy', { externalId: 'vacancy', team: 'T', openedOn: day, filledOn: day, employee });
  await make.write('tool_outage', {
    externalId: 'outage',
    tool: 'crm',
    startedAt: instant,
    endedAt: later,
    department: 'D',
  });
  await make.write('incident', {
    externalId: 'incident',
    name: 'Lot 7',
    kind: 'LOT',
    cause: 'PRODUCT_MISMATCH',
    startedAt: instant,
    department: 'D',
    region: 'north',
  });
  await make.write('improvement_action', {
    externalId: 'improvement',
    title: 'Check lots',
    strategy: 'SUPPLIER_CHECK',
    openedOn: day,
    incident: 'incident',
    department: 'D',
  });
  const customer = await make.customer(
    { externalId: 'C', name: 'Anna', acquisitionSource: 'REFERRAL' },
    { segment: 'gold', region: 'north', preferredChannel: 'CHAT', monthlyValue: 4999 },
  );
  await make.write('opportunity', {
    externalId: 'opportunity',
    kind: 'CANDIDATE',
    openedOn: day,
    decidedOn: day,
    outcome: 'WON',
    vacancy: 'vacancy',
    customer,
    region: 'north',
  });
  const owned = { customer, externalId: 'x' };
  await make.write('support_case', { ...owned, openedAt: instant, reason: 'DELIVERY', department: 'D' });
  await make.interaction({ ...owned, startedAt: instant, employee, department: 'D', case: 'x', csat: 2 });
  await make.write('emotion', {
    ...owned,
    assessedAt: instant,
    interaction: 'x',
    case: 'x',
    type: 'ANGER',
    intensity: 0.9,
    source: 'TEXT',
  });
  await make.write('handoff', {
    ...owned,
    requestedAt: instant,
    case: 'x',
    interaction: 'x',
    fromDepartment: 'D',
    toDepartment: 'D',
  });
  await make.failure({
    ...owned,
    detectedAt: instant,
    interaction: 'x',
    case: 'x',
    incident: 'incident',
    department: 'D',
    improvement: 'improvement',
  });
  await make.write('expectation_breach', { ...owned, failure: 'x', kind: 'COLOUR' });
  await make.write('incident_exposure', {
    ...owned,
    incident: 'incident',
    exposedAt: instant,
    notifiedAt: later,
    notice: 'CALL',
    chosen: 'KEEP',
  });
  await make.write('recovery', {
    ...owned,
    failure: 'x',
    startedAt: instant,
    followUpPlanned: true,
    expectedRemedy: 'REFUND',
    stillUpset: true,
  });
  await make.write('recovery_action', {
    ...owned,
    recovery: 'x',
    remedy: 'REFUND',
    amount: 1999,
    actorRole: 'AGENT',
    doneAt: later,
  });
  await make.write('loyalty_response', { ...owned, answeredAt: later, recommend: 3 });
  await make.write('word_of_mouth', {
    ...owned,
    toldAt: later,
    audience: 'REVIEW',
    valence: 'NEGATIVE',
    reach: 40,
    rating: 1,
    failure: 'x',
    theme: 'UNFAIR',
  });
  await make.write('spending_entry', {
    externalId: 'spending',
    bookedOn: day,
    category: 'PR',
    costClass: 'EXTERNAL_FAILURE',
    reactive: true,
    amount: 12,
    department: 'D',
    incident: 'incident',
    cause: 'SLOW',
    region: 'north',
  });
  await make.write('audit', {
    externalId: 'audit',
    auditedOn: day,
    kind: 'LISTING',
    passed: false,
    customer,
    interaction: 'x',
    incident: 'incident',
    department: 'D',
  });
}
