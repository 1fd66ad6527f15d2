import { useFormats } from '../../../app/company.js';
import type { TalkEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';
import { FactList } from './fact-list.js';
import { Story } from './story.js';

/** One telling: to whom, well or badly, and how far it went. */
export function TalkEntry({ talk }: { readonly talk: TalkEntryFragment }) {
  const text = useText();
  const formats = useFormats();
  const { audience, valence, reach, rating, theme, repliedAt, summary } = talk;
  const isPublic = audience === 'REVIEW' || audience === 'SOCIAL';
  return (
    <>
      <h3 className={classes.title}>{text(`talk.${audience}.${valence}`)}</h3>
      <Story>{summary}</Story>
      <FactList
        facts={[
          text('talk.reach', { n: reach }),
          rating !== null && text('talk.rating', { value: rating }),
          theme !== null && text(`theme.${theme}`),
          repliedAt === null
            ? isPublic && text('talk.unreplied')
            : text('talk.replied', { day: formats.instantDay(repliedAt) }),
        ]}
      />
    </>
  );
}
