import type {
  AcquisitionSource,
  ActorRole,
  AgentDifficulty,
  Audience,
  BreachKind,
  Channel,
  ChillCause,
  ContactInitiator,
  ContactOutcome,
  ContactReason,
  CustomerEndDestination,
  CustomerEndReason,
  DemandType,
  EmotionSource,
  EmotionType,
  FailureCause,
  NoticeKind,
  NoticeOption,
  PartyKind,
  Remedy,
  TalkTheme,
  Valence,
} from '@catena/metrics';

/* Rows about customers. Conventions as in `company-rows.ts`. An absent property was not observed, or has not happened. */

export interface PersonRow {
  externalId: string;
  kind: PartyKind;
  name: string;
  language: string;
}

export interface CustomerRow {
  externalId: string;
  person: string;
  name: string;
  startedOn: number;
  endedOn?: number | null;
  endRecognisedOn?: number | null;
  endReason?: CustomerEndReason | null;
  endDestination?: CustomerEndDestination | null;
  acquisitionSource: AcquisitionSource;
}

export interface CustomerAttributeRow {
  customer: string;
  validFrom: number;
  segment: string;
  region: string;
  preferredChannel: Channel;
  monthlyValue: number;
  continuityExpectation?: number | null;
}

/** A fact of one customer: its own external id is unique within the customer. */
interface CustomerFact {
  customer: string;
  externalId: string;
}

/** Where the customer stood on the day of the fact. */
interface Dimensions {
  segment: string;
  region: string;
}

export interface SupportCaseRow extends CustomerFact {
  openedAt: number;
  closedAt?: number | null;
  lastInformedAt?: number | null;
  reopenedAt?: number | null;
  reason: ContactReason;
  department: string;
  subject: string;
}

export interface InteractionRow extends CustomerFact, Dimensions {
  startedAt: number;
  initiator: ContactInitiator;
  channel: Channel;
  preferredChannel: Channel;
  reason: ContactReason;
  outcome: ContactOutcome;
  answeredAt?: number | null;
  endedAt?: number | null;
  handleSeconds?: number | null;
  case?: string | null;
  employee?: string | null;
  department?: string | null;
  escalated: boolean;
  resolved?: boolean | null;
  demandType?: DemandType | null;
  explained?: boolean | null;
  expected?: number | null;
  perceived?: number | null;
  csat?: number | null;
  effort?: number | null;
  feltHeard?: number | null;
  feltValued?: number | null;
  repeatedExplanation?: boolean | null;
  chilled?: boolean | null;
  chillCause?: ChillCause | null;
  difficulty?: AgentDifficulty | null;
  toolSwitches?: number | null;
  summary?: string | null;
}

export interface EmotionRow extends CustomerFact {
  assessedAt: number;
  interaction?: string | null;
  case?: string | null;
  type: EmotionType;
  intensity: number;
  source: EmotionSource;
}

export interface HandoffRow extends CustomerFact {
  requestedAt: number;
  acceptedAt?: number | null;
  case?: string | null;
  interaction?: string | null;
  fromDepartment: string;
  toDepartment: string;
}

export interface ServiceFailureRow extends CustomerFact, Dimensions {
  detectedAt: number;
  cause: FailureCause;
  severity: number;
  magnitude?: number | null;
  stakeRatio?: number | null;
  irreversibility?: number | null;
  durationHours?: number | null;
  interaction?: string | null;
  case?: string | null;
  incident?: string | null;
  department: string;
  improvement?: string | null;
  firstExperience: boolean;
  enablementGap?: boolean | null;
  toolingGap?: boolean | null;
  missedCheck?: boolean | null;
  misinformed?: boolean | null;
  complained: boolean;
  expected?: number | null;
  perceived?: number | null;
  summary?: string | null;
}

export interface ExpectationBreachRow extends CustomerFact {
  failure: string;
  kind: BreachKind;
  size?: number | null;
  promisedOn?: number | null;
  neededBy?: number | null;
  deliveredOn?: number | null;
  promise?: string | null;
}

export interface IncidentExposureRow extends CustomerFact, Dimensions {
  incident: string;
  exposedAt: number;
  notifiedAt?: number | null;
  notice?: NoticeKind | null;
  offered?: NoticeOption | null;
  chosen?: NoticeOption | null;
  agreed?: boolean | null;
}

export interface RecoveryRow extends CustomerFact {
  failure: string;
  startedAt: number;
  completedAt?: number | null;
  expectedRemedy?: Remedy | null;
  followUpPlanned: boolean;
  evaluatedAt?: number | null;
  expected?: number | null;
  perceived?: number | null;
  distributiveJustice?: number | null;
  proceduralJustice?: number | null;
  interactionalJustice?: number | null;
  satisfactionBefore?: number | null;
  satisfactionAfter?: number | null;
  stillUpset?: boolean | null;
}

export interface RecoveryActionRow extends CustomerFact {
  recovery: string;
  remedy: Remedy;
  amount?: number | null;
  actorRole: ActorRole;
  formal?: boolean | null;
  dueAt?: number | null;
  doneAt?: number | null;
}

export interface LoyaltyResponseRow extends CustomerFact, Dimensions {
  answeredAt: number;
  recommend?: number | null;
  reliability?: number | null;
  integrity?: number | null;
  care?: number | null;
}

export interface WordOfMouthRow extends CustomerFact, Dimensions {
  toldAt: number;
  audience: Audience;
  valence: Valence;
  reach: number;
  tieStrength?: number | null;
  rating?: number | null;
  theme?: TalkTheme | null;
  failure?: string | null;
  repliedAt?: number | null;
  summary?: string | null;
}
