import { defineEnum, type EnumValue } from './define-enum.js';

export const EmotionType = defineEnum('EmotionType', 'What the customer felt.', {
  FRUSTRATION: 'A goal is blocked.',
  HELPLESSNESS: 'Nothing that I try works.',
  IRRITATION: 'Annoyed.',
  STRESS: 'Under strain.',
  ANXIETY: 'Worried about what comes.',
  DISTRUST: 'I no longer believe them.',
  INJUSTICE: 'Treated unfairly.',
  ANGER: 'Angry.',
  FRAUD_FEAR: 'Have I been cheated?',
  FINANCIAL_ANXIETY: 'Will I see my money again?',
  SELF_BLAME: 'How could I be so foolish.',
  SURPRISE_NEGATIVE: 'An unpleasant surprise.',
  RELIEF: 'Relieved.',
  SATISFACTION: 'Satisfied.',
  DELIGHT: 'Delighted.',
});
export type EmotionType = EnumValue<typeof EmotionType>;

/** The emotions that do not hurt; all others do. */
export const pleasantEmotions = ['RELIEF', 'SATISFACTION', 'DELIGHT'] as const satisfies readonly EmotionType[];

/** From this intensity on an emotion counts as felt. */
export const feltFrom = 0.5;

export const EmotionSource = defineEnum('EmotionSource', 'How an emotion became known.', {
  SURVEY: 'The customer said so in a survey.',
  TEXT: 'Read from what the customer wrote.',
  CODER: 'Noted by somebody who listened or read.',
});
export type EmotionSource = EnumValue<typeof EmotionSource>;
