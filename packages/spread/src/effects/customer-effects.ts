import type { Text } from '@catena/metrics';
import type { EdgeKey } from '../graph/edges.js';
import { answerWords, countWords, hazardWords, leavingWords } from './customer-wording.js';
import type { EffectDefinition } from './effect.js';

const text = (en: string, it: string): Text => ({ en, it });

/** An exposure, where it stands in sentences and how its effects are found. */
interface Exposed {
  readonly begins: Text;
  readonly within: Text;
  readonly estimator: Text;
}

const failure: Exposed = {
  begins: text('After a first failure', 'Dopo un primo disservizio'),
  within: text('after a first failure', 'dopo un primo disservizio'),
  estimator: text(
    'Customers with their first failure are compared with customers who on the same date met the same occasion, such as a contact, without one, and were as likely to fail by what was known before.',
    'I clienti al loro primo disservizio sono confrontati con clienti che nella stessa data hanno avuto la stessa occasione, per esempio un contatto, senza disservizio, ed erano altrettanto esposti per quanto era noto prima.',
  ),
};
const recovery: Exposed = {
  begins: text('After a recovery', 'Dopo un recupero'),
  within: text('after a recovery', 'dopo un recupero'),
  estimator: text(
    'Customers whose remedy has arrived are compared with customers who were as long after a failure as grave, for which no recovery had begun, alike in value and in what was known before.',
    'I clienti il cui rimedio è arrivato sono confrontati con clienti allo stesso tempo da un disservizio ugualmente grave, per il quale nessun recupero era iniziato, simili per valore e per quanto era noto prima.',
  ),
};
const incident: Exposed = {
  begins: text('After an incident struck them', 'Dopo un incidente che li ha colpiti'),
  within: text('after an incident struck them', 'dopo un incidente che lo ha colpito'),
  estimator: text(
    'Customers whom an incident struck for the first time are compared with customers of the same region on the same date whom none had struck. What both share, such as full lines, is not counted.',
    'I clienti colpiti per la prima volta da un incidente sono confrontati con clienti della stessa regione nella stessa data non ancora colpiti. Ciò che condividono, come le linee occupate, non è contato.',
  ),
};
const notice: Exposed = {
  begins: text('Told of an incident in time', 'Avvisati in tempo di un incidente'),
  within: text(
    'after an incident of which they were told in time',
    'dopo un incidente di cui era stato avvisato in tempo',
  ),
  estimator: text(
    'Customers struck when the company could tell them are compared with customers struck by incidents of the same kind when it could not yet or never did; the difference is divided by the share who were told. Who was picked for a notice does not matter then.',
    'I clienti colpiti quando la società poteva avvisarli sono confrontati con clienti colpiti da incidenti dello stesso tipo quando non poteva ancora o non lo ha mai fatto; la differenza è divisa per la quota di avvisati. Così non conta chi è stato scelto per l’avviso.',
  ),
};

type Part = Omit<EffectDefinition, 'edge' | 'headline' | 'estimator'>;

const leaves = (from: Exposed, days: number): Part => ({
  scale: 'RISK_DIFFERENCE',
  unit: 'SHARE',
  horizonDays: days,
  label: text(`Leave within ${days} days`, `Lasciano entro ${days} giorni`),
  sentence: leavingWords(from.begins, days),
});

const speed = (from: Exposed): Part => ({
  scale: 'HAZARD_RATIO',
  unit: 'RATIO',
  horizonDays: 90,
  label: text('Speed of leaving', 'Velocità di abbandono'),
  sentence: hazardWords(from.begins, 90),
});

const counted = (from: Exposed, label: Text, what: Text, unit: 'COUNT' | 'PEOPLE' = 'COUNT'): Part => ({
  scale: 'MEAN_DIFFERENCE',
  unit,
  horizonDays: 56,
  label,
  sentence: countWords(from.within, 56, what),
});
const contacts = (from: Exposed): Part =>
  counted(
    from,
    text('Contacts', 'Contatti'),
    text('a customer got in touch {exposed} times', 'un cliente ha contattato la società {exposed} volte'),
  );
const escalations = (from: Exposed): Part =>
  counted(
    from,
    text('Escalations', 'Escalation'),
    text(
      'contacts of a customer were escalated {exposed} times',
      'i contatti di un cliente sono passati a un superiore {exposed} volte',
    ),
  );
