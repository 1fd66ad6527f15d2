import type { DepartmentPlan } from '../company/departments.js';
import { tableFailures } from './table-failures.js';
import type { Voice } from './voice.js';

const departmentNames: Readonly<Record<string, string>> = {
  'D-SERVICE': 'Guest service',
  'D-OVERFLOW': 'Booking call centre',
  'D-LOGISTICS': 'Kitchen',
  'D-CATALOGUE': 'Menu and purchasing',
};

/** Restaurants: what is ordered is served at a table. */
export const tableVoice: Voice = {
  subjects: {
    ORDER_STATUS: { it: 'Conferma della prenotazione', en: 'Confirmation of a booking' },
    DELIVERY: { it: 'Asporto e consegna', en: 'Takeaway and delivery' },
    WARRANTY: { it: 'Buono regalo', en: 'Gift voucher' },
    RETURN: { it: 'Oggetto dimenticato', en: 'Something left behind' },
    BILLING: { it: 'Conto o rimborso', en: 'Bill or refund' },
    PRODUCT_QUESTION: { it: 'Domanda sul menù', en: 'Question about the menu' },
    TECHNICAL: { it: 'Prenotazione in linea', en: 'Online booking' },
    COMPLAINT: { it: 'Reclamo', en: 'Complaint' },
    CANCELLATION: { it: 'Tessera fedeltà', en: 'Loyalty card' },
    OTHER: { it: 'Altra richiesta', en: 'Other request' },
  },
  questions: {
    ORDER_STATUS: {
      it: [
        'Chiede se il tavolo è confermato',
        'Vuole spostare la prenotazione',
        'Chiede un tavolo per sei, sabato sera',
      ],
      en: [
        'Asks whether the table is confirmed',
        'Wants to move a booking',
        'Asks for a table for six on Saturday night',
      ],
    },
    DELIVERY: {
      it: ["Chiede dov'è la cena ordinata da asporto", 'La consegna è arrivata senza il dolce'],
      en: ['Asks where the takeaway dinner is', 'The delivery came without the dessert'],
    },
    WARRANTY: {
      it: ['Chiede se il buono regalo vale ancora', 'Vuole usare un buono scaduto da poco'],
      en: ['Asks whether a gift voucher still holds', 'Wants to use a voucher that has just expired'],
    },
    RETURN: {
      it: ['Ha lasciato un ombrello al tavolo', 'Cerca una sciarpa dimenticata domenica'],
      en: ['Left an umbrella at the table', 'Looks for a scarf left behind on Sunday'],
    },
    BILLING: {
      it: [
        'Trova nel conto un piatto mai ordinato',
        'Chiede la fattura di una cena',
        'Aspetta la caparra di una serata',
      ],
      en: [
        'Finds a dish on the bill that was never ordered',
        'Asks for an invoice',
        'Is waiting for the deposit of an evening',
      ],
    },
    PRODUCT_QUESTION: {
      it: [
        'Chiede quali piatti sono senza glutine',
        'Vuole sapere il menù di domenica',
        'Domanda se i cani sono ammessi',
      ],
      en: ['Asks which dishes are free of gluten', 'Wants to know the Sunday menu', 'Asks whether dogs may come in'],
    },
    TECHNICAL: {
      it: ['Non riesce a prenotare dal sito', 'La conferma per posta non arriva'],
      en: ['Cannot book on the site', 'The confirmation by mail does not come'],
    },
    COMPLAINT: {
      it: ['Si lamenta della cena di ieri', 'Reclama: il piatto era freddo', 'Racconta una serata andata male'],
      en: [
        'Complains about last night’s dinner',
        'Complains: the dish was cold',
        'Tells of an evening that went wrong',
      ],
    },
    CANCELLATION: {
      it: ['Restituisce la tessera fedeltà', 'Disdice il tavolo fisso del venerdì'],
      en: ['Hands the loyalty card back', 'Gives up the regular Friday table'],
    },
    OTHER: {
      it: ['Vuole una torta per un compleanno', 'Chiede una sala per una festa', 'Chiede di ringraziare il cuoco'],
      en: ['Wants a cake for a birthday', 'Asks for a room for a party', 'Asks to thank the cook'],
    },
  },
  failures: tableFailures,
  blame: {
    HARD_TO_DO_BUSINESS_WITH: {
      it: ['Prenotare lì è un’impresa.', 'Per un tavolo in quattro, tre telefonate.'],
      en: ['Booking there is an ordeal.', 'Three calls for a table for four.'],
    },
    UNREACHABLE: {
      it: ['Al telefono non rispondono mai.', 'Impossibile sapere se c’è posto.'],
      en: ['They never pick up the phone.', 'No way to find out whether there is room.'],
    },
    UNFAIR: {
      it: ['Trattano bene solo chi conoscono.', 'Tavolo annullato e nemmeno una scusa.'],
      en: ['They are nice only to those they know.', 'Table cancelled and not even a sorry.'],
    },
    QUALITY: {
      it: ['Piatto freddo e porzioni piccole.', 'Una volta si mangiava meglio.', 'Bel menù, cucina distratta.'],
      en: ['A cold dish and small portions.', 'The food used to be better.', 'A fine menu, a careless kitchen.'],
    },
    KINDNESS: {
      it: ['Servizio sgarbato.', 'Ci hanno fatto sentire di troppo.'],
      en: ['Rude service.', 'They made us feel in the way.'],
    },
    SPEED: {
      it: ['Un’ora per un primo.', 'Il conto non arrivava mai.'],
      en: ['An hour for a starter.', 'The bill never came.'],
    },
    OTHER: { it: ['Una serata storta.'], en: ['An evening that went wrong.'] },
  },
  praise: {
    HARD_TO_DO_BUSINESS_WITH: { it: ['Si prenota in un attimo.'], en: ['You book in no time.'] },
    UNREACHABLE: { it: ['Rispondono sempre, anche la domenica.'], en: ['They always answer, on Sundays too.'] },
    UNFAIR: { it: ['Onesti, anche nel conto.'], en: ['Honest, in the bill as well.'] },
    QUALITY: {
      it: ['Si mangia benissimo.', 'Una carbonara come si deve.', 'Pesce fresco e mano leggera.'],
      en: ['The food is excellent.', 'A carbonara as it should be.', 'Fresh fish and a light hand.'],
    },
    KINDNESS: {
      it: [
        'Ci hanno accolto come a casa.',
        'Gentili perfino con i bambini.',
        'Un errore? Scuse vere e il dolce offerto.',
      ],
      en: [
        'They made us feel at home.',
        'Kind even to the children.',
        'A mistake? A real apology and the dessert on the house.',
      ],
    },
    SPEED: {
      it: ['In pausa pranzo, serviti in venti minuti.', 'Veloci senza mettere fretta.'],
      en: ['Served within twenty minutes at lunch.', 'Quick without rushing you.'],
    },
    OTHER: {
      it: ['Ci torniamo di sicuro.', 'Il nostro posto del venerdì.'],
      en: ['We will be back.', 'Our place for Fridays.'],
    },
  },
  indifference: { it: ['Si mangia, niente di più.', 'Nella media.'], en: ['You eat, no more.', 'Average.'] },
  incidents: {
    CARRIER: 'Couriers fail, takeaway late',
    LOT: 'Spoiled delivery to the kitchens',
    SUPPLIER: 'Changed supplier of fish',
    LISTING: 'Menu shows dishes of last season',
    OUTAGE: 'Booking system cancels tables',
    OTHER: 'Disturbance',
  },
  improvements: {
    LISTING_CORRECTION: 'Print the menu anew as dishes are served now',
    EXPECTATION_MESSAGE: 'Tell guests of a wait when they come in',
    SUPPLIER_CHECK: 'Taste and weigh what suppliers bring',
    PROCESS_CHANGE: 'One waiter answers for a table from door to bill',
    TOOL_INTEGRATION: 'Show bookings and notes at the till',
    TRAINING: 'Teach what complaints showed to be missing',
    OTHER: 'Remove a cause of complaints',
  },
  tools: ['Booking system', 'Telephone system', 'Till', 'Kitchen display'],
  competitors: ['Trattoria Miraluna', 'Forno & Brace', 'Northlight Kitchen'],
  department: ({ id, name }: DepartmentPlan) => departmentNames[id] ?? name,
};
