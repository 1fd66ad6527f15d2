import type { RowNodeFragment } from '../generated/documents.js';
import type { Say } from './say.js';

export interface RowView {
  /** What kind of row it is. */
  readonly kind: string;
  /** What happened, in a few words. */
  readonly what: string;
  readonly customer: { readonly id: string; readonly name: string } | null;
}

/** A row as the drawer lists it. Kinds that say nothing more than their name say that. */
export function rowView(node: RowNodeFragment, { text, formats }: Say): RowView {
  const kind = text(`row.${node.__typename}`);
  switch (node.__typename) {
    case 'Customer':
      return { kind, what: node.endedOn === null ? text('row.stays') : text('row.left'), customer: node };
    case 'Interaction':
      return {
        kind,
        what: `${text(`channel.${node.channel}`)} · ${text(`reason.${node.reason}`)} · ${text(`outcome.${node.outcome}`)}`,
        customer: node.customer,
      };
    case 'ServiceFailure':
      return {
        kind,
        what: `${text(`cause.${node.cause}`)} · ${text('failure.severity')} ${formats.score(node.severity)}`,
        customer: node.customer,
      };
    case 'Recovery':
      return {
        kind,
        what: node.stillUpset === null ? '' : text(node.stillUpset ? 'recovery.upset' : 'recovery.calmed'),
        customer: node.customer,
      };
    case 'WordOfMouth':
      return {
        kind,
        what: `${text(`talk.${node.audience}.${node.valence}`)} · ${text('talk.reach', { n: node.reach })}`,
        customer: node.customer,
      };
    case 'LoyaltyResponse':
      return {
        kind,
        what: node.recommend === null ? '' : text('survey.recommend', { value: node.recommend }),
        customer: node.customer,
      };
    case 'Case':
      return { kind, what: text(`reason.${node.reason}`), customer: node.customer };
    case 'Emotion':
      return { kind, what: text(`emotion.${node.type}`), customer: node.customer };
    case 'IncidentExposure':
      return { kind, what: node.incident.name, customer: node.customer };
    case 'ExpectationBreach':
      return { kind, what: text(`breach.${node.kind}`), customer: node.customer };
    case 'CustomerAttribute':
      return {
        kind,
        what: [node.segment, node.region].filter((part) => part !== null).join(' · '),
        customer: node.customer,
      };
    case 'Handoff':
      return { kind, what: '', customer: node.customer };
    case 'RecoveryAction':
      return { kind, what: text(`remedy.${node.remedy}`), customer: node.customer };
    case 'SpendingEntry':
      return { kind, what: `${text(`series.${node.category}`)} · ${formats.amount(node.amount)}`, customer: null };
    case 'Incident':
      return { kind, what: node.name, customer: null };
    case 'ImprovementAction':
      return { kind, what: node.title, customer: null };
    case 'FinancialMonth':
      return { kind, what: formats.month(node.month), customer: null };
    default:
      return { kind, what: '', customer: null };
  }
}
