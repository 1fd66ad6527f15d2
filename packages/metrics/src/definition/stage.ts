import { defineEnum, type EnumValue } from '../enums/define-enum.js';

export const Stage = defineEnum('Stage', 'The stages of the chain, in the order in which trouble travels.', {
  ACCESS: 'Can customers reach the company, when and how they want?',
  FAILURE: 'Does what they get fall below what they expected?',
  EXPERIENCE: 'How does it feel?',
  RECOVERY: 'Is it put right, and prevented?',
  CHURN: 'Do they leave?',
  REPUTATION: 'What do they tell others, and what do others do?',
  SPENDING: 'What does it cost?',
  STAFF: 'What does it do to those who answer?',
});
export type Stage = EnumValue<typeof Stage>;
