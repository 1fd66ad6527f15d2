import { finding, findings } from './finding.js';
import { unitedStates } from './places.js';

const untraced = {
  en: "It stands in a vendor's drawing; no survey behind it was found.",
  it: "Compare in un'infografica di un fornitore; non è stata trovata un'indagine alla base.",
};

/** What is published about how service feels, and what keeps those who serve from serving well. */
export const servingFindings = findings({
  testOfTruth: finding({
    wording: {
      en: 'In a survey of 2015 in the United States, 76 % said that customer service is a true test of how much a company values them.',
      it: "In un'indagine del 2015 negli Stati Uniti, il 76% diceva che il servizio clienti è la vera prova di quanto un'azienda tiene a loro.",
    },
    value: 0.76,
    unit: 'SHARE',
    status: 'VERIFIED',
    population: {
      en: 'Adults of 18 to 65, with more young ones than in the population',
      it: 'Adulti da 18 a 65 anni, con più giovani che nella popolazione',
    },
    geography: unitedStates,
    fieldwork: 2015,
    n: 1_050,
    question: {
      en: 'Is customer service a true test of how much a company values you?',
      it: "Il servizio clienti è la vera prova di quanto un'azienda tiene a lei?",
    },
    denominator: { en: 'All who were asked', it: 'Tutti gli interpellati' },
    behaviour: 'STATED',
    publisher: 'Aspect Consumer Experience Index, Center for Generational Kinetics',
    url: 'https://www.bizreport.com/2015/04/report-poor-customer-service-pushes-consumers-away.html',
    note: {
      en: 'Read in several reports of the press that agree; they give 1,050 to 1,060 people.',
      it: 'Letto in più articoli di stampa concordi, che indicano da 1.050 a 1.060 persone.',
    },
    concepts: ['S3-16'],
    counterpart: 'feltValuedShare',
  }),
  quotedAngryUnresolved: finding({
    wording: {
      en: 'Quoted as "50 % get very angry when a problem is not solved"; no source was found.',
      it: 'Citato come «il 50% si arrabbia molto se il problema non viene risolto»; non è stata trovata una fonte.',
    },
    value: 0.5,
    unit: 'SHARE',
    status: 'UNVERIFIED',
    note: untraced,
    concepts: ['S3-15'],
    counterpart: 'angerGivenUnresolved',
  }),
  quotedSeparateTools: finding({
    wording: {
      en: 'Quoted as "42 % of contact centres cannot handle their flows because applications are not integrated"; no source was found.',
      it: 'Citato come «il 42% dei contact center non gestisce i flussi perché le applicazioni non sono integrate»; non è stata trovata una fonte.',
    },
    value: 0.42,
    unit: 'SHARE',
    status: 'UNVERIFIED',
    note: {
      en: 'Another 42 % of the same vendor is about consumers who would rather queue at an office than contact service.',
      it: 'Un altro 42% dello stesso fornitore riguarda i consumatori che preferirebbero fare la fila a uno sportello.',
    },
    concepts: ['S3-17'],
    counterpart: 'toolingFailureShare',
  }),
  quotedDataChallenges: finding({
    wording: {
      en: 'Quoted as "51 % of service teams struggle with their data"; no source was found.',
      it: 'Citato come «il 51% dei team di servizio fatica con i dati»; non è stata trovata una fonte.',
    },
    value: 0.51,
    unit: 'SHARE',
    status: 'UNVERIFIED',
    note: untraced,
    concepts: ['S3-18'],
  }),
  quotedNotEnabled: finding({
    wording: {
      en: 'Quoted as "31 % of dissatisfaction comes from teams that were not enabled to help"; no source was found.',
      it: "Citato come «il 31% dell'insoddisfazione viene da team non messi in condizione di aiutare»; non è stata trovata una fonte.",
    },
    value: 0.31,
    unit: 'SHARE',
    status: 'UNVERIFIED',
    note: untraced,
    concepts: ['S3-19'],
    counterpart: 'enablementFailureShare',
  }),
  centresHinderAgents: finding({
    wording: {
      en: 'In 2015, 74 % of contact centres admitted that they keep their agents from giving the best service.',
      it: 'Nel 2015 il 74% dei contact center ammetteva di impedire agli addetti di dare il servizio migliore.',
    },
    value: 0.74,
    unit: 'SHARE',
    status: 'SECONDARY',
    population: { en: 'Contact centres', it: 'Contact center' },
    fieldwork: 2015,
    denominator: { en: 'Contact centres that answered', it: 'Contact center che hanno risposto' },
    behaviour: 'REPORTED',
    publisher: 'ICMI',
    url: 'https://www.toistersolutions.com/blog/2015/3/2/icmi-research-most-contact-centers-are-hindering-their-agents',
    concepts: ['S3-13', 'S3-19'],
  }),
  replacementOfWage: finding({
    wording: {
      en: 'To replace somebody in a job of under 30,000 dollars a year costs about 16 % of a yearly wage.',
      it: "Sostituire chi guadagna meno di 30.000 dollari l'anno costa circa il 16% della retribuzione annua.",
    },
    value: 0.16,
    unit: 'SHARE',
    status: 'SECONDARY',
    population: { en: 'Case studies of employers', it: 'Casi di studio di datori di lavoro' },
    geography: unitedStates,
    fieldwork: 2012,
    denominator: { en: 'Yearly wage', it: 'Retribuzione annua' },
    behaviour: 'REPORTED',
    publisher: 'Boushey & Glynn, Center for American Progress',
    note: {
      en: 'Vendors give figures many times as high, which conflict with each other.',
      it: 'I fornitori danno cifre molto più alte, in contrasto tra loro.',
    },
    concepts: ['S1-26'],
  }),
  replacementOfMiddleWage: finding({
    wording: {
      en: 'To replace somebody in a job of 30,000 to 50,000 dollars a year costs about 20 % of a yearly wage.',
      it: "Sostituire chi guadagna tra 30.000 e 50.000 dollari l'anno costa circa il 20% della retribuzione annua.",
    },
    value: 0.2,
    unit: 'SHARE',
    status: 'SECONDARY',
    population: { en: 'Case studies of employers', it: 'Casi di studio di datori di lavoro' },
    geography: unitedStates,
    fieldwork: 2012,
    denominator: { en: 'Yearly wage', it: 'Retribuzione annua' },
    behaviour: 'REPORTED',
    publisher: 'Boushey & Glynn, Center for American Progress',
    note: {
      en: 'Vendors give figures many times as high, which conflict with each other.',
      it: 'I fornitori danno cifre molto più alte, in contrasto tra loro.',
    },
    concepts: ['S1-26'],
  }),
});
