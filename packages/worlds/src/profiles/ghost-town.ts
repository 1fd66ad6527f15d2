import { parameter as p } from './parameter.js';
import { webshop } from './webshop.js';

/**
 * A good company that collapses: profit that cannot be reached cuts the service budget, fewer people in haste fail more,
 * customers do not forgive, talk travels and stays. Every loop is the webshop's own; the gains are higher.
 */
export const ghostTown: typeof webshop = {
  ...webshop,
  size: {
    ...webshop.size,
    customers: p(16_000, 'customers', 'L', 'gives about 100 thousand interactions in 30 months'),
    months: p(30, 'months', 'L', 'half a good year, a year and a half of falling, half an empty one'),
  },
  access: {
    ...webshop.access,
    breach: p(0.4, 'probability', 'L', 'S0-04: customers used to a good shop expect to be answered'),
    slowBreach: p(0.6, 'probability', 'L', 'and soon'),
  },
  failure: {
    ...webshop.failure,
    timeEffect: p(2, 'log odds per log of time cut', 'L', 'haste costs more than in the webshop'),
    burnoutEffect: p(3, 'log odds per unit', 'L', 'R2, strong'),
  },
  trust: {
    ...webshop.trust,
    loss: p(0.55, 'share per unit of severity', 'L', 'who trusted much loses much'),
    scar: p(0.3, 'share of a loss', 'L', 'S0-29, strong'),
    regain: p(0.005, 'share of the gap per week', 'L', 'hardly ever returns'),
  },
  recovery: {
    ...webshop.recovery,
    offeredBase: p(-0.2, 'log odds', 'L', 'fewer than half of the failures are made good'),
    days: p(6, 'days', 'L', 'and late'),
  },
  exit: {
    ...webshop.exit,
    weekly: p(0.0075, 'probability per week', 'L', 'others are a click away'),
    unrecovered: p(5, 'log hazard per unit', 'L', 'harm drives customers off'),
    distrust: p(4.5, 'log hazard per unit', 'L', 'and so does trust once lost'),
    memoryWeeks: p(26, 'weeks', 'L', 'half-life three times that of Knox & van Oest 2014'),
  },
  reputation: {
    ...webshop.reputation,
    negative: p(2.2, 'per weighted person per customer', 'L', 'R3, strong'),
    returnWeeks: p(208, 'weeks', 'L', 'talk is not forgotten within the window'),
    prospects: p(3, 'elasticity', 'L', 'half the name, an eighth of the prospects'),
  },
  prospects: {
    ...webshop.prospects,
    weekly: p(0.023, 'per customer at start', 'L', 'keeps the customers level, as long as the name is good'),
    negative: p(0.5, 'share', 'L', 'share of the chance that each bad telling takes'),
  },
  staff: {
    ...webshop.staff,
    pressureEffect: p(2, 'log odds per log of pressure', 'L', 'R2, strong'),
    exitBurnout: p(5, 'log hazard per unit', 'L', 'R2, strong'),
  },
  money: {
    ...webshop.money,
    margin: p(0.32, 'share', 'L', 'thin'),
    target: p(1.05, 'ratio', 'L', 'more than the company has ever earned'),
    cut: p(0.9, 'share per share of missed profit', 'L', 'R1, strong'),
    cutMax: p(0.8, 'share', 'L', 'deepest cut'),
    adjustMonths: p(5, 'months', 'L', 'cut after cut'),
    leastPlaces: p(2, 'people per team', 'L', 'hardly a floor under the cuts'),
    layoffs: p(0.15, 'share per week', 'L', 'people beyond the budget are dismissed'),
  },
  learning: { ...webshop.learning, effect: p(0.08, 'share', 'L', 'B3, weak: nobody has time to change anything') },
};
