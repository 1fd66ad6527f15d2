import type { MessageId } from '../text.js';
import access from './access.en.json';
import churn from './churn.en.json';
import frame from './en.json';
import evidence from './evidence.en.json';
import experience from './experience.en.json';
import failures from './failures.en.json';
import filter from './filter.en.json';
import overview from './overview.en.json';
import recovery from './recovery.en.json';
import reputation from './reputation.en.json';
import spending from './spending.en.json';
import spread from './spread.en.json';
import staff from './staff.en.json';
import stage from './stage.en.json';
import tour from './tour.en.json';

/** Every sentence in English. The words of a page stand in files of their own. */
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
