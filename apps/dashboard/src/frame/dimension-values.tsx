import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Company } from '../app/company.js';
import { valueText } from '../filters/narrowing-text.js';
import { type NarrowedField, vocabularies } from '../filters/narrowings.js';
import type { FilterChoices } from '../filters/use-filter-choices.js';
import { useText } from '../i18n/text.js';
import classes from './filter-panel.module.css';

/** The values that a field may take, in the order in which they are read. */
function valuesOf(
  field: NarrowedField,
  company: Company | undefined,
  choices: FilterChoices | undefined,
): readonly string[] {
  switch (field) {
    case 'segment':
      return company?.segments ?? [];
    case 'region':
      return company?.regions ?? [];
    case 'department':
      return choices?.departments.map(({ id }) => id) ?? [];
    case 'team':
      return choices?.teams.map(({ id }) => id) ?? [];
    default:
      return vocabularies[field];
  }
}

interface DimensionValuesProps {
  readonly field: NarrowedField;
  readonly company: Company | undefined;
  readonly choices: FilterChoices | undefined;
  readonly chosen: readonly string[];
  readonly first: boolean;
  readonly toggle: (value: string) => void;
}

/** One dimension, folded together unless something of it is chosen. */
export function DimensionValues({ field, company, choices, chosen, first, toggle }: DimensionValuesProps) {
  const text = useText();
  // Taking the last value out must not fold away what the reader is looking at.
  const [open, setOpen] = useState(first || chosen.length > 0);
  const known = valuesOf(field, company, choices);
  // A value in the address stays visible, even before the list is known or when it is not in it.
  const values = [...chosen.filter((value) => !known.includes(value)), ...known];
  const label = text(`dimension.${field}`);
  return (
    <details className={classes.dimension} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label}
        {chosen.length === 0 ? null : (
          <span className={classes.count}>{text('filter.chosen', { count: chosen.length })}</span>
        )}
      </summary>
      {values.length === 0 ? <p className={classes.hint}>{text('filter.noValues')}</p> : null}
      <fieldset className={classes.values}>
        <legend className="visually-hidden">{label}</legend>
        {values.map((value) => (
          <Checkbox
            key={value}
            label={valueText(text, choices, field, value)}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
        ))}
      </fieldset>
    </details>
  );
}
