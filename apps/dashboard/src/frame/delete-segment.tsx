import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Segment } from '../filters/use-filter-choices.js';
import { useSegmentChanges } from '../filters/use-segment-changes.js';
import { useText } from '../i18n/text.js';
import classes from './filter-panel.module.css';

interface DeleteSegmentProps {
  readonly segment: Segment;
  readonly finish: () => void;
  readonly deleted: () => void;
}

/** Asks before a saved segment goes: addresses that others hold stop working. */
export function DeleteSegment({ segment, finish, deleted }: DeleteSegmentProps) {
  const text = useText();
  const { remove } = useSegmentChanges();
  const [problem, setProblem] = useState<string>();
  const act = async () => {
    const outcome = await remove(segment.id);
    if ('problem' in outcome) return setProblem(outcome.problem);
    deleted();
  };
  return (
    <div className={classes.save}>
      <p>{text('segment.delete.sure', { name: segment.name })}</p>
      {problem === undefined ? null : (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <Button
        color="red"
        size="sm"
        ref={(button) => {
          button?.focus();
        }}
        onClick={() => void act()}
      >
        {text('segment.delete.do')}
      </Button>
      <Button variant="default" size="sm" onClick={finish}>
        {text('segment.keep')}
      </Button>
    </div>
  );
}
