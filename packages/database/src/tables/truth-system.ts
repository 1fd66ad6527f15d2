import { count, day, number, optional, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const truthSystem = naturalTable({
  name: 'truth_system',
  doc: 'What a lever, set for a whole made-up company, does to an outcome of the year after it.',
  key: ['lever', 'setting', 'outcome'],
  columns: {
    lever: text('The lever.', 40),
    setting: number('What it is set to.'),
    outcome: text('What is counted: a mean of customers, or a total of the company.', 40),
    fromDay: day('First day on which it holds.'),
    usual: number('The outcome without the lever.'),
    n: count('Customers behind a mean; 1 for the company.'),
    direct: optional(number('Change with the company held; null where the lever or the outcome is its own.')),
    directSe: optional(number('Standard error of it, regions taken as a whole.')),
    system: number('Change with the whole company lived again.'),
    systemSe: optional(number('Standard error of it; null for a total.')),
    amplification: optional(number('System less direct: what the loops add.')),
    amplificationSe: optional(number('Standard error of it.')),
  },
});
