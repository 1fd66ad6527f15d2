import type { ProfileName } from './profile.js';

export interface About {
  /** The company that tells it; invented. */
  readonly company: string;
  readonly title: string;
  readonly story: string;
  /** What a reader should find in the data, each in one sentence. */
  readonly watch: readonly string[];
}

/** Each profile in words. */
export const about: Readonly<Record<ProfileName, About>> = {
  webshop: {
    company: 'Bottega Lontana',
    title: 'A balanced webshop',
    story:
      'Failures happen, are mostly noticed and often put right, and the company holds its course. Every loop is at work, none runs away.',
    watch: [
      'About a tenth of contacts fails; half or more of the failures are made good.',
      'Customers leave sooner for some months after a failure, most of all where nothing was made good.',
      'Good talk is more common than bad, but bad talk reaches further.',
    ],
  },
  'ghost-town': {
    company: 'Casa Brumaria',
    title: 'A good company that collapses',
    story:
      'Profit that cannot be reached cuts the service budget; fewer people in haste fail more; customers do not forgive and talk is not forgotten, so revenue falls and the budget is cut again.',
    watch: [
      'The first quarter looks like any good company.',
      'Within 30 months four customers of five are gone and hardly a prospect asks.',
      'Time per contact, staff and reputation fall before revenue does.',
    ],
  },
  'recovery-champion': {
    company: 'Emporio Rondinella',
    title: 'A company that makes failures good',
    story:
      'As many failures as in the webshop, recovered nearly always, within a day, generously, and asked about after.',
    watch: [
      'About nine failures of ten are made good.',
      'Customers after a failure leave hardly sooner than others.',
      'The rate of failures alone would not tell this company from the webshop.',
    ],
  },
  'catalogue-mismatch': {
    company: 'Galleria Cobaltina',
    title: 'Wrong pictures, changed suppliers',
    story:
      'Common causes strike often. About half are found in time to tell customers, and then the valuable and the severely struck are told first.',
    watch: [
      'Incidents enough to pool by incident.',
      'Who was told differs from who was not before any effect of the notice: compare with care.',
      'Being told in time leaves three tenths of the severity and spares most complaints.',
    ],
  },
  'cost-cutter': {
    company: 'Mercato Vespertino',
    title: 'Better before worse',
    story:
      'Service is a large cost and is cut by two fifths in the seventh month. Nothing else is decided; what follows is the company’s own doing.',
    watch: [
      'For about a year profit is better than without the cut.',
      'Reputation and trust are used up meanwhile; from the second year after the cut profit is worse.',
      'The lever budget at 1 from week 0 shows the same company without the cut.',
    ],
  },
  restaurants: {
    company: 'Osterie del Grillo Verde',
    title: 'First-timers and regulars',
    story:
      'What goes wrong goes wrong at the table and is made good there. A first-timer has nothing else to go by; a regular has years of good meals.',
    watch: [
      'Nearly a quarter of first-timers let down at once are gone within 90 days.',
      'Regulars leave after a failure hardly sooner than regulars do anyway.',
      'Half of those let down say nothing.',
    ],
  },
  null: {
    company: 'Bottega Fermaluce',
    title: 'Nothing spreads',
    story:
      'Failures happen, are found by the company itself and put right, but change neither feeling, contacts, talk, exits, reputation nor staff, and nothing of these brings failures. No comparison, however naive, may find a link.',
    watch: [
      'Every estimated effect should be nought within its interval.',
      'The planted stories alone leave by script; leave their customers out.',
    ],
  },
  'null-confounded': {
    company: 'Emporio Velaria',
    title: 'Nothing spreads, yet it looks so',
    story:
      'Whoever asks more meets more failures and also leaves sooner, for reasons of their own. The failure itself does nothing.',
    watch: [
      'Comparing customers who met a failure with the others shows a link that is not there.',
      'An estimate that adjusts for who asks much should find nothing.',
      'The lever failures at 0 changes no exit by a day.',
    ],
  },
};
