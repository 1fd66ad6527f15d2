import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

/**
 * A company for which service is a large cost cuts it by two fifths in its seventh month. Profit is better for about a
 * year, while reputation, expectation and staff are used up; then customers who left and never came cost more than was saved.
 */
export const costCutter: typeof webshop = {
  ...webshop,
  size: {
    ...webshop.size,
    customers: p(3000, 'customers', 'L', 'gives about 100 thousand interactions in 36 months'),
    months: p(36, 'months', 'L', 'half a year before the cut, two and a half after it'),
    customersPerServiceEmployee: p(150, 'customers', 'L', 'as many people as the contacts call for'),
  },
  demand: {
    ...webshop.demand,
    contacts: p(0.18, 'per customer and week', 'L', 'a product that needs explaining'),
    contactsHandled: p(0.21, 'per customer and week', 'L', 'handled, repeats and complaints included'),
  },
  failure: {
    ...webshop.failure,
    timeEffect: p(1.8, 'log odds per log of time cut', 'L', 'haste costs more where there is more to explain'),
  },
  trust: {
    ...webshop.trust,
    loss: p(0.4, 'share per unit of severity', 'L', 'customers depend on the service'),
    scar: p(0.25, 'share of a loss', 'L', 'S0-29'),
  },
  exit: {
    ...webshop.exit,
    weekly: p(0.003, 'probability per week', 'L', 'leaving is work, so the loss comes late'),
    unrecovered: p(4, 'log hazard per unit', 'L', 'memory of harm not made good'),
    memoryWeeks: p(12, 'weeks', 'L', 'half-life'),
  },
  reputation: {
    ...webshop.reputation,
    usualNegative: p(0.028, 'people per customer and week', 'L', 'three times the contacts, three times the talk'),
    usualPositive: p(0.06, 'people per customer and week', 'L', 'of good as of bad'),
  },
  prospects: { ...webshop.prospects, heard: p(6, 'tellings per weighted person', 'L', 'with three times the talk') },
  money: {
    ...webshop.money,
    margin: p(0.48, 'share', 'L', 'has to carry three times the service'),
    cut: p(0, 'share per share of missed profit', 'L', 'only the decided cut, so that its effect can be seen alone'),
    plannedCut: p(0.4, 'share', 'L', 'S1-09: decided once'),
    plannedCutWeek: p(26, 'week', 'L', 'after half a year'),
    adjustMonths: p(1, 'months', 'L', 'at once'),
    layoffs: p(0.5, 'share per week', 'L', 'people go within weeks'),
  },
  learning: {
    ...webshop.learning,
    complaints: p(2, 'per thousand customers and month', 'L', 'there are more complaints'),
  },
};