const tellings = (from: Exposed): Part =>
  counted(
    from,
    text('Tellings on record', 'Racconti noti'),
    text(
      'a customer told others {exposed} times, as far as known',
      'un cliente ne ha parlato ad altri {exposed} volte, per quanto noto',
    ),
  );
const badReach = (from: Exposed): Part =>
  counted(
    from,
    text('People reached by bad talk', 'Persone raggiunte da racconti negativi'),
    text(
      'bad talk of a customer reached {exposed} people',
      'i racconti negativi di un cliente hanno raggiunto {exposed} persone',
    ),
    'PEOPLE',
  );

const asked = (from: Exposed, label: Text, question: Text, horizonDays: number | null): Part => ({
  scale: 'MEAN_DIFFERENCE',
  unit: 'POINTS',
  horizonDays,
  label,
  sentence: answerWords(from.begins, question),
});
const trust = (from: Exposed): Part =>
  asked(
    from,
    text('Trust, 1 to 7', 'Fiducia, da 1 a 7'),
    text('trust was {exposed} out of 7 about a month later', 'la fiducia dopo circa un mese è stata di {exposed} su 7'),
    28,
  );
const recommend = (from: Exposed): Part =>
  asked(
    from,
    text('Willingness to recommend, 0 to 10', 'Disponibilità a consigliare, da 0 a 10'),
    text(
      'willingness to recommend was {exposed} out of 10 about a month later',
      'la disponibilità a consigliare dopo circa un mese è stata di {exposed} su 10',
    ),
    28,
  );

const on = (edge: EdgeKey, from: Exposed, part: Part, more: Partial<EffectDefinition> = {}): EffectDefinition => ({
  edge,
  ...part,
  estimator: from.estimator,
  ...more,
});
const headline = { headline: true } as const;

