import { Button } from '@mantine/core';
import type { Company } from '../app/company.js';
import { errorText } from '../client/error-text.js';
import { listed, nothingNarrowed, toggled } from '../filters/narrowings.js';
import { useFilterChoices } from '../filters/use-filter-choices.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { useListenedFields } from '../filters/use-listened-fields.js';
import { useText } from '../i18n/text.js';
import { DimensionValues } from './dimension-values.js';
import classes from './filter-panel.module.css';
import { SaveSegment } from './save-segment.js';
import { SavedSegments } from './saved-segments.js';

/** What narrows a page: saved segments, and the values of each dimension. Each choice goes into the address at once. */
export function FilterPanel({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  const { search, change } = useFrameSearch();
  const { fields, savedSegment: listens } = useListenedFields();
  const { choices, error, retry } = useFilterChoices(true);
  const active = listed(search, fields);
  const narrowed = active.length > 0 || (listens && search.savedSegment !== undefined);
  return (
    <div className={classes.panel}>
      {error === undefined ? null : (
        <p role="alert" className={classes.problem}>
          {text('filter.choicesFailed', { reason: errorText(error, text) })}{' '}
          <Button variant="default" size="compact-sm" onClick={retry}>
            {text('state.retry')}
          </Button>
        </p>
      )}
      {listens && choices !== undefined ? (
        <SavedSegments
          choices={choices}
          chosen={search.savedSegment}
          choose={(savedSegment) => change({ savedSegment })}
        />
      ) : null}
      <section aria-labelledby="filter-dimensions">
        <h3 id="filter-dimensions" className={classes.heading}>
          {text('filter.dimensions')}
        </h3>
        {fields.map((field, place) => (
          <DimensionValues
            key={field}
            field={field}
            company={company}
            choices={choices}
            chosen={search[field] ?? []}
            first={place === 0}
            toggle={(value) => change(toggled(search, field, value))}
          />
        ))}
      </section>
      {listens && active.length > 0 ? (
        <SaveSegment
          choices={choices}
          narrowings={search}
          beside={search.savedSegment}
          done={(savedSegment) => change({ ...nothingNarrowed, savedSegment })}
        />
      ) : null}
      <div className={classes.foot}>
        <Button
          variant="default"
          size="sm"
          disabled={!narrowed}
          onClick={() => change({ ...nothingNarrowed, savedSegment: undefined })}
        >
          {text('filter.clear')}
        </Button>
        <p className={classes.hint}>{text('filter.hint')}</p>
      </div>
    </div>
  );
}
