import type { Voice } from './voice.js';

/** What goes wrong in a restaurant. */
export const tableFailures: Voice['failures'] = {
  UNREACHABLE: {
    it: ['Ha chiamato per prenotare e non ha risposto nessuno.', 'Al telefono solo il nastro, a ora di pranzo.'],
    en: ['Rang to book and nobody answered.', 'Only a tape on the phone, at lunchtime.'],
  },
  NO_REPLY: {
    it: ['Ha scritto per una festa e non ha avuto risposta.', 'La richiesta di tavolo è rimasta senza risposta.'],
    en: ['Wrote about a party and heard nothing back.', 'The request for a table was never answered.'],
  },
  SLOW: {
    it: [
      'Quaranta minuti tra il primo e il secondo.',
      'Il conto è arrivato dopo mezz’ora.',
      'Un’ora di attesa con il tavolo prenotato.',
    ],
    en: [
      'Forty minutes between the courses.',
      'The bill took half an hour.',
      'An hour’s wait for a table that was booked.',
    ],
  },
  WRONG_INFORMATION: {
    it: ['Al telefono avevano detto che la cucina era aperta.', 'Un piatto dato per senza glutine non lo era.'],
    en: ['Was told on the phone that the kitchen was open.', 'A dish said to be free of gluten was not.'],
  },
  WRONG_SOLUTION: {
    it: ['Il piatto è tornato riscaldato, non rifatto.', 'Al posto del vino finito ne è arrivato uno più caro.'],
    en: ['The dish came back reheated, not made anew.', 'For the wine that had run out came a dearer one.'],
  },
  UNFAIR_TREATMENT: {
    it: ['Il tavolo promesso è andato ad altri.', 'In conto un coperto che al tavolo accanto non c’era.'],
    en: ['The promised table went to others.', 'Was charged for what the next table got free.'],
  },
  LOW_EMPATHY: {
    it: ['Scuse a mezza voce, senza uno sguardo.', 'Chi serviva ha alzato le spalle.', 'Fretta di liberare il tavolo.'],
    en: ['A mumbled apology, without a glance.', 'The waiter shrugged.', 'In a hurry to clear the table.'],
  },
  MISUNDERSTANDING: {
    it: ['È arrivato un piatto diverso da quello ordinato.', 'La prenotazione era segnata per il giorno dopo.'],
    en: ['A dish came that was not the one ordered.', 'The booking stood for the day after.'],
  },
  PRODUCT_MISMATCH: {
    it: [
      'Il piatto è arrivato freddo.',
      'La porzione non somigliava a quella del menù.',
      'Il pesce non era quello annunciato.',
    ],
    en: ['The dish came cold.', 'The portion was nothing like the menu.', 'The fish was not the one announced.'],
  },
  DELIVERY_LATE: {
    it: ['La cena da asporto è arrivata un’ora dopo.', 'Il catering è arrivato a ospiti già seduti.'],
    en: ['The takeaway dinner came an hour late.', 'The catering came when the guests were seated.'],
  },
  UNEXPLAINED_CANCELLATION: {
    it: ['Il tavolo è stato annullato con un messaggio, senza un perché.', 'Prenotazione sparita la sera stessa.'],
    en: ['The table was cancelled by message without a word why.', 'The booking was gone on the very evening.'],
  },
  TOOL_FAILURE: {
    it: ['La prenotazione fatta sul sito non risultava.', 'Il terminale non leggeva la carta.'],
    en: ['The booking made on the site was not there.', 'The terminal would not read the card.'],
  },
  SILO_HANDOFF: {
    it: [
      'La sala non sapeva quello che era stato detto al telefono.',
      'Dalla cucina al bancone, nessuno se ne occupava.',
    ],
    en: ['The waiters did not know what had been said on the phone.', 'From kitchen to counter, nobody took it on.'],
  },
  MISSED_CHECK: {
    it: [
      'Il piatto è uscito dalla cucina senza un controllo.',
      'Un guscio nel risotto.',
      'Il pane era quello di ieri.',
    ],
    en: ['The dish left the kitchen unchecked.', 'A shell in the risotto.', 'The bread was yesterday’s.'],
  },
  NEGLIGENCE: {
    it: ['Si sono dimenticati del tavolo.', 'L’allergia segnalata non è stata scritta.'],
    en: ['The table was forgotten.', 'The allergy that was mentioned had not been written down.'],
  },
  OTHER: {
    it: ['Qualcosa è andato storto durante la cena.', 'Disservizio segnalato dal tavolo.'],
    en: ['Something went wrong during dinner.', 'A fault reported by the table.'],
  },
};
