import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type access from './messages/access.en.json';
import type churn from './messages/churn.en.json';
import type frame from './messages/en.json';
import type evidence from './messages/evidence.en.json';
import type experience from './messages/experience.en.json';
import type failures from './messages/failures.en.json';
import type filter from './messages/filter.en.json';
import type overview from './messages/overview.en.json';
import type recovery from './messages/recovery.en.json';
import type reputation from './messages/reputation.en.json';
import type spending from './messages/spending.en.json';
import type spread from './messages/spread.en.json';
import type staff from './messages/staff.en.json';
import type stage from './messages/stage.en.json';
import type tour from './messages/tour.en.json';

/** Every sentence that the dashboard can say. */
export type MessageId =
  | keyof typeof frame
  | keyof typeof stage
  | keyof typeof filter
  | keyof typeof overview
  | keyof typeof churn
  | keyof typeof staff
  | keyof typeof access
  | keyof typeof failures
  | keyof typeof recovery
  | keyof typeof experience
  | keyof typeof reputation
  | keyof typeof spending
  | keyof typeof evidence
  | keyof typeof spread
  | keyof typeof tour;

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

export type Text = (id: MessageId, values?: Record<string, string | number>) => string;

/** Says a sentence in the reader's language. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(() => (id, values) => intl.formatMessage({ id }, values), [intl]);
}
