import type {
  AuditKind,
  Channel,
  CostClass,
  EmployeeExitDestination,
  EmployeeExitReason,
  EmployeeRole,
  FailureCause,
  ImprovementStrategy,
  IncidentKind,
  OpportunityKind,
  OpportunityOutcome,
  OpportunityReason,
  RateKind,
  Site,
  SpendingCategory,
  TrainingTopic,
} from '@catena/metrics';

/*
 * Rows about the company itself, as they are given to whoever stores them. References are external ids, instants are
 * milliseconds since 1970 in UTC, days are days since 1970 in the company's calendar, money is whole minor units.
 */

export interface OpeningHoursRow {
  channel: Channel;
  weekday: number;
  validFrom: number;
  opensMinute: number;
  closesMinute: number;
}

export interface RateRow {
  kind: RateKind;
  validFrom: number;
  value: number;
}

export interface DepartmentRow {
  externalId: string;
  name: string;
  site: Site;
  serviceFacing: boolean;
}

export interface TeamRow {
  externalId: string;
  department: string;
  name: string;
}

export interface EmployeeRow {
  externalId: string;
  name: string;
  team: string;
  role: EmployeeRole;
  hiredOn: number;
  leftOn?: number | null;
  exitReason?: EmployeeExitReason | null;
  exitDestination?: EmployeeExitDestination | null;
  copingTrainedOn?: number | null;
}

export interface ShiftDayRow {
  employee: string;
  day: number;
  minutesWorked: number;
  minutesTraining: number;
  minutesOvertime: number;
  contactsHandled: number;
}

export interface TrainingSessionRow {
  externalId: string;
  heldOn: number;
  team: string;
  topic: TrainingTopic;
  reactive: boolean;
  attendees: number;
  minutes: number;
  cost?: number | null;
}

export interface PulseResponseRow {
  externalId: string;
  employee: string;
  answeredOn: number;
  confidence: number;
  security: number;
  happiness: number;
  satisfaction: number;
  intentToStay: number;
  exhaustion: number;
  recommend: number;
}

export interface VacancyRow {
  externalId: string;
  team: string;
  openedOn: number;
  filledOn?: number | null;
  employee?: string | null;
}

export interface IncidentRow {
  externalId: string;
  name: string;
  kind: IncidentKind;
  cause: FailureCause;
  startedAt: number;
  detectedAt?: number | null;
  notifiedAt?: number | null;
  sourceFixedAt?: number | null;
  department: string;
  region?: string | null;
}

export interface ImprovementActionRow {
  externalId: string;
  title: string;
  strategy: ImprovementStrategy;
  cause: FailureCause;
  openedOn: number;
  closedOn?: number | null;
  incident?: string | null;
  department: string;
}

export interface OpportunityRow {
  externalId: string;
  kind: OpportunityKind;
  region?: string | null;
  openedOn: number;
  decidedOn?: number | null;
  outcome?: OpportunityOutcome | null;
  reason?: OpportunityReason | null;
  heardNegative?: number | null;
  heardPositive?: number | null;
  careSignal?: number | null;
  value?: number | null;
  vacancy?: string | null;
  customer?: string | null;
}

export interface SpendingEntryRow {
  externalId: string;
  bookedOn: number;
  category: SpendingCategory;
  costClass: CostClass;
  reactive: boolean;
  amount: number;
  minutes?: number | null;
  department?: string | null;
  incident?: string | null;
  cause?: FailureCause | null;
  region?: string | null;
}

export interface FinancialMonthRow {
  month: number;
  revenue: number;
  profit: number;
  profitTarget: number;
  serviceBudget: number;
}

export interface AuditRow {
  externalId: string;
  auditedOn: number;
  kind: AuditKind;
  passed: boolean;
  score?: number | null;
  customer?: string | null;
  interaction?: string | null;
  incident?: string | null;
  department: string;
}

export interface ToolOutageRow {
  externalId: string;
  tool: string;
  startedAt: number;
  endedAt?: number | null;
  lostMinutes?: number | null;
  department: string;
}

export interface CompetitorScoreRow {
  competitor: string;
  validFrom: number;
  score: number;
}
