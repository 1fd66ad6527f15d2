import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type churn from './messages/churn.en.json';
import type frame from './messages/en.json';
import type stage from './messages/stage.en.json';

/** Every sentence that the dashboard can say. */
export type MessageId = keyof typeof frame | keyof typeof stage | keyof typeof churn;

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
