import { useRef, useState } from 'react';
import type { FilterChoices, Segment } from '../filters/use-filter-choices.js';
import { useText } from '../i18n/text.js';
import { DeleteSegment } from './delete-segment.js';
import classes from './filter-panel.module.css';
import { RenameSegment } from './rename-segment.js';
import { SegmentRow } from './segment-row.js';

interface SavedSegmentsProps {
  readonly choices: FilterChoices;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** What is being done to which segment. */
type Doing = { readonly what: 'rename' | 'delete'; readonly id: string };

/** The saved segments: one at a time narrows the page; each may be renamed and deleted. */
export function SavedSegments({ choices, chosen, choose }: SavedSegmentsProps) {
  const text = useText();
  const [doing, setDoing] = useState<Doing>();
  const list = useRef<HTMLElement>(null);
  // What had the focus is gone once it is done.
  const finish = () => {
    setDoing(undefined);
    list.current?.focus();
  };
  const partOf = (segment: Segment) => {
    if (doing?.id !== segment.id)
      return (
        <SegmentRow
          segment={segment}
          names={choices}
          chosen={chosen === segment.id}
          choose={() => choose(chosen === segment.id ? undefined : segment.id)}
          start={(what) => setDoing({ what, id: segment.id })}
        />
      );
    if (doing.what === 'rename') return <RenameSegment segment={segment} finish={finish} />;
    const deleted = () => {
      if (chosen === segment.id) choose(undefined);
      finish();
    };
    return <DeleteSegment segment={segment} finish={finish} deleted={deleted} />;
  };
  return (
    <section ref={list} tabIndex={-1} className={classes.segments} aria-labelledby="filter-segments">
      <h3 id="filter-segments" className={classes.heading}>
        {text('segment.saved')}
      </h3>
      {choices.segments.length === 0 ? <p className={classes.hint}>{text('segment.none')}</p> : null}
      <ul>
        {choices.segments.map((segment) => (
          <li key={segment.id}>{partOf(segment)}</li>
        ))}
      </ul>
    </section>
  );
}
