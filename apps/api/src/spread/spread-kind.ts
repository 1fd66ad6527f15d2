import type { Kind } from '../computation/kind.js';
import { links } from './links/index.js';
import { estimateLinks, type SpreadAnswer, type SpreadQuestion } from './spread-answer.js';

/** The effects of all links. Raise the version whenever an estimator answers otherwise than before. */
export const spreadKind: Kind<SpreadQuestion, SpreadAnswer> = {
  name: 'spread',
  version: 3,
  compute: (manager, question, tell) => estimateLinks(links, manager, question, tell),
};
