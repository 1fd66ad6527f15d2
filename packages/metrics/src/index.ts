export * from './enums/access.js';
export * from './enums/churn.js';
export { defineEnum, type EnumDefinition, type EnumValue } from './enums/define-enum.js';
export * from './enums/experience.js';
export * from './enums/failure.js';
export * from './enums/recovery.js';
export * from './enums/reputation.js';
export * from './enums/spending.js';
export * from './enums/staff.js';
