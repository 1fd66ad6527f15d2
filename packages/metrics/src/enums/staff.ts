import { defineEnum, type EnumValue } from './define-enum.js';

export const Site = defineEnum('Site', 'Who employs a department.', {
  IN_HOUSE: 'The company itself.',
  OUTSOURCED: 'A provider.',
});
export type Site = EnumValue<typeof Site>;

export const EmployeeRole = defineEnum('EmployeeRole', 'What an employee does.', {
  AGENT: 'Handles contacts.',
  SUPERVISOR: 'Leads a team.',
  SPECIALIST: 'Works behind the contact: accounts, systems, logistics.',
  OTHER: 'Another role.',
});
export type EmployeeRole = EnumValue<typeof EmployeeRole>;

export const EmployeeExitReason = defineEnum('EmployeeExitReason', 'Why an employment ended.', {
  BETTER_STRUCTURES: 'Went where the structures are better.',
  PAY: 'Pay.',
  WORKLOAD: 'Workload or angry customers.',
  CAREER: 'A step in a career.',
  PERSONAL: 'Personal reasons.',
  DISMISSED: 'Dismissed.',
  REDUNDANCY: 'The position was cut.',
  RETIREMENT: 'Retired.',
  TRANSFER: 'Moved inside the company.',
  OTHER: 'Another reason.',
});
export type EmployeeExitReason = EnumValue<typeof EmployeeExitReason>;

export const EmployeeExitDestination = defineEnum('EmployeeExitDestination', 'Where an employee went.', {
  COMPETITOR: 'A competitor.',
  OTHER_INDUSTRY: 'Another industry.',
  INTERNAL: 'Another place in the company.',
  NO_JOB: 'No other job.',
  OTHER: 'Another place.',
});
export type EmployeeExitDestination = EnumValue<typeof EmployeeExitDestination>;

export const TrainingTopic = defineEnum('TrainingTopic', 'What a training teaches.', {
  ONBOARDING: 'Starting in the job.',
  PRODUCT: 'Products and policy.',
  COMPLAINT_HANDLING: 'Facing complaints and anger.',
  TOOLS: 'Tools.',
  OTHER: 'Another topic.',
});
export type TrainingTopic = EnumValue<typeof TrainingTopic>;
