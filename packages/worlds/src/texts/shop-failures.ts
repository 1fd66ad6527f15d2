import type { Voice } from './voice.js';

/** What goes wrong in a shop that sells from a distance. */
export const shopFailures: Voice['failures'] = {
  UNREACHABLE: {
    it: [
      'Ha provato a chiamare senza riuscire a parlare con nessuno.',
      'Il canale era chiuso proprio quando serviva aiuto.',
    ],
    en: ['Tried to get through and reached nobody.', 'The channel was closed when help was needed.'],
  },
  NO_REPLY: {
    it: ['Ha scritto e non ha avuto risposta.', 'Il messaggio è rimasto senza risposta per settimane.'],
    en: ['Wrote and heard nothing back.', 'The message was never answered.'],
  },
  SLOW: {
    it: [
      'La risposta è arrivata dopo giorni.',
      'Troppa attesa per una domanda semplice.',
      'Una telefonata infinita per una cosa da poco.',
    ],
    en: ['The answer took days.', 'Too long a wait for a simple question.', 'An endless call about a small thing.'],
  },
  WRONG_INFORMATION: {
    it: [
      'Ha ricevuto una data di consegna sbagliata.',
      'Le condizioni di reso indicate non erano quelle giuste.',
      'La disponibilità promessa non esisteva.',
    ],
    en: [
      'Was given a wrong delivery date.',
      'Was told the wrong terms of return.',
      'What was said to be in stock was not.',
    ],
  },
  WRONG_SOLUTION: {
    it: [
      'È stato spedito il ricambio sbagliato.',
      'La soluzione proposta non ha risolto il problema.',
      'Il cambio è arrivato uguale al primo.',
    ],
    en: [
      'The wrong replacement was sent.',
      'What was offered did not solve it.',
      'The exchange came and was the same again.',
    ],
  },
  UNFAIR_TREATMENT: {
    it: [
      'Il rimborso è stato negato senza un motivo chiaro.',
      'Ad altri clienti era stata offerta una soluzione migliore.',
    ],
    en: ['A refund was refused for no clear reason.', 'Other customers had been offered better.'],
  },
  LOW_EMPATHY: {
    it: [
      'Ha avuto la sensazione di essere un numero.',
      'Nessuno ha mostrato comprensione.',
      'Risposte lette da un foglio, senza ascoltare.',
    ],
    en: [
      'Felt treated like a number.',
      'Nobody showed any understanding.',
      'Answers read from a sheet, without listening.',
    ],
  },
  MISUNDERSTANDING: {
    it: ['Si parlava di due ordini diversi senza accorgersene.', 'La richiesta è stata capita male.'],
    en: ['Customer and agent spoke of two different orders.', 'The request was misunderstood.'],
  },
  PRODUCT_MISMATCH: {
    it: [
      'Il colore è diverso da quello mostrato sul sito.',
      'Le misure non corrispondono alla descrizione.',
      'Il tessuto non è quello della scheda.',
    ],
    en: [
      'The colour differs from the picture on the site.',
      'The measures do not match the description.',
      'The fabric is not the one described.',
    ],
  },
  DELIVERY_LATE: {
    it: [
      'Il pacco è arrivato dopo la data promessa.',
      'La consegna è stata rimandata due volte.',
      'Il regalo è arrivato a festa finita.',
    ],
    en: [
      'The parcel came after the promised day.',
      'Delivery was put off twice.',
      'The present came when the party was over.',
    ],
  },
  UNEXPLAINED_CANCELLATION: {
    it: ["L'ordine è stato annullato senza spiegazioni.", "Annullamento dell'ordine, nessun motivo indicato."],
    en: ['The order was cancelled without a word why.', 'Order cancelled, no reason given.'],
  },
  TOOL_FAILURE: {
    it: [
      "Il sistema non mostrava l'ordine durante la chiamata.",
      'Il modulo di reso non funzionava.',
      'Schermata bloccata: ha dovuto richiamare.',
    ],
    en: [
      'The system did not show the order during the call.',
      'The return form did not work.',
      'The screen froze; a second call was needed.',
    ],
  },
  SILO_HANDOFF: {
    it: ['La pratica è rimasta ferma tra due reparti.', 'Ha dovuto spiegare tutto da capo a un altro reparto.'],
    en: ['The case lay between two departments.', 'Had to explain everything again to another department.'],
  },
  MISSED_CHECK: {
    it: [
      "L'articolo difettoso non è stato controllato prima della spedizione.",
      'Il lotto non era stato verificato.',
      "Mancava un pezzo e nessuno se n'è accorto.",
    ],
    en: [
      'The faulty item had not been checked before shipping.',
      'The lot had not been inspected.',
      'A part was missing and nobody had noticed.',
    ],
  },
  NEGLIGENCE: {
    it: ['La richiesta è stata chiusa senza essere letta.', 'Promessa una richiamata che non è mai arrivata.'],
    en: ['The request was closed unread.', 'A call back was promised and never came.'],
  },
  OTHER: {
    it: ["Qualcosa è andato storto con l'ordine.", 'Disservizio segnalato dal cliente.'],
    en: ['Something went wrong with the order.', 'A fault reported by the customer.'],
  },
};
