import type { SpendingCategory, Text } from '@catena/metrics';

/** The effect by which a part is reckoned, and whether more of it costs more. */
interface ByEffect {
  readonly kind: 'EFFECT';
  readonly effect: string;
  readonly costs: 'MORE' | 'LESS';
}

/** Reactive bookings, as the company flags them. */
interface ByBookings {
  readonly kind: 'BOOKED';
  readonly categories: readonly SpendingCategory[];
}

/** Hours that newcomers take longer, at the wage of their day. */
interface ByHours {
  readonly kind: 'HOURS';
}

/** A link that no data of the kind kept here supports yet: named, and left out. */
interface Unmeasured {
  readonly kind: 'UNMEASURED';
  readonly effect: string;
}

export interface CostPart {
  readonly label: Text;
  /** What counts in it, and what does not because it counts elsewhere. */
  readonly counts: Text;
  readonly by: ByEffect | ByBookings | ByHours | Unmeasured;
}

const booked = (...categories: SpendingCategory[]): ByBookings => ({ kind: 'BOOKED', categories });

/** What poor service costs, in the order of the waterfall. Each booking, customer, contact and outsider counts once. */
export const costParts = {
  lostCustomers: {
    label: { en: 'Customers lost', it: 'Clienti persi' },
    counts: {
      en: 'Margin of the days, within a year after a failure, for which customers stay less than they would have without it. The other failures of the same customer are in both lives, so no day counts with two of them. What it costs to find others in their place is not added: it buys that margin back.',
      it: 'Margine dei giorni, entro un anno da un disservizio, in cui i clienti restano meno di quanto avrebbero fatto senza. Gli altri disservizi dello stesso cliente sono in entrambe le vite, quindi nessun giorno conta con due di essi. Il costo per trovarne altri al loro posto non si aggiunge: riacquista quel margine.',
    },
    by: { kind: 'EFFECT', effect: 'failure.days.365', costs: 'LESS' },
  },
  lostProspects: {
    label: { en: 'Prospects put off', it: 'Potenziali clienti allontanati' },
    counts: {
      en: 'A year’s margin of prospects who asked, had heard bad things and would have become customers without them. They never were customers.',
      it: 'Il margine annuo dei potenziali clienti che hanno chiesto, avevano sentito parlare male e altrimenti sarebbero diventati clienti. Non lo sono mai stati.',
    },
    by: { kind: 'EFFECT', effect: 'talk.choice.bad', costs: 'LESS' },
  },
  absentProspects: {
    label: { en: 'Prospects who never asked', it: 'Potenziali clienti mai arrivati' },
    counts: {
      en: 'A year’s margin of prospects whom a worse reputation kept from asking at all.',
      it: 'Il margine annuo dei potenziali clienti che una reputazione peggiore ha trattenuto dal chiedere.',
    },
    by: { kind: 'UNMEASURED', effect: 'reputation.prospects' },
  },
  lostPartners: {
    label: { en: 'Partners put off', it: 'Partner allontanati' },
    counts: {
      en: 'What partners would have been worth who decided against the company for its reputation.',
      it: 'Il valore dei partner che hanno deciso contro l’azienda per la sua reputazione.',
    },
    by: { kind: 'UNMEASURED', effect: 'reputation.partners' },
  },
  openPlaces: {
    label: { en: 'Places open for longer', it: 'Posti scoperti più a lungo' },
    counts: {
      en: 'Days for which places stay open because a worse reputation draws fewer candidates.',
      it: 'Giorni in cui i posti restano scoperti perché una reputazione peggiore attira meno candidati.',
    },
    by: { kind: 'UNMEASURED', effect: 'reputation.candidates' },
  },
  failureDemand: {
    label: { en: 'Extra contacts', it: 'Contatti in più' },
    counts: {
      en: 'Attempts to reach the company that follow a failure within 56 days and would not have come without it, at the cost of a contact. The wages booked for contacts are not added: they are what these contacts cost.',
      it: 'Tentativi di contatto entro 56 giorni da un disservizio, che senza di esso non ci sarebbero stati, al costo di un contatto. I salari contabilizzati per i contatti non si aggiungono: sono il costo di questi contatti.',
    },
    by: { kind: 'EFFECT', effect: 'failure.contacts', costs: 'MORE' },
  },
  escalations: {
    label: { en: 'Escalations', it: 'Escalation' },
    counts: {
      en: 'Bookings for handling escalations: the time beyond the contact itself.',
      it: 'Spese per gestire le escalation: il tempo oltre il contatto stesso.',
    },
    by: booked('ESCALATION'),
  },
  compensation: {
    label: { en: 'Compensation', it: 'Risarcimenti' },
    counts: {
      en: 'Refunds, credits, discounts and replacements booked because service was poor.',
      it: 'Rimborsi, crediti, sconti e sostituzioni contabilizzati perché il servizio era scadente.',
    },
    by: booked('COMPENSATION'),
  },
  name: {
    label: { en: 'Mending the name', it: 'Riparare il nome' },
    counts: {
      en: 'Public relations, compensating campaigns and consultants booked as reactive.',
      it: 'Relazioni pubbliche, campagne compensative e consulenze contabilizzate come reattive.',
    },
    by: booked('PR', 'MARKETING', 'CONSULTING'),
  },
  replacement: {
    label: { en: 'Replacing staff', it: 'Sostituire il personale' },
    counts: {
      en: 'Hiring and dearer wages booked as reactive.',
      it: 'Assunzioni e salari più alti contabilizzati come reattivi.',
    },
    by: booked('HIRING', 'WAGE_PREMIUM'),
  },
  retraining: {
    label: { en: 'Retraining', it: 'Riaddestramento' },
    counts: {
      en: 'Trainings booked as reactive, with the wages of those who sat in them.',
      it: 'Formazioni contabilizzate come reattive, con i salari di chi vi ha partecipato.',
    },
    by: booked('RETRAINING', 'TRAINING'),
  },
  otherSpending: {
    label: { en: 'Other reactive spending', it: 'Altra spesa reattiva' },
    counts: {
      en: 'Whatever else was booked as reactive.',
      it: 'Tutto il resto contabilizzato come reattivo.',
    },
    by: booked('QUALITY_CHECK', 'IMPROVEMENT', 'OTHER'),
  },
  productivity: {
    label: { en: 'Slower hands', it: 'Mani più lente' },
    counts: {
      en: 'Hours that newcomers take longer than colleagues over the same kinds of contacts, at the wage of their day; contacts of value demand alone, as those of failure demand are extra contacts already. What it would be without failures nobody knows, so it is told against the best months only.',
      it: 'Ore che i nuovi impiegano in più dei colleghi per gli stessi tipi di contatti, al salario del giorno; solo contatti di valore, perché quelli da disservizio sono già contatti in più. Quanto sarebbe senza disservizi non si sa, quindi si dice solo rispetto ai mesi migliori.',
    },
    by: { kind: 'HOURS' },
  },
} as const satisfies Readonly<Record<string, CostPart>>;

export type CostPartKey = keyof typeof costParts;
/** Holds because an object literal has no keys beyond those of its type. */
export const costPartKeys = Object.keys(costParts) as CostPartKey[];
