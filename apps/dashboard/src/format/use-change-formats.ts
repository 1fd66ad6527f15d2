import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n/text.js';
import { type ChangeFormats, createChangeFormats } from './change.js';

export function useChangeFormats(): ChangeFormats {
  const { locale } = useIntl();
  const text = useText();
  return useMemo(
    () =>
      createChangeFormats(locale, {
        beside: (value) => text('change.points', { value }),
        inSentence: (value) => text('change.points.size', { value }),
      }),
    [locale, text],
  );
}
