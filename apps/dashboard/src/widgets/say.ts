import type { ChangeFormats } from '@catena/metrics/format';
import { useMemo } from 'react';
import { useFormats } from '../app/company.js';
import type { GrainName } from '../filters/comparison.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import type { Formats, PieceFormats } from '../format/formats.js';
import { useChangeFormats } from '../format/use-change-formats.js';
import { type Text, useText } from '../i18n/text.js';
import { useLanguage } from '../i18n/use-language.js';
import { withArticle } from '../i18n/with-article.js';

/** How things are said in the reader's language: sentences, values and changes. */
export interface Say {
  readonly text: Text;
  readonly formats: Formats;
  readonly changes: ChangeFormats;
  /** The pieces of a trend, of the length that the reader chose. */
  readonly pieces: PieceFormats;
  readonly grain: GrainName;
  /** A share as the subject of a sentence, with the article that Italian wants. */
  readonly theShare: (share: number) => string;
}

export function useSay(): Say {
  const text = useText();
  const formats = useFormats();
  const changes = useChangeFormats();
  const language = useLanguage();
  const { search } = useFrameSearch();
  const grain = search.grain ?? 'month';
  const pieces = formats.pieces[grain];
  return useMemo(
    () => ({
      text,
      formats,
      changes,
      pieces,
      grain,
      theShare: (share) => withArticle(language, formats.value('SHARE', share)),
    }),
    [text, formats, changes, pieces, grain, language],
  );
}
