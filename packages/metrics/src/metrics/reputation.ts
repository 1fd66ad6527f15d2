import { facts } from '../definition/facts.js';
import { count, mean, pace, quantile, ratioOfSums, share, sum } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';
import type { OpportunityKind } from '../enums/reputation.js';

const tellings = facts('telling', 'toldDay');
const reviews = facts('telling', 'toldDay', { audience: 'REVIEW' });
const open = facts('telling', 'toldDay', { public: true });
const decided = (kind: OpportunityKind) => facts('opportunity', 'decidedOn', { kind, outcome: ['WON', 'LOST'] });
const deterred = (kind: OpportunityKind) =>
  facts('opportunity', 'decidedOn', { kind, outcome: 'LOST', reason: 'REPUTATION' });

/** What do customers tell others, and what do others do? */
export const reputationMetrics = metrics({
  negativeWomReach: {
    stage: 'REPUTATION',
    label: { en: 'Reached by bad talk', it: 'Raggiunti da passaparola negativo' },
    question: {
      en: 'How many people heard something bad of us?',
      it: 'Quante persone hanno sentito parlare male di noi?',
    },
    description: {
      en: 'People reached by tellings that speak badly, as far as they are known.',
      it: 'Persone raggiunte da racconti negativi, per quanto se ne sa.',
    },
    measure: sum(facts('telling', 'toldDay', { valence: 'NEGATIVE' }), 'reach'),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S0-32', 'S0-33', 'S0-34'],
  },
  womBalance: {
    stage: 'REPUTATION',
    label: { en: 'Word-of-mouth balance', it: 'Saldo del passaparola' },
    question: { en: 'Is more good or more bad told of us?', it: 'Si parla di noi più bene o più male?' },
    description: {
      en: 'People reached by good talk less people reached by bad talk, over both together.',
      it: 'Persone raggiunte da racconti positivi meno quelle raggiunte da racconti negativi, sul totale delle due.',
    },
    measure: ratioOfSums(facts('telling', 'toldDay', { valence: ['NEGATIVE', 'POSITIVE'] }), 'signedReach', 'reach'),
    unit: 'BALANCE',
    better: 'HIGHER',
    concepts: ['S0-35', 'S4-23'],
  },
  publicShare: {
    stage: 'REPUTATION',
    label: { en: 'Told in public', it: 'Raccontato in pubblico' },
    question: {
      en: 'How much of what is told of us is public?',
      it: 'Quanta parte di ciò che si racconta di noi è pubblica?',
    },
    description: {
      en: 'Tellings on social networks and in reviews, over all tellings known.',
      it: 'Racconti sui social e nelle recensioni, su tutti i racconti noti.',
    },
    exclusions: {
      en: 'Private tellings are known only as far as a survey learned of them.',
      it: 'I racconti privati si conoscono solo per quanto ne ha appreso un sondaggio.',
    },
    measure: share(tellings, { public: true }),
    unit: 'SHARE',
    better: 'NEITHER',
    concepts: ['S0-34', 'S1-12', 'S4-25'],
  },
  starAverage: {
    stage: 'REPUTATION',
    label: { en: 'Average stars', it: 'Media delle stelle' },
    question: { en: 'How many stars do reviews give us?', it: 'Quante stelle ci danno le recensioni?' },
    description: {
      en: 'Mean rating of the reviews of the period, 1 to 5.',
      it: 'Valutazione media delle recensioni del periodo, da 1 a 5.',
    },
    measure: mean(reviews, 'rating'),
    unit: 'RATING_TO_FIVE',
    better: 'HIGHER',
    concepts: ['S1-11'],
    citation: 'Luca 2011, HBS Working Paper 12-016',
  },
  reviewVelocity: {
    stage: 'REPUTATION',
    label: { en: 'Reviews a month', it: 'Recensioni al mese' },
    question: { en: 'How often are we reviewed?', it: 'Quanto spesso veniamo recensiti?' },
    description: { en: 'Reviews for each 30 days of the period.', it: 'Recensioni per ogni 30 giorni del periodo.' },
    measure: pace(reviews, 30),
    unit: 'PER_MONTH',
    better: 'NEITHER',
    concepts: ['S1-11'],
  },
  reviewResponseRate: {
    stage: 'REPUTATION',
    label: { en: 'Public tellings replied to', it: 'Risposte in pubblico' },
    question: { en: 'How many public tellings do we reply to?', it: 'A quanti racconti pubblici rispondiamo?' },
    description: {
      en: 'Reviews and posts that the company replied to in public, over all of them.',
      it: "Recensioni e post a cui l'azienda ha risposto in pubblico, su tutti.",
    },
    measure: share(open, { repliedAt: { known: true } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-12'],
  },
  reviewResponseTime: {
    stage: 'REPUTATION',
    label: { en: 'Public reply time', it: 'Tempo di risposta in pubblico' },
    question: { en: 'How fast do we reply in public?', it: 'Quanto in fretta rispondiamo in pubblico?' },
    description: {
      en: 'Median hours from a review or post to the public reply, over those that got one.',
      it: 'Ore mediane da una recensione o un post alla risposta pubblica, tra quelli che ne hanno avuta una.',
    },
    exclusions: {
      en: 'Those without a reply have no reply time; the share replied to counts them.',
      it: 'Chi non ha avuto risposta non ha tempo di risposta; lo conta la quota delle risposte.',
    },
    measure: quantile(open, { hours: ['toldAt', 'repliedAt'] }, 0.5),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S1-12'],
  },
  hardToDealWithShare: {
    stage: 'REPUTATION',
    label: { en: 'Called hard to do business with', it: 'Detti difficili da trattare' },
    question: {
      en: 'How often are we called hard to do business with?',
      it: 'Quanto spesso si dice che fare affari con noi è difficile?',
    },
    description: {
      en: 'Tellings about how hard the company is to do business with, or to reach, over tellings with a theme.',
      it: "Racconti su quanto sia difficile fare affari con l'azienda, o raggiungerla, su quelli con un tema.",
    },
    measure: share(facts('telling', 'toldDay', { theme: { known: true } }), {
      theme: ['HARD_TO_DO_BUSINESS_WITH', 'UNREACHABLE'],
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-07'],
  },
  prospectWinRate: {
    stage: 'REPUTATION',
    label: { en: 'Prospects won', it: 'Potenziali clienti acquisiti' },
    question: { en: 'How many prospects become customers?', it: 'Quanti potenziali clienti diventano clienti?' },
    description: {
      en: 'Prospects who decided for the company, over those who decided.',
      it: "Potenziali clienti che hanno scelto l'azienda, su quelli che hanno deciso.",
    },
    measure: share(decided('PROSPECT'), { outcome: 'WON' }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-36', 'S1-02', 'S1-05'],
  },
  partnerWinRate: {
    stage: 'REPUTATION',
    label: { en: 'Partners won', it: 'Partner acquisiti' },
    question: { en: 'How many partners decide to work with us?', it: 'Quanti partner decidono di lavorare con noi?' },
    description: {
      en: 'Partners who decided for the company, over those who decided.',
      it: "Partner che hanno scelto l'azienda, su quelli che hanno deciso.",
    },
    measure: share(decided('PARTNER'), { outcome: 'WON' }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-15'],
  },
  deterredProspects: {
    stage: 'REPUTATION',
    label: { en: 'Prospects deterred', it: 'Potenziali clienti dissuasi' },
    question: {
      en: 'How many prospects say that our reputation kept them away?',
      it: 'Quanti potenziali clienti dicono che la reputazione li ha allontanati?',
    },
    description: {
      en: 'Prospects lost who named what is said about the company.',
      it: "Potenziali clienti persi che hanno indicato ciò che si dice dell'azienda.",
    },
    exclusions: {
      en: 'Those who gave no reason: the figure is a lower limit. The report adds what those who heard bad things did.',
      it: 'Chi non ha dato un motivo: il valore è un limite inferiore. Il rapporto aggiunge che cosa ha fatto chi ha sentito parlar male.',
    },
    measure: count(deterred('PROSPECT')),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S0-36', 'S0-37', 'S1-02'],
  },
  deterredCandidates: {
    stage: 'REPUTATION',
    label: { en: 'Candidates deterred', it: 'Candidati dissuasi' },
    question: {
      en: 'How many candidates say that our reputation kept them away?',
      it: 'Quanti candidati dicono che la reputazione li ha allontanati?',
    },
    description: {
      en: 'Candidates lost who named what is said about the company.',
      it: "Candidati persi che hanno indicato ciò che si dice dell'azienda.",
    },
    exclusions: {
      en: 'Those who gave no reason, and those who never applied.',
      it: 'Chi non ha dato un motivo, e chi non si è mai candidato.',
    },
    measure: count(deterred('CANDIDATE')),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S1-14'],
  },
  deterredPartners: {
    stage: 'REPUTATION',
    label: { en: 'Partners deterred', it: 'Partner dissuasi' },
    question: {
      en: 'How many partners say that our reputation kept them away?',
      it: 'Quanti partner dicono che la reputazione li ha allontanati?',
    },
    description: {
      en: 'Partners lost who named what is said about the company.',
      it: "Partner persi che hanno indicato ciò che si dice dell'azienda.",
    },
    exclusions: { en: 'Those who gave no reason.', it: 'Chi non ha dato un motivo.' },
    measure: count(deterred('PARTNER')),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S1-15'],
  },
  lostToBetterService: {
    stage: 'REPUTATION',
    label: { en: 'Lost to better service', it: 'Persi per un servizio migliore' },
    question: {
      en: 'How many prospects go where service is better?',
      it: 'Quanti potenziali clienti vanno dove il servizio è migliore?',
    },
    description: {
      en: 'Prospects lost because a competitor serves better, over those lost who gave a reason.',
      it: 'Potenziali clienti persi perché un concorrente serve meglio, su quelli persi che hanno dato un motivo.',
    },
    measure: share(facts('opportunity', 'decidedOn', { kind: 'PROSPECT', outcome: 'LOST', reason: { known: true } }), {
      reason: 'COMPETITOR_SERVICE',
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-13', 'S1-32'],
  },
  careSignal: {
    stage: 'REPUTATION',
    label: { en: 'Believed to care', it: 'Percezione di attenzione' },
    question: {
      en: 'Do outsiders believe that the company cares?',
      it: "Chi guarda da fuori crede che l'azienda si prenda cura delle persone?",
    },
    description: {
      en: 'Mean belief of prospects, candidates and partners that the company cares, 1 to 5.',
      it: "Media di quanto potenziali clienti, candidati e partner credono che l'azienda si prenda cura delle persone, da 1 a 5.",
    },
    measure: mean(facts('opportunity', 'openedOn'), 'careSignal'),
    unit: 'RATING_TO_FIVE',
    better: 'HIGHER',
    concepts: ['S1-16'],
  },
});
