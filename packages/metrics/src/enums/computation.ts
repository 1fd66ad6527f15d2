import { defineEnum, type EnumValue } from './define-enum.js';

export const ComputationStatus = defineEnum('ComputationStatus', 'How far an answer is that takes long to compute.', {
  WAITING: 'Asked for; others are before it.',
  RUNNING: 'At work.',
  DONE: 'Answered.',
  FAILED: 'Broken off; the error says why.',
});
export type ComputationStatus = EnumValue<typeof ComputationStatus>;