/** Effects on what a customer does and feels, by the keys of the truths that a world knows. */
export const customerEffects = {
  'failure.csat': on(
    'failure-experience',
    failure,
    asked(
      failure,
      text('Satisfaction with the contact, 1 to 5', 'Soddisfazione per il contatto, da 1 a 5'),
      text(
        'satisfaction with the contact was {exposed} out of 5',
        'la soddisfazione per il contatto è stata di {exposed} su 5',
      ),
      null,
    ),
    headline,
  ),
  'failure.felt-heard': on(
    'failure-experience',
    failure,
    asked(
      failure,
      text('Feeling heard, 1 to 5', 'Sentirsi ascoltati, da 1 a 5'),
      text(
        'customers put feeling heard at {exposed} out of 5',
        'i clienti hanno valutato il sentirsi ascoltati {exposed} su 5',
      ),
      null,
    ),
  ),
  'failure.trust': on('failure-experience', failure, trust(failure)),
  'failure.recommend': on('failure-experience', failure, recommend(failure)),
  'failure.churn.90': on('failure-churn', failure, leaves(failure, 90)),
  'failure.churn.180': on('failure-churn', failure, leaves(failure, 180)),
  'failure.churn.365': on('failure-churn', failure, leaves(failure, 365)),
  'failure.hazard.90': on('failure-churn', failure, speed(failure), headline),
  'failure.days.365': on('failure-churn', failure, {
    scale: 'MEAN_DIFFERENCE',
    unit: 'DAYS',
    horizonDays: 365,
    label: text('Days as a customer in the next year', 'Giorni da cliente nell’anno seguente'),
    sentence: countWords(
      failure.within,
      365,
      text('customers stayed {exposed} days', 'i clienti sono rimasti {exposed} giorni'),
    ),
  }),
  'failure.churn.180.severe': on(
    'failure-severity-churn',
    failure,
    {
      ...leaves(failure, 180),
      label: text('Severe against light failures', 'Disservizi gravi contro lievi'),
      sentence: {
        more: text(
          'Severe failures cost {exposed} of customers within 180 days, light ones {reference}: {value} percentage points more ({low} to {high}); {n} customers.',
          'Clienti persi entro 180 giorni: {exposed} per disservizi gravi, {reference} per disservizi lievi, cioè {value} punti percentuali in più ({low}–{high}); {n} clienti.',
        ),
        less: text(
          'Severe failures cost {exposed} of customers within 180 days, light ones {reference}: {value} percentage points fewer ({low} to {high}); {n} customers.',
          'Clienti persi entro 180 giorni: {exposed} per disservizi gravi, {reference} per disservizi lievi, cioè {value} punti percentuali in meno ({low}–{high}); {n} clienti.',
        ),
      },
    },
    headline,
  ),
  'failure.churn.180.long': on(
    'failure-relationship-churn',
    failure,
    {
      ...leaves(failure, 180),
      label: text('Customers of three years against those of the first', 'Clienti da tre anni contro quelli del primo'),
      sentence: {
        more: text(
          'A failure costs {exposed} of customers of three years or more within 180 days, and {reference} of those in their first year: {value} percentage points more ({low} to {high}); {n} customers.',
          'Clienti persi per un disservizio entro 180 giorni: {exposed} tra quelli da tre anni o più, {reference} tra quelli al primo anno, cioè {value} punti percentuali in più ({low}–{high}); {n} clienti.',
        ),
        less: text(
          'A failure costs {exposed} of customers of three years or more within 180 days, and {reference} of those in their first year: {value} percentage points fewer ({low} to {high}); {n} customers.',
          'Clienti persi per un disservizio entro 180 giorni: {exposed} tra quelli da tre anni o più, {reference} tra quelli al primo anno, cioè {value} punti percentuali in meno ({low}–{high}); {n} clienti.',
        ),
      },
    },
    headline,
  ),
  'failure.contacts': on('failure-demand', failure, contacts(failure), headline),
  'failure.escalations': on('failure-demand', failure, escalations(failure)),
  'failure.tellings': on('failure-talk', failure, tellings(failure)),
  'failure.bad-reach': on('failure-talk', failure, badReach(failure), headline),
  'failure.net-reach': on('failure-talk', failure, {
    scale: 'MEAN_DIFFERENCE',
    unit: 'PEOPLE',
    horizonDays: 7,
    label: text('Bad reach less good reach, a week', 'Persone raggiunte: negativi meno positivi, in una settimana'),
    sentence: countWords(
      failure.within,
      7,
      text(
        'bad talk of a customer less good talk reached {exposed} people',
        'i racconti negativi di un cliente meno quelli positivi hanno raggiunto {exposed} persone',
      ),
    ),
  }),
  'recovery.churn.90': on('recovery-churn', recovery, leaves(recovery, 90)),
  'recovery.churn.180': on('recovery-churn', recovery, leaves(recovery, 180)),
  'recovery.churn.365': on('recovery-churn', recovery, leaves(recovery, 365)),
  'recovery.hazard.90': on('recovery-churn', recovery, speed(recovery), headline),
  'recovery.churn.180.poor': on('recovery-churn', recovery, {
    ...leaves(recovery, 180),
    label: text('Recoveries felt as unjust', 'Recuperi percepiti come ingiusti'),
    sentence: leavingWords(text('After a recovery felt as unjust', 'Dopo un recupero percepito come ingiusto'), 180),
  }),
  'recovery.trust': on('recovery-experience', recovery, trust(recovery)),
  'recovery.recommend': on('recovery-experience', recovery, recommend(recovery), headline),
  'recovery.tellings': on('recovery-talk', recovery, tellings(recovery), headline),
  'incident.contacts': on('incident-demand', incident, contacts(incident), headline),
  'incident.escalations': on('incident-demand', incident, escalations(incident)),
  'incident.recommend': on('incident-experience', incident, recommend(incident), headline),
  'incident.churn.90': on('incident-churn', incident, leaves(incident, 90)),
  'incident.churn.180': on('incident-churn', incident, leaves(incident, 180), headline),
  'incident.churn.365': on('incident-churn', incident, leaves(incident, 365)),
  'incident.tellings': on('incident-talk', incident, tellings(incident)),
  'incident.bad-reach': on('incident-talk', incident, badReach(incident), headline),
  'notice.contacts': on('notice-demand', notice, contacts(notice), headline),
  'notice.escalations': on('notice-demand', notice, escalations(notice)),
  'notice.recommend': on('notice-experience', notice, recommend(notice), headline),
  'notice.churn.90': on('notice-churn', notice, leaves(notice, 90)),
  'notice.churn.180': on('notice-churn', notice, leaves(notice, 180), headline),
  'notice.churn.365': on('notice-churn', notice, leaves(notice, 365)),
  'notice.tellings': on('notice-talk', notice, tellings(notice)),
  'notice.bad-reach': on('notice-talk', notice, badReach(notice), headline),
} as const satisfies Readonly<Record<string, EffectDefinition>>;

export type CustomerEffectKey = keyof typeof customerEffects;
/** Holds because an object literal has no keys beyond those of its type. */
export const customerEffectKeys = Object.keys(customerEffects) as CustomerEffectKey[];
