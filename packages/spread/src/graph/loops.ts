import type { Text } from '@catena/metrics';
import type { NodeKey } from './nodes.js';

/** A way round which trouble returns to where it began, or is stopped. */
export interface LoopDefinition {
  /** A reinforcing loop makes more of what there is; a balancing one less. */
  readonly kind: 'REINFORCING' | 'BALANCING';
  readonly label: Text;
  readonly story: Text;
  /** The way round; the last leads back to the first, unless the loop stops there. */
  readonly way: readonly NodeKey[];
  /** Trouble is stopped at the last place, and does not come back from it to the first. */
  readonly stops?: true;
}

/** Named as in the system-dynamics literature: R reinforces, B balances. */
export const loops = {
  R1: {
    kind: 'REINFORCING',
    label: { en: 'Cost cutting', it: 'Taglio dei costi' },
    story: {
      en: 'Lost customers cost profit, lower profit cuts the service budget, and less time for each contact makes more failures.',
      it: 'I clienti persi costano profitto, meno profitto taglia il budget del servizio, e meno tempo per contatto crea altri disservizi.',
    },
    way: ['failure', 'churn', 'profit', 'budget', 'capacity'],
  },
  R2: {
    kind: 'REINFORCING',
    label: { en: 'Anger, attrition, inexperience', it: 'Rabbia, uscite, inesperienza' },
    story: {
      en: 'Failures make customers angry, anger wears staff out, those who leave are replaced by novices, and novices fail more often.',
      it: 'I disservizi fanno arrabbiare i clienti, la rabbia logora il personale, chi esce è sostituito da novizi, e i novizi sbagliano di più.',
    },
    way: ['failure', 'anger', 'confidence', 'attrition', 'novices'],
  },
  R3: {
    kind: 'REINFORCING',
    label: { en: 'Reputation, candidates, understaffing', it: 'Reputazione, candidati, organico scarso' },
    story: {
      en: 'Bad talk lowers the reputation, fewer candidates come, places stay empty, and each contact gets less time.',
      it: 'Il passaparola negativo abbassa la reputazione, arrivano meno candidati, i posti restano vuoti, e ogni contatto ha meno tempo.',
    },
    way: ['failure', 'talk', 'reputation', 'candidates', 'capacity'],
  },
  R4: {
    kind: 'REINFORCING',
    label: { en: 'Failure demand', it: 'Domanda da disservizio' },
    story: {
      en: 'A failure brings further contacts, which fill the lines, so that more attempts go unanswered.',
      it: 'Un disservizio porta altri contatti, che occupano le linee, e così altri tentativi restano senza risposta.',
    },
    way: ['failure', 'demand', 'access'],
  },
  R5: {
    kind: 'REINFORCING',
    label: { en: 'Standard erosion', it: 'Erosione dello standard' },
    story: {
      en: 'Under pressure each contact gets less time; the shorter time becomes the standard, and failures stay.',
      it: 'Sotto pressione ogni contatto ha meno tempo; il tempo più breve diventa lo standard, e i disservizi restano.',
    },
    way: ['failure', 'demand', 'capacity'],
  },
  B1: {
    kind: 'BALANCING',
    label: { en: 'Recovery', it: 'Recupero' },
    story: {
      en: 'A failure that is made good loses fewer customers than one that is left alone.',
      it: 'Un disservizio rimediato perde meno clienti di uno lasciato a sé.',
    },
    way: ['failure', 'recovery', 'churn'],
    stops: true,
  },
  B2: {
    kind: 'BALANCING',
    label: { en: 'Notice and source fix', it: 'Avviso e rimedio alla fonte' },
    story: {
      en: 'Customers who hear of an incident from the company first contact it, complain and leave less.',
      it: 'I clienti che sanno di un incidente prima dalla società la contattano, si lamentano e la lasciano di meno.',
    },
    way: ['incident', 'notice', 'churn'],
    stops: true,
  },
  B3: {
    kind: 'BALANCING',
    label: { en: 'Learning from complaints', it: 'Imparare dai reclami' },
    story: {
      en: 'Complaints become changes, and changes prevent the next failure.',
      it: 'I reclami diventano cambiamenti, e i cambiamenti evitano il prossimo disservizio.',
    },
    way: ['failure', 'learning'],
  },
} as const satisfies Readonly<Record<string, LoopDefinition>>;

export type LoopKey = keyof typeof loops;
/** Holds because an object literal has no keys beyond those of its type. */
export const loopKeys = Object.keys(loops) as LoopKey[];
