import type { MessageId } from '../text.js';
import access from './access.it.json';
import churn from './churn.it.json';
import evidence from './evidence.it.json';
import experience from './experience.it.json';
import failures from './failures.it.json';
import filter from './filter.it.json';
import frame from './it.json';
import overview from './overview.it.json';
import recovery from './recovery.it.json';
import reputation from './reputation.it.json';
import spending from './spending.it.json';
import spread from './spread.it.json';
import staff from './staff.it.json';
import stage from './stage.it.json';
import tour from './tour.it.json';

/** Every sentence in Italian. The words of a page stand in files of their own. */
export const messages: Record<MessageId, string> = {
  ...frame,
  ...stage,
  ...filter,
  ...overview,
  ...access,
  ...staff,
  ...churn,
  ...failures,
  ...recovery,
  ...experience,
  ...reputation,
  ...spending,
  ...evidence,
  ...spread,
  ...tour,
};
