import type { MetricKey, Stage, Text } from '@catena/metrics';

/** One place where trouble can be. */
export interface NodeDefinition {
  readonly stage: Stage;
  readonly label: Text;
  /** The figure that says how the node is doing; null where the tables hold none. */
  readonly headline: MetricKey | null;
}

const node = (stage: Stage, en: string, it: string, headline: MetricKey | null): NodeDefinition => ({
  stage,
  label: { en, it },
  headline,
});

/** In the order in which trouble travels. */
export const nodes = {
  access: node('ACCESS', 'Reachability', 'Raggiungibilità', 'reachabilityIndex'),
  failure: node('FAILURE', 'Failures', 'Disservizi', 'failureRate'),
  incident: node('FAILURE', 'Incidents', 'Incidenti', 'blastRadius'),
  experience: node('EXPERIENCE', 'Experience', 'Esperienza', 'csat'),
  demand: node('FAILURE', 'Failure demand', 'Domanda da disservizio', 'failureDemandShare'),
  recovery: node('RECOVERY', 'Recovery', 'Recupero', 'recoverySuccessRate'),
  notice: node('RECOVERY', 'Proactive notice', 'Avviso proattivo', 'proactiveCoverage'),
  learning: node('RECOVERY', 'Improvements', 'Miglioramenti', 'complaintToImprovementRate'),
  churn: node('CHURN', 'Churn', 'Abbandono', 'customerChurnRate'),
  talk: node('REPUTATION', 'Word of mouth', 'Passaparola', 'negativeWomReach'),
  reputation: node('REPUTATION', 'Reputation', 'Reputazione', 'starAverage'),
  prospects: node('REPUTATION', 'Prospects', 'Potenziali clienti', 'prospectWinRate'),
  candidates: node('REPUTATION', 'Job candidates', 'Candidati', 'applicantsPerOpening'),
  partners: node('REPUTATION', 'Partners', 'Partner', 'partnerWinRate'),
  spending: node('SPENDING', 'Reactive spending', 'Spesa reattiva', 'reactiveSpend'),
  profit: node('SPENDING', 'Profit', 'Profitto', 'profitMargin'),
  budget: node('SPENDING', 'Service budget', 'Budget del servizio', 'serviceBudgetShare'),
  capacity: node('STAFF', 'Time per contact', 'Tempo per contatto', 'averageHandleTime'),
  anger: node('STAFF', 'Anger met by staff', 'Rabbia subita dal personale', 'angerExposure'),
  confidence: node('STAFF', 'Staff confidence', 'Fiducia del personale', 'employeeConfidence'),
  attrition: node('STAFF', 'Staff turnover', 'Turnover del personale', 'turnoverRate'),
  novices: node('STAFF', 'Novices', 'Personale inesperto', 'noviceShare'),
} as const satisfies Readonly<Record<string, NodeDefinition>>;

export type NodeKey = keyof typeof nodes;
/** Holds because an object literal has no keys beyond those of its type. */
export const nodeKeys = Object.keys(nodes) as NodeKey[];
