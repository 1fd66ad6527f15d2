import type { Simulation } from '../simulation.js';
import { scarfIncidentId, scarfStart } from './scarf-incident.js';
import type { Script } from './story.js';
import { Teller } from './teller.js';

/** S4-13 to S4-17: another scarf of the same lot, whose buyer was told first, with a photograph, and chose. */
export const scarfToldFirst: Script = {
  name: 'Sophie Evans',
  lastDay: scarfStart + 30,
  story: {
    key: 'scarf-told-first',
    title: { en: 'The scarf of the customer who was told first', it: 'La sciarpa della cliente avvisata prima' },
    told: {
      en: 'Same lot, but she is shown a photograph before she finds out, is offered an alternative, chooses it and is glad.',
      it: 'Stesso lotto, ma riceve una foto prima di accorgersene, le viene offerta un’alternativa, la sceglie ed è contenta.',
    },
  },
  plan,
};

function plan(sim: Simulation): void {
  const day = scarfStart;
  const t = new Teller(sim, {
    name: scarfToldFirst.name,
    language: 'en',
    segment: 'Regular',
    region: 'Lombardia Ovest',
    channel: 'EMAIL',
    startedOn: -540,
    monthlyValue: 6100,
    continuity: 0.7,
  });
  t.loyalty({ answeredAt: t.at(day - 33, 20), recommend: 8, reliability: 6, integrity: 6, care: 5 });
  const exposure = { incident: scarfIncidentId, exposedAt: t.at(day + 3, 18) };
  const notifiedAt = t.at(day + 4, 10);
  t.exposure(exposure.exposedAt, {
    ...exposure,
    notifiedAt,
    notice: 'MESSAGE_WITH_PHOTO',
    offered: 'ALTERNATIVE',
    chosen: 'ALTERNATIVE',
    agreed: true,
  });
  t.contact({
    startedAt: notifiedAt,
    endedAt: notifiedAt,
    initiator: 'COMPANY',
    channel: 'EMAIL',
    reason: 'PRODUCT_QUESTION',
    outcome: 'ANSWERED',
    demandType: 'VALUE',
    explained: true,
    summary:
      'We write before it ships: the scarf is greener than its picture. Photograph attached. Keep it, choose another, or cancel?',
  });
  const replied = t.at(day + 4, 12, 40);
  const supportCase = t.case({
    openedAt: replied,
    closedAt: replied + 5_400_000,
    lastInformedAt: replied + 5_400_000,
    reason: 'PRODUCT_QUESTION',
    department: 'D-SERVICE',
    subject: 'Another scarf instead',
  });
  const reply = t.contact({
    startedAt: replied,
    answeredAt: replied + 4_500_000,
    endedAt: replied + 5_400_000,
    handleSeconds: 900,
    channel: 'EMAIL',
    reason: 'PRODUCT_QUESTION',
    outcome: 'ANSWERED',
    case: supportCase,
    resolved: true,
    demandType: 'VALUE',
    expected: 5,
    perceived: 7,
    csat: 5,
    effort: 7,
    feltHeard: 5,
    feltValued: 5,
    summary: 'Chooses the dark blue one in wool; sent the same day. "Thank you for telling me first."',
  });
  t.emotion({
    assessedAt: replied + 5_400_000,
    interaction: reply,
    case: supportCase,
    type: 'RELIEF',
    intensity: 0.7,
    source: 'TEXT',
  });
  t.tells({
    toldAt: t.at(day + 6, 20),
    audience: 'FRIEND',
    valence: 'POSITIVE',
    reach: 4,
    tieStrength: 0.6,
    theme: 'KINDNESS',
    summary: 'They told me before I could be disappointed.',
  });
  t.loyalty({ answeredAt: t.at(day + 20, 18), recommend: 9, reliability: 6, integrity: 7, care: 7 });
}
