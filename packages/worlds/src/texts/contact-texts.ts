import type { ContactReason } from '@catena/metrics';
import { type Phrases, phrase, type TextLanguage } from './failure-texts.js';

const subjects: Readonly<Record<ContactReason, Readonly<Record<TextLanguage, string>>>> = {
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
};

export const caseSubject = (language: TextLanguage, reason: ContactReason): string => subjects[reason][language];

const questions: Readonly<Record<ContactReason, Phrases>> = {
  ORDER_STATUS: {
    it: ["Chiede dov'è il suo ordine", 'Vuole sapere quando arriva il pacco'],
    en: ['Asks where the order is', 'Wants to know when the parcel comes'],
  },
  DELIVERY: {
    it: ['Segnala un problema con la consegna', 'Il pacco non è arrivato come promesso'],
    en: ['Reports a problem with the delivery', 'The parcel did not come as promised'],
  },
  WARRANTY: {
    it: ['Chiede se la garanzia vale ancora', 'Vuole far valere la garanzia'],
    en: ['Asks whether the warranty still holds', 'Wants to use the warranty'],
  },
  RETURN: {
    it: ['Vuole rendere un articolo', 'Chiede come fare un reso'],
    en: ['Wants to send an item back', 'Asks how to return something'],
  },
  BILLING: {
    it: ['Ha una domanda su un addebito', 'Aspetta un rimborso'],
    en: ['Has a question about a charge', 'Is waiting for a refund'],
  },
  PRODUCT_QUESTION: {
    it: ['Chiede informazioni su un tessuto', 'Vuole un consiglio su una misura'],
    en: ['Asks about a fabric', 'Wants advice on a size'],
  },
  TECHNICAL: {
    it: ['Non riesce ad accedere al sito', 'Il pagamento sul sito non funziona'],
    en: ['Cannot log in to the site', 'Payment on the site fails'],
  },
  COMPLAINT: {
    it: ['Reclama: quello che è arrivato non va bene', 'Si lamenta del servizio ricevuto'],
    en: ['Complains: what came is not right', 'Complains about the service'],
  },
  CANCELLATION: {
    it: ['Vuole chiudere il suo conto cliente', 'Chiede di annullare tutto'],
    en: ['Wants to close the customer account', 'Asks to cancel everything'],
  },
  OTHER: {
    it: ['Ha una richiesta particolare', 'Chiede un favore'],
    en: ['Has a special request', 'Asks for a favour'],
  },
};

export type ContactEnding = 'SOLVED' | 'OPEN' | 'FAILED' | 'ABANDONED' | 'CLOSED' | 'BUSY' | 'BOUNCED' | 'NO_REPLY';

const endings: Readonly<Record<ContactEnding, Phrases>> = {
  SOLVED: {
    it: ['risolto subito.', 'riceve una risposta chiara.', 'ringrazia e saluta.'],
    en: ['solved at once.', 'gets a clear answer.', 'says thank you.'],
  },
  OPEN: {
    it: ['resta da chiarire.', 'servono altre verifiche.'],
    en: ['more has to be found out.', 'left open for now.'],
  },
  FAILED: {
    it: ['la risposta non è quella giusta.', 'resta insoddisfatto.'],
    en: ['the answer is not the right one.', 'is left dissatisfied.'],
  },
  ABANDONED: { it: ['rinuncia dopo una lunga attesa.'], en: ['gives up after a long wait.'] },
  CLOSED: { it: ['ma il servizio è chiuso.'], en: ['but nobody is there at this hour.'] },
  BUSY: { it: ['ma la linea è occupata.'], en: ['but the line is busy.'] },
  BOUNCED: { it: ['ma il messaggio torna indietro.'], en: ['but the message bounces.'] },
  NO_REPLY: { it: ['nessuna risposta.'], en: ['no reply.'] },
};

/** What was said, in a sentence: the matter, and how the contact ended. */
export function contactSummary(
  language: TextLanguage,
  reason: ContactReason,
  ending: ContactEnding,
  bits: number,
): string {
  return `${phrase(questions[reason], language, bits)}; ${phrase(endings[ending], language, bits >>> 8)}`;
}

/** A call of the company to see that all is well after a recovery. */
export const followUpSummary: Readonly<Record<TextLanguage, string>> = {
  it: 'Lo chiamiamo per sapere se ora è tutto a posto.',
  en: 'We call to ask whether all is well now.',
};
