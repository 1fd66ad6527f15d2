import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type en from './messages/en.json';

/** Every sentence that the dashboard can say. */
export type MessageId = keyof typeof en;

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
