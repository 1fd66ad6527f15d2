import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFilterChoices } from '../filters/use-filter-choices.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { useListenedFields } from '../filters/use-listened-fields.js';
import { PageHeading } from '../frame/page-heading.js';
import { useText } from '../i18n/text.js';
import classes from '../states/states.module.css';

/** An address may name a saved segment that is no more: says so once, with a way out, where every figure would fail. */
export function SegmentGate({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { search, change } = useFrameSearch();
  const listens = useListenedFields().savedSegment;
  const asked = listens ? search.savedSegment : undefined;
  const { choices, settled } = useFilterChoices(asked !== undefined);
  const gone = asked !== undefined && settled && choices?.segments.every(({ id }) => id !== asked) === true;
  if (!gone) return children;
  return (
    <>
      <PageHeading title={text('segment.gone')} />
      <div className={classes.note} role="alert">
        <p>{text('segment.gone.text')}</p>
        <Button onClick={() => change({ savedSegment: undefined })}>{text('segment.gone.out')}</Button>
      </div>
    </>
  );
}
