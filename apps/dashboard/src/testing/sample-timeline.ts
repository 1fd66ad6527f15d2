import type { EntryData, EntryNode } from '../pages/customer/timeline-data.js';

type Of<Name extends EntryNode['__typename']> = Extract<EntryNode, { readonly __typename: Name }>;

export const interaction = (part: Partial<Of<'Interaction'>> = {}): Of<'Interaction'> => ({
  __typename: 'Interaction',
  id: 'interaction',
  initiator: 'CUSTOMER',
  channel: 'PHONE',
  preferredChannel: null,
  reason: 'ORDER_STATUS',
  outcome: 'ANSWERED',
  startedAt: '2025-10-14T18:47:00Z',
  answeredAt: null,
  escalated: false,
  resolved: null,
  explained: null,
  csat: null,
  effort: null,
  feltHeard: null,
  feltValued: null,
  repeatedExplanation: null,
  chilled: null,
  chillCause: null,
  summary: null,
  emotions: [],
  ...part,
});

export const failure = (part: Partial<Of<'ServiceFailure'>> = {}): Of<'ServiceFailure'> => ({
  __typename: 'ServiceFailure',
  id: 'failure',
  cause: 'UNEXPLAINED_CANCELLATION',
  severity: 0.82,
  firstExperience: false,
  missedCheck: null,
  misinformed: null,
  complained: true,
  summary: null,
  department: null,
  incident: null,
  breaches: [],
  ...part,
});

export const recovery = (part: Partial<Of<'Recovery'>> = {}): Of<'Recovery'> => ({
  __typename: 'Recovery',
  id: 'recovery',
  startedAt: '2025-10-20T10:00:00Z',
  completedAt: null,
  expectedRemedy: null,
  followUpPlanned: false,
  evaluatedAt: null,
  recoveryExpected: null,
  recoveryPerceived: null,
  stillUpset: null,
  actions: [],
  ...part,
});

export const talk = (part: Partial<Of<'WordOfMouth'>> = {}): Of<'WordOfMouth'> => ({
  __typename: 'WordOfMouth',
  id: 'talk',
  audience: 'FAMILY',
  valence: 'NEGATIVE',
  reach: 6,
  rating: null,
  theme: null,
  repliedAt: null,
  summary: null,
  ...part,
});

export const entry = (at: string, node: EntryNode): EntryData => ({ at, node });
