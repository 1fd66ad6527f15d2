import { capital } from '../i18n/capital.js';
import { type Text, useText } from '../i18n/text.js';
import { wordOf } from '../widgets/word-of.js';
import { listed, type NarrowedField, type Narrowings, narrowedFields } from './narrowings.js';
import { type FilterChoices, type Named, useFilterChoices } from './use-filter-choices.js';
import { useFrameSearch } from './use-frame-search.js';
import { useListenedFields } from './use-listened-fields.js';

type NamesOf = Pick<FilterChoices, 'departments' | 'teams'>;

const nameIn = (named: readonly Named[] | undefined, id: string, text: Text): string =>
  named === undefined ? '…' : (named.find((one) => one.id === id)?.name ?? text('filter.unknown'));

/** A value of a field as it is read. */
export function valueText(text: Text, names: NamesOf | undefined, field: NarrowedField, value: string): string {
  switch (field) {
    case 'segment':
    case 'region':
      return value;
    case 'department':
      return nameIn(names?.departments, value, text);
    case 'team':
      return nameIn(names?.teams, value, text);
    case 'site':
      return wordOf(text, `site.${value}`, value);
    default:
      return capital(wordOf(text, `${field}.${value}`, value));
  }
}

/** What narrowings come to, field by field, in one line. */
export function narrowingsText(text: Text, names: NamesOf | undefined, narrowings: Narrowings): string {
  return narrowedFields
    .flatMap((field) => {
      const values = (narrowings[field] ?? []).map((value) => valueText(text, names, field, value));
      return values.length === 0 ? [] : [`${text(`dimension.${field}`)}: ${values.join(', ')}`];
    })
    .join(' · ');
}

/** One thing that narrows the page in view. */
export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** Undefined for the saved segment. */
  readonly narrowing: { readonly field: NarrowedField; readonly value: string } | undefined;
}

/** What narrows the page in view, of what the page listens to. */
export function useActiveFilters(): readonly ActiveFilter[] {
  const text = useText();
  const { search } = useFrameSearch();
  const { fields, savedSegment: listens } = useListenedFields();
  const savedSegment = listens ? search.savedSegment : undefined;
  const values = listed(search, fields);
  const named = savedSegment !== undefined || values.some(({ field }) => field === 'department' || field === 'team');
  const { choices } = useFilterChoices(named);
  const segment = savedSegment === undefined ? [] : [savedSegment];
  return [
    ...segment.map((id) => ({
      key: 'savedSegment',
      label: text('savedSegment.label'),
      value: nameIn(choices?.segments, id, text),
      narrowing: undefined,
    })),
    ...values.map(({ field, value }) => ({
      key: `${field} ${value}`,
      label: text(`dimension.${field}`),
      value: valueText(text, choices, field, value),
      narrowing: { field, value },
    })),
  ];
}
