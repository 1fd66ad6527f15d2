import { type Column, type DataTableName, dataTables, type Table } from '@catena/database';
import { encodings } from '../file/encoding.js';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  description,
  ...more,
});
const object = (properties: Schema, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
const constant = (description: string): Schema => ({ type: ['string', 'number', 'boolean', 'null'], description });

/** Each says where a value comes from; a column has exactly one. */
export const origins = ['column', 'value', 'day', 'text', 'key', 'lookup'] as const;

const valueSource: Schema = {
  type: ['string', 'object'],
  description: 'Where the value comes from. A text alone names a column of the file.',
  properties: {
    column: text('A column of the file.'),
    value: constant('The same for every row.'),
    day: text('"asOf", or "minus(asOf, n, months)" or years; n is a whole number or a column.', {
      pattern: '^\\s*(asOf|minus\\(\\s*asOf\\s*,.+,\\s*(months|years)\\s*\\))\\s*$',
    }),
    text: text('Text with columns in braces, such as "Customer {id}".'),
    key: { enum: ['row-number', 'row-hash'], description: 'An id made from the row, for files without one.' },
    lookup: text('A file of "lookups"; needs "by" and "take".'),
    by: text('Column of the file that holds the key of the lookup.'),
    take: text('Column of the lookup that is taken.'),
    prefix: text('Stands before a key, so that the keys of several files differ.', { maxLength: 60 }),
    map: {
      type: 'object',
      description: 'What each text of the file means. In a day column it may be asOf or minus(asOf, …).',
      additionalProperties: constant('Its meaning.'),
    },
    otherwise: constant('What every text means that "map" does not name.'),
    format: {
      type: ['string', 'array'],
      items: { type: 'string' },
      description: 'How dates are written: YYYY, MM, M, DD, D, HH, H, mm, ss, SSS.',
    },
    unit: { enum: ['major'], description: 'An amount such as 12.50, which is stored as 1250.' },
    required: { type: 'boolean', description: 'Refuse rows without it.' },
  },
  additionalProperties: false,
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { oneOf: origins.map((origin) => ({ required: [origin] })) },
  dependentRequired: { lookup: ['by', 'take'], by: ['lookup'], take: ['lookup'], prefix: ['key'], otherwise: ['map'] },
};

function columnsOf(name: DataTableName): Schema {
  const table: Table = dataTables[name];
  const native: [string, Column][] = Object.entries(table.columns).filter(([, column]) => !column.derived);
  const described = native.map(([property, { doc }]) => [property, { $ref: '#/$defs/value', description: doc }]);
  const required = native.filter(([, { nullable }]) => !nullable).map(([property]) => property);
  return object(Object.fromEntries(described), { required });
}

const isDataTable = (name: string): name is DataTableName => name in dataTables;
const tableNames = Object.keys(dataTables).filter(isDataTable);

/** The JSON Schema of mapping files, as it is published. */
export const mappingSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  title: 'Catena mapping',
  description: "How the rows of somebody else's file become rows of Catena's tables.",
  ...object(
    {
      name: text('Short name, as import runs show it.', { maxLength: 40 }),
      about: text('What the file is and how it is read.'),
      company: object(
        {
          name: text('Name.'),
          currency: text('ISO 4217, for example EUR.'),
          timeZone: text('IANA, for example Europe/Rome.'),
          locale: text('BCP 47, for example it-IT.'),
        },
        {
          required: ['name', 'currency', 'timeZone', 'locale'],
          description: 'The company where the database has none yet.',
        },
      ),
      asOf: text('Day that durations are counted back from, unless --as-of says another.', {
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      }),
      file: object({
        encoding: { enum: [...encodings], description: 'Recognised unless told.' },
        delimiter: text('What stands between cells; recognised unless told.', { maxLength: 1 }),
        decimal: { enum: ['point', 'comma'], description: 'What stands before decimals; point unless told.' },
        zone: text("Zone of times that name none; the company's unless told."),
      }),
      lookups: {
        type: 'object',
        description: 'Files beside the imported one, in which rows are found by a key.',
        additionalProperties: object(
          { file: text('Its name.'), key: text('Column of its key.') },
          { required: ['file', 'key'] },
        ),
      },
      writes: {
        type: 'array',
        minItems: 1,
        description: 'One row is written for each of these, from each row of the file.',
        items: object(
          {
            table: { enum: tableNames, description: 'The table.' },
            columns: { type: 'object', description: 'By column of the table.' },
          },
          {
            required: ['table', 'columns'],
            allOf: tableNames.map((name) => ({
              if: { properties: { table: { const: name } }, required: ['table'] },
              // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
              then: { properties: { columns: { $ref: `#/$defs/${name}` } } },
            })),
          },
        ),
      },
      expects: {
        type: 'object',
        description:
          'What columns of the file hold, stored or not. A file whose first rows say otherwise is another one, or its columns are swapped: nothing of it is written. A later row that does is refused.',
        additionalProperties: object(
          {
            min: { type: 'number', description: 'The least.' },
            max: { type: 'number', description: 'The most.' },
            oneOf: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Its only texts.' },
            atMost: text('A column whose number is never smaller.'),
          },
          { minProperties: 1 },
        ),
      },
      leftOut: {
        type: 'object',
        description: 'Columns of the file that are not stored, and why.',
        additionalProperties: { type: 'string' },
      },
    },
    { required: ['name', 'writes'] },
  ),
  $defs: { value: valueSource, ...Object.fromEntries(tableNames.map((name) => [name, columnsOf(name)])) },
};
