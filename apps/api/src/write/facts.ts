import { Audit } from '../audit/audit.type.js';
import { Case } from '../case/case.type.js';
import { CompetitorScore } from '../competitor-score/competitor-score.type.js';
import { Customer } from '../customer/customer.type.js';
import { CustomerAttribute } from '../customer-attribute/customer-attribute.type.js';
import { Department } from '../department/department.type.js';
import { Emotion } from '../emotion/emotion.type.js';
import { ExpectationBreach } from '../expectation-breach/expectation-breach.type.js';
import { FinancialMonth } from '../financial-month/financial-month.type.js';
import { Handoff } from '../handoff/handoff.type.js';
import { ImprovementAction } from '../improvement-action/improvement-action.type.js';
import { Incident } from '../incident/incident.type.js';
import { IncidentExposure } from '../incident-exposure/incident-exposure.type.js';
import { Interaction } from '../interaction/interaction.type.js';
import { LoyaltyResponse } from '../loyalty-response/loyalty-response.type.js';
import { OpeningHours } from '../opening-hours/opening-hours.type.js';
import { Opportunity } from '../opportunity/opportunity.type.js';
import { Person } from '../person/person.type.js';
import { Rate } from '../rate/rate.type.js';
import { Recovery } from '../recovery/recovery.type.js';
import { RecoveryAction } from '../recovery-action/recovery-action.type.js';
import { ServiceFailure } from '../service-failure/service-failure.type.js';
import { SpendingEntry } from '../spending-entry/spending-entry.type.js';
import { Team } from '../team/team.type.js';
import { ToolOutage } from '../tool-outage/tool-outage.type.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { Vacancy } from '../vacancy/vacancy.type.js';
import { WordOfMouth } from '../word-of-mouth/word-of-mouth.type.js';
import { type Fact, fact } from './fact.js';

/** Everything that may be written, in the order of the tables. */
export const facts: readonly Fact[] = [
  fact('opening_hours', ['OpeningHours', 'OpeningHoursList'], { type: OpeningHours }),
  fact('rate', ['Rate', 'Rates'], { type: Rate }),
  fact('department', ['Department', 'Departments'], { type: Department }),
  fact('team', ['Team', 'Teams'], { type: Team }),
  // An answer with a row would join a number of the personnel office to it.
  fact('employee', ['Employee', 'Employees'], {
    fixed: ['hiredOn'],
    closing: {
      one: 'endEmployment',
      many: 'endEmployments',
      description: 'Ends spells of employment: somebody leaves.',
      on: 'leftOn',
      tells: ['exitReason', 'exitDestination'],
    },
  }),
  // Given in parts, a broken rule between two columns would tell of the one that was not given.
  fact('shift_day', ['ShiftDay', 'ShiftDays'], { whole: true }),
  fact('training_session', ['TrainingSession', 'TrainingSessions'], { type: TrainingSession }),
  fact('pulse_response', ['PulseResponse', 'PulseResponses'], {}),
  fact('vacancy', ['Vacancy', 'Vacancies'], {
    type: Vacancy,
    fixed: ['openedOn'],
    closing: {
      one: 'fillVacancy',
      many: 'fillVacancies',
      description: 'Fills openings: somebody accepted.',
      on: 'filledOn',
      tells: ['employee'],
    },
  }),
  fact('person', ['Person', 'People'], { type: Person }),
  fact('customer', ['Customer', 'Customers'], {
    type: Customer,
    fixed: ['startedOn'],
    closing: {
      one: 'endCustomer',
      many: 'endCustomers',
      description: 'Ends spells as customer. Who comes back is a new customer of the same person.',
      on: 'endedOn',
      tells: ['endRecognisedOn', 'endReason', 'endDestination'],
    },
  }),
  fact('customer_attribute', ['CustomerAttribute', 'CustomerAttributes'], { type: CustomerAttribute }),
  fact('incident', ['Incident', 'Incidents'], {
    type: Incident,
    fixed: ['startedAt'],
    closing: {
      one: 'fixIncident',
      many: 'fixIncidents',
      description: 'Says that the source of incidents was fixed.',
      on: 'sourceFixedAt',
      tells: [],
    },
  }),
  fact('improvement_action', ['ImprovementAction', 'ImprovementActions'], {
    type: ImprovementAction,
    fixed: ['openedOn'],
    closing: {
      one: 'closeImprovementAction',
      many: 'closeImprovementActions',
      description: 'Closes changes: they have been made.',
      on: 'closedOn',
      tells: [],
    },
  }),
  fact('support_case', ['Case', 'Cases'], {
    type: Case,
    closing: {
      one: 'closeCase',
      many: 'closeCases',
      description: 'Closes issues: they are resolved.',
      on: 'closedAt',
      tells: ['lastInformedAt'],
    },
  }),
  fact('interaction', ['Interaction', 'Interactions'], { type: Interaction }),
  fact('emotion', ['Emotion', 'Emotions'], { type: Emotion }),
  fact('handoff', ['Handoff', 'Handoffs'], {
    type: Handoff,
    closing: {
      one: 'acceptHandoff',
      many: 'acceptHandoffs',
      description: 'Accepts transfers: the other department took them.',
      on: 'acceptedAt',
      tells: [],
    },
  }),
  fact('service_failure', ['ServiceFailure', 'ServiceFailures'], {
    type: ServiceFailure,
    // Severity is that of the day on which the failure was detected.
    fixed: ['severity', 'magnitude', 'stakeRatio', 'irreversibility', 'durationHours'],
  }),
  fact('expectation_breach', ['ExpectationBreach', 'ExpectationBreaches'], { type: ExpectationBreach }),
  fact('incident_exposure', ['IncidentExposure', 'IncidentExposures'], { type: IncidentExposure }),
  fact('recovery', ['Recovery', 'Recoveries'], {
    type: Recovery,
    closing: {
      one: 'completeRecovery',
      many: 'completeRecoveries',
      description: 'Completes recoveries: the last remedy arrived.',
      on: 'completedAt',
      tells: [],
    },
  }),
  fact('recovery_action', ['RecoveryAction', 'RecoveryActions'], {
    type: RecoveryAction,
    closing: {
      one: 'completeRecoveryAction',
      many: 'completeRecoveryActions',
      description: 'Completes remedies: they were done.',
      on: 'doneAt',
      tells: [],
    },
  }),
  fact('loyalty_response', ['LoyaltyResponse', 'LoyaltyResponses'], { type: LoyaltyResponse }),
  fact('word_of_mouth', ['WordOfMouth', 'WordsOfMouth'], { type: WordOfMouth }),
  fact('opportunity', ['Opportunity', 'Opportunities'], {
    type: Opportunity,
    closing: {
      one: 'decideOpportunity',
      many: 'decideOpportunities',
      description: 'Says how opportunities were decided.',
      on: 'decidedOn',
      tells: ['outcome', 'reason', 'customer'],
    },
  }),
  fact('spending_entry', ['SpendingEntry', 'SpendingEntries'], { type: SpendingEntry }),
  fact('financial_month', ['FinancialMonth', 'FinancialMonths'], { type: FinancialMonth }),
  fact('audit', ['Audit', 'Audits'], { type: Audit }),
  fact('tool_outage', ['ToolOutage', 'ToolOutages'], {
    type: ToolOutage,
    fixed: ['startedAt'],
    closing: {
      one: 'endToolOutage',
      many: 'endToolOutages',
      description: 'Ends outages: the tool works again.',
      on: 'endedAt',
      tells: ['lostMinutes'],
    },
  }),
  fact('competitor_score', ['CompetitorScore', 'CompetitorScores'], { type: CompetitorScore }),
];
