import { missing } from '@catena/metrics/format';
import { OverviewMoversDocument } from '../../generated/documents.js';
import { capital } from '../../i18n/capital.js';
import { useText } from '../../i18n/text.js';
import { ChangeChip } from '../../stage/change-chip.js';
import { useSay } from '../../widgets/say.js';
import { useReport } from '../../widgets/use-report.js';
import { wordOf } from '../../widgets/word-of.js';
import { AnsweredSection } from './answered-section.js';
import { type Moved, moversOf } from './movers.js';
import classes from './overview.module.css';

/** What changed: the largest movers against the comparison, and where they moved most. */
export function Changed() {
  const text = useText();
  const answer = useReport(OverviewMoversDocument);
  return (
    <AnsweredSection id="changed" title={text('changed.title')} answer={answer}>
      {(data) => <Movers movers={moversOf(data)} waiting={answer.stale} />}
    </AnsweredSection>
  );
}

function Movers({ movers, waiting }: { readonly movers: readonly Moved[]; readonly waiting: boolean }) {
  const text = useText();
  if (movers.length === 0) return <p className={classes.compared}>{text('changed.none')}</p>;
  return (
    <ul className={waiting ? `${classes.changed} ${classes.waiting}` : classes.changed}>
      {movers.map((moved) => (
        <Mover key={moved.value.metric.key} moved={moved} />
      ))}
    </ul>
  );
}

/** How a value of each figure's split is called. */
const words: Readonly<Record<string, (value: string) => string>> = {
  ANSWERED_IN_TIME: (value) => `channel.${value}`,
  FAILED_CONTACT_SHARE: (value) => `channel.${value}`,
  FAILURES: (value) => `cause.${value}`,
  CSAT: (value) => `channel.${value}`,
  NEGATIVE_WOM_REACH: (value) => `toldTo.${value}`,
  REACTIVE_SPEND: (value) => `series.${value}`,
};

function Mover({ moved: { value, change, most } }: { readonly moved: Moved }) {
  const { text, formats } = useSay();
  const { key, label, unit } = value.metric;
  const said = (number: number | null | undefined) => formats.value(unit, number ?? null);
  const nameOf = (slice: NonNullable<Moved['most']>): string => {
    const name = slice.name ?? slice.key ?? missing;
    return capital(wordOf(text, words[key]?.(slice.key ?? '') ?? '', name));
  };
  return (
    <li>
      <strong>{label}</strong>
      <ChangeChip change={change} unit={unit} />
      <span>{text('changed.fromTo', { from: said(value.previous?.value), to: said(value.figure.value) })}</span>
      {most === undefined ? null : (
        <span className={classes.changedMost}>
          {text('changed.most', { where: nameOf(most), from: said(most.previous), to: said(most.figure.value) })}
        </span>
      )}
    </li>
  );
}
