import { createChangeFormats } from '@catena/metrics/format';
import { createIntl } from 'react-intl';
import { createFormats } from '../format/formats.js';
import type { Language } from '../i18n/language.js';
import type { Text } from '../i18n/text.js';
import { withArticle } from '../i18n/with-article.js';
import type { Say } from '../widgets/say.js';
import { messages } from './all-messages.js';

const locales = { en: 'en-GB', it: 'it-IT' } as const;

/** How things are said, for tests of what has no page around it. */
export function testSay(language: Language = 'en'): Say {
  const locale = locales[language];
  const intl = createIntl({ locale, messages: messages[language] });
  const text: Text = (id, values) => intl.formatMessage({ id }, values);
  const formats = createFormats({ locale, currency: 'EUR', timeZone: 'Europe/Rome' });
  return {
    text,
    formats,
    pieces: formats.pieces.month,
    grain: 'month',
    changes: createChangeFormats(locale, {
      beside: (value) => text('change.points', { value }),
      inSentence: (value) => text('change.points.size', { value }),
    }),
    theShare: (share) => withArticle(language, formats.value('SHARE', share)),
  };
}
