import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { Segment } from '../filters/use-filter-choices.js';
import { useSegmentChanges } from '../filters/use-segment-changes.js';
import { useText } from '../i18n/text.js';
import classes from './filter-panel.module.css';

interface RenameSegmentProps {
  readonly segment: Segment;
  readonly finish: () => void;
}

/** Gives a saved segment another name; addresses that hold it stay good. */
export function RenameSegment({ segment, finish }: RenameSegmentProps) {
  const text = useText();
  const { rename } = useSegmentChanges();
  const [name, setName] = useState(segment.name);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await rename(segment.id, name.trim());
    if ('problem' in outcome) return setProblem(outcome.problem);
    finish();
  };
  return (
    <form className={classes.save} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={text('segment.rename.label', { name: segment.name })}
        value={name}
        maxLength={80}
        error={problem}
        ref={(input) => {
          input?.focus();
        }}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setProblem(undefined);
        }}
      />
      <Button type="submit" size="sm" disabled={name.trim() === ''}>
        {text('segment.rename.do')}
      </Button>
      <Button variant="default" size="sm" onClick={finish}>
        {text('segment.keep')}
      </Button>
    </form>
  );
}
