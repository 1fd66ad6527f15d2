import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { joined, type Narrowings, nothingNarrowed } from '../filters/narrowings.js';
import type { FilterChoices } from '../filters/use-filter-choices.js';
import { useSegmentChanges } from '../filters/use-segment-changes.js';
import { useText } from '../i18n/text.js';
import classes from './filter-panel.module.css';

interface SaveSegmentProps {
  readonly choices: FilterChoices | undefined;
  readonly narrowings: Narrowings;
  /** The saved segment that narrows beside them: what is saved is what both let through. */
  readonly beside: string | undefined;
  readonly done: (id: string) => void;
}

/** Gives what is chosen now a name, to use it again. */
export function SaveSegment({ choices, narrowings, beside, done }: SaveSegmentProps) {
  const text = useText();
  const { save } = useSegmentChanges();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const wanted = name.trim();
  const replaces = choices?.segments.some((segment) => segment.name === wanted) === true;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const other = choices?.segments.find(({ id }) => id === beside)?.narrowings;
    const definition = joined(narrowings, other ?? nothingNarrowed);
    if (definition === null) return setProblem(text('segment.problem.nobody'));
    setBusy(true);
    const outcome = await save(wanted, definition);
    setBusy(false);
    if ('problem' in outcome) return setProblem(outcome.problem);
    setProblem(undefined);
    setName('');
    done(outcome.id);
  };
  return (
    <form className={classes.save} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={text('segment.save.label')}
        description={replaces ? text('segment.save.replaces') : undefined}
        placeholder={text('segment.save.example')}
        value={name}
        maxLength={80}
        error={problem}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setProblem(undefined);
        }}
      />
      <Button type="submit" size="sm" loading={busy} disabled={wanted === '' || choices === undefined}>
        {text(replaces ? 'segment.save.replace' : 'segment.save')}
      </Button>
    </form>
  );
}
