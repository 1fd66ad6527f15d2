import type { Kind } from '../computation/kind.js';
import { storiesOf } from './links/customer-work.js';
import { links } from './links/index.js';
import { estimateLinks, type SpreadAnswer, type SpreadQuestion } from './spread-answer.js';

/** The effects of all links, and what one effect cannot tell. Raise the version whenever an estimator answers otherwise than before. */
export const spreadKind: Kind<SpreadQuestion, SpreadAnswer> = {
  name: 'spread',
  version: 6,
  compute: (manager, question, tell) => estimateLinks({ links, stories: storiesOf }, manager, question, tell),
};
