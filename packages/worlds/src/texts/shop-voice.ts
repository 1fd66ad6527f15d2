import { shopFailures } from './shop-failures.js';
import type { Voice } from './voice.js';

/** A shop that sells things from a distance. */
export const shopVoice: Voice = {
  subjects: {
    ORDER_STATUS: { it: "Stato dell'ordine", en: 'Order status' },
    DELIVERY: { it: 'Consegna', en: 'Delivery' },
    WARRANTY: { it: 'Garanzia', en: 'Warranty' },
    RETURN: { it: 'Reso', en: 'Return' },
    BILLING: { it: 'Pagamento o rimborso', en: 'Payment or refund' },
    PRODUCT_QUESTION: { it: 'Domanda sul prodotto', en: 'Product question' },
    TECHNICAL: { it: 'Problema tecnico', en: 'Technical problem' },
    COMPLAINT: { it: 'Reclamo', en: 'Complaint' },
    CANCELLATION: { it: 'Disdetta', en: 'Cancellation' },
    OTHER: { it: 'Altra richiesta', en: 'Other request' },
  },
  questions: {
    ORDER_STATUS: {
      it: [
        "Chiede dov'è l'ordine",
        'Vuole sapere quando arriva il pacco',
        "Il tracciamento dell'ordine è fermo da ieri",
      ],
      en: [
        'Asks where the order is',
        'Wants to know when the parcel comes',
        'Tracking has stood still since yesterday',
      ],
    },
    DELIVERY: {
      it: [
        'Segnala un problema con la consegna',
        'Il pacco non è arrivato come promesso',
        'Il corriere non ha suonato',
      ],
      en: ['Reports a problem with the delivery', 'The parcel did not come as promised', 'The courier did not ring'],
    },
    WARRANTY: {
      it: [
        'Chiede se la garanzia vale ancora',
        'Vuole far valere la garanzia',
        'Una cucitura ha ceduto dopo pochi mesi',
      ],
      en: ['Asks whether the warranty still holds', 'Wants to use the warranty', 'A seam gave way after a few months'],
    },
    RETURN: {
      it: ['Vuole rendere un articolo', 'Chiede come fare un reso', 'La taglia non va, vorrebbe cambiarla'],
      en: ['Wants to send an item back', 'Asks how to return something', 'The size is wrong and should be changed'],
    },
    BILLING: {
      it: ['Ha una domanda su un addebito', 'Aspetta un rimborso', 'Trova un importo in più sulla carta'],
      en: ['Has a question about a charge', 'Is waiting for a refund', 'Finds an extra amount on the card'],
    },
    PRODUCT_QUESTION: {
      it: [
        'Chiede informazioni su un tessuto',
        'Vuole un consiglio su una misura',
        'Cerca un regalo e chiede un parere',
      ],
      en: ['Asks about a fabric', 'Wants advice on a size', 'Looks for a present and asks for an opinion'],
    },
    TECHNICAL: {
      it: ['Non riesce ad accedere al sito', 'Il pagamento sul sito non va a buon fine', "L'app si chiude da sola"],
      en: ['Cannot log in to the site', 'Payment on the site fails', 'The app closes by itself'],
    },
    COMPLAINT: {
      it: [
        'Reclama: quello che è arrivato non va bene',
        'Si lamenta del servizio ricevuto',
        'Chiede che qualcuno rimedi',
      ],
      en: ['Complains: what came is not right', 'Complains about the service', 'Asks that somebody put it right'],
    },
    CANCELLATION: {
      it: ['Vuole chiudere il conto cliente', 'Chiede di annullare tutto', 'Non intende più comprare e lo dice'],
      en: ['Wants to close the customer account', 'Asks to cancel everything', 'Will not buy again and says so'],
    },
    OTHER: {
      it: ['Ha una richiesta particolare', 'Chiede un favore', 'Vuole cambiare i suoi recapiti'],
      en: ['Has a special request', 'Asks for a favour', 'Wants to change contact details'],
    },
  },
  failures: shopFailures,
  blame: {
    HARD_TO_DO_BUSINESS_WITH: {
      it: [
        'Con loro anche le cose semplici diventano difficili.',
        'Ho perso ore per una cosa da niente.',
        'Rimbalzano da un ufficio all’altro.',
      ],
      en: ['Even simple things are hard with them.', 'I lost hours over a trifle.', 'They pass you from desk to desk.'],
    },
    UNREACHABLE: {
      it: [
        'Quando serve non risponde nessuno.',
        'Impossibile parlare con una persona.',
        'Tre tentativi, tre attese, nessuna risposta.',
      ],
      en: [
        'Nobody answers when you need them.',
        'Impossible to reach a human being.',
        'Three tries, three waits, no answer.',
      ],
    },
    UNFAIR: {
      it: ['Un trattamento ingiusto, non me lo aspettavo.', 'Hanno annullato e basta, senza una parola.'],
      en: ['They treated me unfairly.', 'They just cancelled it, not a word why.'],
    },
    QUALITY: {
      it: [
        'Quello che arriva non è quello che mostrano.',
        'Qualità sotto le attese.',
        'Belle foto, peccato per il resto.',
      ],
      en: [
        'What comes is not what they show.',
        'Quality below what I expected.',
        'Lovely pictures, shame about the rest.',
      ],
    },
    KINDNESS: {
      it: ['Nessuna gentilezza.', 'Freddi, come se disturbassi.'],
      en: ['No kindness at all.', 'Cold, as if I were a nuisance.'],
    },
    SPEED: {
      it: ['Consegna in ritardo, ancora una volta.', 'Doveva arrivare lunedì, è arrivato venerdì.'],
      en: ['Late again.', 'Promised for Monday, came on Friday.'],
    },
    OTHER: { it: ['Questa volta che delusione.'], en: ['They let me down this time.'] },
  },
  praise: {
    HARD_TO_DO_BUSINESS_WITH: { it: ['Con loro è tutto facile.'], en: ['Everything is easy with them.'] },
    UNREACHABLE: { it: ['Rispondono sempre.'], en: ['They always answer.'] },
    UNFAIR: { it: ['Corretti fino in fondo.'], en: ['Fair to the end.'] },
    QUALITY: {
      it: ['Belle cose, fatte bene.', 'Identico alla foto, anzi meglio.', 'Una qualità che non si trova più.'],
      en: ['Lovely things, well made.', 'Just like the picture, even better.', 'A quality that is hard to find.'],
    },
    KINDNESS: {
      it: [
        'Persone gentili, li consiglio.',
        'Hanno ascoltato davvero.',
        'Un biglietto scritto a mano nel pacco: che cura.',
      ],
      en: ['Kind people, I recommend them.', 'They really listened.', 'A handwritten note in the parcel: such care.'],
    },
    SPEED: {
      it: ['Ordinato lunedì, arrivato mercoledì.', 'Hanno risolto tutto in un attimo.'],
      en: ['Ordered on Monday, here on Wednesday.', 'They sorted it out in no time.'],
    },
    OTHER: {
      it: ['Ci torno di sicuro.', 'Un negozio di cui fidarsi.'],
      en: ['I will be back for sure.', 'A shop to trust.'],
    },
  },
  indifference: { it: ['Niente di speciale.', 'Nella norma.'], en: ['Nothing special.', 'Does the job.'] },
  incidents: {
    CARRIER: 'Carrier backlog',
    LOT: 'Faulty lot',
    SUPPLIER: 'Changed supplier',
    LISTING: 'Wrong pictures in the catalogue',
    OUTAGE: 'Payment outage cancels orders',
    OTHER: 'Disturbance',
  },
  improvements: {
    LISTING_CORRECTION: 'Retake the pictures that customers complained about',
    EXPECTATION_MESSAGE: 'Tell customers of delays before they ask',
    SUPPLIER_CHECK: 'Inspect lots before they are shipped',
    PROCESS_CHANGE: 'One owner for a case across departments',
    TOOL_INTEGRATION: 'Show orders and cases in one window',
    TRAINING: 'Teach what complaints showed to be missing',
    OTHER: 'Remove a cause of complaints',
  },
  tools: ['Order system', 'Telephone system', 'Knowledge base', 'Parcel tracking'],
  competitors: ['Casa Miraluna', 'Filo & Legno', 'Northlight Home'],
  department: ({ name }) => name,
};
