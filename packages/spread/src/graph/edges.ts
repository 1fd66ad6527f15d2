import type { Text } from '@catena/metrics';
import type { NodeKey } from './nodes.js';

/** One link of the chain: what one node does to another. */
export interface EdgeDefinition {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** What changes the strength of the link, where the edge is about that. */
  readonly moderator?: 'severity' | 'relationship';
  /** Whether more of the cause makes more of the effect, by the sources. */
  readonly sign: 'MORE' | 'LESS';
  /** What the data must hold before the link can be estimated. */
  readonly needs: Text;
  /** Concepts of the sources that the link embodies. */
  readonly concepts: readonly string[];
}

const edge = (
  from: NodeKey,
  to: NodeKey,
  sign: EdgeDefinition['sign'],
  needs: Text,
  concepts: readonly string[],
  moderator?: EdgeDefinition['moderator'],
): EdgeDefinition => ({ from, to, sign, needs, concepts, ...(moderator ? { moderator } : {}) });

const failuresOfCustomers: Text = {
  en: 'failures with their day of detection, and customers with the days on which they came and left',
  it: 'disservizi con il giorno in cui sono stati rilevati, e clienti con i giorni di arrivo e di uscita',
};
const recoveries: Text = {
  en: 'failures with and without a recovery, and the day on which its remedy arrived',
  it: 'disservizi con e senza recupero, e il giorno in cui il rimedio è arrivato',
};
const exposures: Text = {
  en: 'incidents with the customers whom they struck, and customers whom they did not',
  it: 'incidenti con i clienti colpiti, e clienti non colpiti',
};
const notices: Text = {
  en: 'customers of one incident of whom some were told in time and some were not',
  it: 'clienti di uno stesso incidente, alcuni avvisati in tempo e altri no',
};
const talk: Text = {
  en: 'tellings with their day, their audience and whom they reached',
  it: 'racconti con giorno, pubblico e persone raggiunte',
};
const outsiders: Text = {
  en: 'prospects with what they had heard and what they decided, in several regions and months',
  it: 'potenziali clienti con ciò che avevano sentito e deciso, in più regioni e mesi',
};
const measuredName: Text = {
  en: 'a measure of reputation on one scale, asked of at least a hundred outsiders in each of several regions and months, beside what outsiders there decided',
  it: 'una misura della reputazione su un’unica scala, chiesta ad almeno cento esterni in ognuna di più regioni e mesi, accanto a ciò che gli esterni vi hanno deciso',
};
const severalNames: Text = {
  en: 'reputation, and what it is to act on, of several labour markets, brands or regions in the same months; one company-wide series cannot be told from the course of time',
  it: 'la reputazione, e ciò su cui dovrebbe agire, di più mercati del lavoro, marchi o regioni negli stessi mesi; una sola serie aziendale non si distingue dal corso del tempo',
};
const unequalHaste: Text = {
  en: 'teams or departments that had less time per contact than others in the same month, for reasons other than who works there',
  it: 'team o reparti che nello stesso mese hanno avuto meno tempo per contatto di altri, per ragioni diverse da chi vi lavora',
};
const accounts: Text = {
  en: 'monthly accounts with revenue, profit, target and service budget of several units',
  it: 'conti mensili con ricavi, profitto, obiettivo e budget del servizio di più unità',
};
const staff: Text = {
  en: 'staff surveys over several quarters, contacts by employee, and the days of hiring and leaving',
  it: 'sondaggi del personale su più trimestri, contatti per addetto, e i giorni di assunzione e uscita',
};

/** Every link of the chain, cause first. */
export const edges = {
  'access-failure': edge(
    'access',
    'failure',
    'LESS',
    {
      en: 'attempts that got an answer and attempts that did not, with the failures that followed',
      it: 'tentativi con e senza risposta, con i disservizi che ne sono seguiti',
    },
    [],
  ),
  'failure-experience': edge('failure', 'experience', 'LESS', failuresOfCustomers, []),
  'failure-churn': edge('failure', 'churn', 'MORE', failuresOfCustomers, []),
  'failure-severity-churn': edge('failure', 'churn', 'MORE', failuresOfCustomers, [], 'severity'),
  'failure-relationship-churn': edge('failure', 'churn', 'LESS', failuresOfCustomers, [], 'relationship'),
  'failure-demand': edge('failure', 'demand', 'MORE', failuresOfCustomers, []),
  'failure-talk': edge('failure', 'talk', 'MORE', talk, []),
  'recovery-churn': edge('recovery', 'churn', 'LESS', recoveries, []),
  'recovery-experience': edge('recovery', 'experience', 'MORE', recoveries, []),
  'recovery-talk': edge('recovery', 'talk', 'LESS', recoveries, []),
  'incident-demand': edge('incident', 'demand', 'MORE', exposures, []),
  'incident-experience': edge('incident', 'experience', 'LESS', exposures, []),
  'incident-churn': edge('incident', 'churn', 'MORE', exposures, []),
  'incident-talk': edge('incident', 'talk', 'MORE', exposures, []),
  'notice-demand': edge('notice', 'demand', 'LESS', notices, []),
  'notice-experience': edge('notice', 'experience', 'MORE', notices, []),
  'notice-churn': edge('notice', 'churn', 'LESS', notices, []),
  'notice-talk': edge('notice', 'talk', 'LESS', notices, []),
  'talk-reputation': edge('talk', 'reputation', 'LESS', talk, []),
  'talk-prospects': edge('talk', 'prospects', 'LESS', outsiders, []),
  'reputation-prospects': edge('reputation', 'prospects', 'MORE', measuredName, []),
  'reputation-candidates': edge('reputation', 'candidates', 'MORE', severalNames, []),
  'reputation-partners': edge('reputation', 'partners', 'MORE', measuredName, []),
  'reputation-spending': edge('reputation', 'spending', 'LESS', severalNames, []),
  'profit-budget': edge('profit', 'budget', 'MORE', accounts, []),
  'capacity-failure': edge('capacity', 'failure', 'LESS', unequalHaste, []),
  'anger-confidence': edge('anger', 'confidence', 'LESS', staff, []),
  'confidence-attrition': edge('confidence', 'attrition', 'LESS', staff, []),
  'novices-failure': edge('novices', 'failure', 'MORE', staff, []),
} as const satisfies Readonly<Record<string, EdgeDefinition>>;

export type EdgeKey = keyof typeof edges;
/** Holds because an object literal has no keys beyond those of its type. */
export const edgeKeys = Object.keys(edges) as EdgeKey[];
