import { defineEnum, type EnumValue } from '../enums/define-enum.js';

export const Grain = defineEnum('Grain', 'How long the pieces of a series are.', {
  DAY: 'Days.',
  WEEK: 'Weeks that begin on a Monday.',
  MONTH: 'Months.',
  QUARTER: 'Quarters.',
  YEAR: 'Years.',
});
export type Grain = EnumValue<typeof Grain>;
