import { finding, findings } from './finding.js';
import { consumers, unitedStates } from './places.js';

const americanExpress = 'American Express, Echo Research';
const asked = { en: 'All who were asked', it: 'Tutti gli interpellati' };
const release2011 =
  'https://www.businesswire.com/news/home/20110503005753/en/Good-Service-Good-Business-American-Consumers-Spend';
const report2012 =
  'http://www.satisfactionsecrets.com/customer-satisfaction/10-key-findings-about-customer-service-in-amex-global-study/';

/** What is published about talk after good and bad service. */
export const talkingFindings = findings({
  positiveTalkMatters: finding({
    wording: {
      en: 'That good stories have much less effect than bad ones is said without a number. The evidence is mixed: bad talk reaches more people, and good talk is the more frequent.',
      it: 'Che le storie positive abbiano un effetto molto minore si dice senza un numero. Le prove sono discordi: quelle negative raggiungono più persone, quelle positive sono più frequenti.',
    },
    value: null,
    unit: 'RATIO',
    status: 'CONTRADICTED',
    contradictedBy: ['praiseOften', 'criticiseOften'],
    concepts: ['S0-39'],
    counterpart: 'womBalance',
  }),
  toldAfterBad2011: finding({
    wording: {
      en: 'In 2011, consumers in the United States told 16 people on average of a bad experience.',
      it: 'Nel 2011 i consumatori statunitensi raccontavano una brutta esperienza in media a 16 persone.',
    },
    value: 16,
    unit: 'COUNT',
    status: 'VERIFIED',
    population: consumers,
    geography: unitedStates,
    fieldwork: 2011,
    n: 1_018,
    denominator: asked,
    behaviour: 'REPORTED',
    publisher: americanExpress,
    url: release2011,
    retrievedAt: '2026-11-28',
    concepts: ['S1-06'],
  }),
  toldAfterGood2011: finding({
    wording: {
      en: 'In 2011, consumers in the United States told 9 people on average of a good experience.',
      it: 'Nel 2011 i consumatori statunitensi raccontavano una buona esperienza in media a 9 persone.',
    },
    value: 9,
    unit: 'COUNT',
    status: 'VERIFIED',
    population: consumers,
    geography: unitedStates,
    fieldwork: 2011,
    n: 1_018,
    denominator: asked,
    behaviour: 'REPORTED',
    publisher: americanExpress,
    url: release2011,
    retrievedAt: '2026-11-28',
    concepts: ['S1-06'],
  }),
  toldAfterBad2012: finding({
    wording: {
      en: 'In 2012, consumers in the United States told 24 people on average of a bad experience.',
      it: 'Nel 2012 i consumatori statunitensi raccontavano una brutta esperienza in media a 24 persone.',
    },
    value: 24,
    unit: 'COUNT',
    status: 'SECONDARY',
    population: consumers,
    geography: unitedStates,
    fieldwork: 2012,
    n: 1_000,
    denominator: asked,
    behaviour: 'REPORTED',
    publisher: americanExpress,
    url: report2012,
    retrievedAt: '2026-11-28',
    concepts: ['S1-06'],
  }),
  toldAfterGood2012: finding({
    wording: {
      en: 'In 2012, consumers in the United States told 15 people on average of a good experience.',
      it: 'Nel 2012 i consumatori statunitensi raccontavano una buona esperienza in media a 15 persone.',
    },
    value: 15,
    unit: 'COUNT',
    status: 'SECONDARY',
    population: consumers,
    geography: unitedStates,
    fieldwork: 2012,
    n: 1_000,
    denominator: asked,
    behaviour: 'REPORTED',
    publisher: americanExpress,
    url: report2012,
    retrievedAt: '2026-11-28',
    concepts: ['S1-06'],
  }),
  praiseOften: finding({
    wording: {
      en: 'In 2010, 75 % of consumers in the United States were very likely to speak well of a company after good service.',
      it: "Nel 2010 il 75% dei consumatori statunitensi avrebbe molto probabilmente parlato bene di un'azienda dopo un buon servizio.",
    },
    value: 0.75,
    unit: 'SHARE',
    status: 'SECONDARY',
    population: consumers,
    geography: unitedStates,
    fieldwork: 2010,
    denominator: asked,
    behaviour: 'STATED',
    publisher: americanExpress,
    url: 'https://snowassociates.com/Blog/american-express-global-customer-service-barometer-2',
    retrievedAt: '2026-11-28',
    concepts: ['S0-39'],
  }),
  criticiseOften: finding({
    wording: {
      en: 'In 2010, 59 % of consumers in the United States were very likely to speak badly of a company after poor service.',
      it: "Nel 2010 il 59% dei consumatori statunitensi avrebbe molto probabilmente parlato male di un'azienda dopo un cattivo servizio.",
    },
    value: 0.59,
    unit: 'SHARE',
    status: 'SECONDARY',
    population: consumers,
    geography: unitedStates,
    fieldwork: 2010,
    denominator: asked,
    behaviour: 'STATED',
    publisher: americanExpress,
    url: 'https://snowassociates.com/Blog/american-express-global-customer-service-barometer-2',
    retrievedAt: '2026-11-28',
    concepts: ['S0-39', 'S1-06'],
  }),
});
