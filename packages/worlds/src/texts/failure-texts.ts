import type { FailureCause } from '@catena/metrics';

export type TextLanguage = 'it' | 'en';
export type Phrases = Readonly<Record<TextLanguage, readonly [string, ...string[]]>>;

/** One of the phrases in a language, chosen by random bits. */
export function phrase(phrases: Phrases, language: TextLanguage, bits: number): string {
  const list = phrases[language];
  return list[(bits >>> 3) % list.length] ?? list[0];
}

const texts: Readonly<Record<FailureCause, Phrases>> = {
  UNREACHABLE: {
    it: [
      'Ha provato a chiamare senza riuscire a parlare con nessuno.',
      'Il canale era chiuso quando ha cercato aiuto.',
    ],
    en: ['Tried to get through and reached nobody.', 'The channel was closed when help was needed.'],
  },
  NO_REPLY: {
    it: ['Ha scritto e non ha ricevuto risposta.', 'Il messaggio è rimasto senza risposta.'],
    en: ['Wrote and heard nothing back.', 'The message was never answered.'],
  },
  SLOW: {
    it: ['La risposta è arrivata dopo giorni.', 'Troppa attesa per una domanda semplice.'],
    en: ['The answer took days.', 'Too long a wait for a simple question.'],
  },
  WRONG_INFORMATION: {
    it: ['Ha ricevuto una data di consegna sbagliata.', 'Le condizioni di reso indicate non erano quelle giuste.'],
    en: ['Was given a wrong delivery date.', 'Was told the wrong terms of return.'],
  },
  WRONG_SOLUTION: {
    it: ['È stato spedito il ricambio sbagliato.', 'La soluzione proposta non ha risolto il problema.'],
    en: ['The wrong replacement was sent.', 'What was offered did not solve it.'],
  },
  UNFAIR_TREATMENT: {
    it: [
      'Il rimborso è stato negato senza un motivo chiaro.',
      'Ad altri clienti era stata offerta una soluzione migliore.',
    ],
    en: ['A refund was refused for no clear reason.', 'Other customers had been offered better.'],
  },
  LOW_EMPATHY: {
    it: ['Si è sentito trattato come un numero.', 'Nessuno ha mostrato comprensione.'],
    en: ['Felt treated like a number.', 'Nobody showed any understanding.'],
  },
  MISUNDERSTANDING: {
    it: ['Cliente e operatore parlavano di due ordini diversi.', 'La richiesta è stata capita male.'],
    en: ['Customer and agent spoke of two different orders.', 'The request was misunderstood.'],
  },
  PRODUCT_MISMATCH: {
    it: ['Il colore è diverso da quello mostrato sul sito.', 'Le misure non corrispondono alla descrizione.'],
    en: ['The colour differs from the picture on the site.', 'The measures do not match the description.'],
  },
  DELIVERY_LATE: {
    it: ['Il pacco è arrivato dopo la data promessa.', 'La consegna è stata rimandata due volte.'],
    en: ['The parcel came after the promised day.', 'Delivery was put off twice.'],
  },
  UNEXPLAINED_CANCELLATION: {
    it: ["L'ordine è stato annullato senza spiegazioni.", "Annullamento dell'ordine, nessun motivo indicato."],
    en: ['The order was cancelled without a word why.', 'Order cancelled, no reason given.'],
  },
  TOOL_FAILURE: {
    it: ["Il sistema non mostrava l'ordine durante la chiamata.", 'Il modulo di reso non funzionava.'],
    en: ['The system did not show the order during the call.', 'The return form did not work.'],
  },
  SILO_HANDOFF: {
    it: ['La pratica è rimasta ferma tra due reparti.', 'Ha dovuto spiegare tutto da capo a un altro reparto.'],
    en: ['The case lay between two departments.', 'Had to explain everything again to another department.'],
  },
  MISSED_CHECK: {
    it: ["L'articolo difettoso non è stato controllato prima della spedizione.", 'Il lotto non era stato verificato.'],
    en: ['The faulty item had not been checked before shipping.', 'The lot had not been inspected.'],
  },
  NEGLIGENCE: {
    it: ['La richiesta è stata chiusa senza essere letta.', 'Promessa una richiamata che non è mai arrivata.'],
    en: ['The request was closed unread.', 'A call back was promised and never came.'],
  },
  OTHER: {
    it: ['Qualcosa è andato storto con la consegna.', 'Disservizio segnalato dal cliente.'],
    en: ['Something went wrong with the delivery.', 'A fault reported by the customer.'],
  },
};

/** What happened, in a sentence. */
export const failureSummary = (language: TextLanguage, cause: FailureCause, bits: number): string =>
  phrase(texts[cause], language, bits);
