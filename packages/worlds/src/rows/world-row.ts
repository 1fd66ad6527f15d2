import type * as company from './company-rows.js';
import type * as customer from './customer-rows.js';

/** The row of each table that a world yields, by the table's name. */
export interface WorldRows {
  opening_hours: company.OpeningHoursRow;
  rate: company.RateRow;
  department: company.DepartmentRow;
  team: company.TeamRow;
  employee: company.EmployeeRow;
  shift_day: company.ShiftDayRow;
  training_session: company.TrainingSessionRow;
  pulse_response: company.PulseResponseRow;
  vacancy: company.VacancyRow;
  person: customer.PersonRow;
  customer: customer.CustomerRow;
  customer_attribute: customer.CustomerAttributeRow;
  incident: company.IncidentRow;
  improvement_action: company.ImprovementActionRow;
  support_case: customer.SupportCaseRow;
  interaction: customer.InteractionRow;
  emotion: customer.EmotionRow;
  handoff: customer.HandoffRow;
  service_failure: customer.ServiceFailureRow;
  expectation_breach: customer.ExpectationBreachRow;
  incident_exposure: customer.IncidentExposureRow;
  recovery: customer.RecoveryRow;
  recovery_action: customer.RecoveryActionRow;
  loyalty_response: customer.LoyaltyResponseRow;
  word_of_mouth: customer.WordOfMouthRow;
  opportunity: company.OpportunityRow;
  spending_entry: company.SpendingEntryRow;
  financial_month: company.FinancialMonthRow;
  audit: company.AuditRow;
  tool_outage: company.ToolOutageRow;
  competitor_score: company.CompetitorScoreRow;
}

export type WorldTable = keyof WorldRows;

/** A row with its table; `amends` if it takes the place of one that was yielded before. */
export type WorldRow = { [T in WorldTable]: { table: T; row: WorldRows[T]; amends?: true } }[WorldTable];
