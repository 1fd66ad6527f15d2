import { audit } from './audit.js';
import { auditEntry } from './audit-entry.js';
import { calendar } from './calendar.js';
import { company } from './company.js';
import { competitorScore } from './competitor-score.js';
import { computation } from './computation.js';
import { customer } from './customer.js';
import { customerAttribute } from './customer-attribute.js';
import { dataVersion } from './data-version.js';
import { department } from './department.js';
import { emotion } from './emotion.js';
import { employee } from './employee.js';
import { expectationBreach } from './expectation-breach.js';
import { financialMonth } from './financial-month.js';
import { handoff } from './handoff.js';
import { idempotencyKey } from './idempotency-key.js';
import { importReject } from './import-reject.js';
import { importRun } from './import-run.js';
import { improvementAction } from './improvement-action.js';
import { incident } from './incident.js';
import { incidentExposure } from './incident-exposure.js';
import { interaction } from './interaction.js';
import { loyaltyResponse } from './loyalty-response.js';
import { openingHours } from './opening-hours.js';
import { opportunity } from './opportunity.js';
import { person } from './person.js';
import { pulseResponse } from './pulse-response.js';
import { rate } from './rate.js';
import { recovery } from './recovery.js';
import { recoveryAction } from './recovery-action.js';
import { savedSegment } from './saved-segment.js';
import { serviceFailure } from './service-failure.js';
import { shiftDay } from './shift-day.js';
import { spendingEntry } from './spending-entry.js';
import { supportCase } from './support-case.js';
import { team } from './team.js';
import { toolOutage } from './tool-outage.js';
import { trainingSession } from './training-session.js';
import { truthEdge } from './truth-edge.js';
import { truthSystem } from './truth-system.js';
import { vacancy } from './vacancy.js';
import { wordOfMouth } from './word-of-mouth.js';

/** What a data team brings or a world yields, by SQL name; a table stands after those it refers to. */
export const dataTables = {
  opening_hours: openingHours,
  rate,
  department,
  team,
  employee,
  shift_day: shiftDay,
  training_session: trainingSession,
  pulse_response: pulseResponse,
  vacancy,
  person,
  customer,
  customer_attribute: customerAttribute,
  incident,
  improvement_action: improvementAction,
  support_case: supportCase,
  interaction,
  emotion,
  handoff,
  service_failure: serviceFailure,
  expectation_breach: expectationBreach,
  incident_exposure: incidentExposure,
  recovery,
  recovery_action: recoveryAction,
  loyalty_response: loyaltyResponse,
  word_of_mouth: wordOfMouth,
  opportunity,
  spending_entry: spendingEntry,
  financial_month: financialMonth,
  audit,
  tool_outage: toolOutage,
  competitor_score: competitorScore,
} as const;

/** What the system keeps for itself. */
const systemTables = {
  company,
  calendar,
  data_version: dataVersion,
  import_run: importRun,
  import_reject: importReject,
  audit_entry: auditEntry,
  idempotency_key: idempotencyKey,
  saved_segment: savedSegment,
  computation,
} as const;

/** What is known of a made-up company alone; no part of its data, and no dashboard reads it. */
const truthTables = { truth_edge: truthEdge, truth_system: truthSystem } as const;

export const tables = { ...systemTables, ...dataTables, ...truthTables } as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;
export type DataTableName = keyof typeof dataTables;
