import { tables } from '@catena/database';
import {
  type Base,
  bases,
  basesOf,
  type DimensionKey,
  defineEnum,
  dimensionKeys,
  dimensions,
  emptyIsZero,
  factsOf,
  isMetricKey,
  type Language,
  type Metric as MetricDefinition,
  MetricUnit,
  metricOf,
  Stage,
} from '@catena/metrics';
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { isAboutStaff } from './about-staff.js';
import { defaultUncertainBelow } from './figure.js';
import { keyName, metricKeyEnum } from './metric-key.js';
import { dimensionsOf } from './metric-question.js';

const units = enumOf(MetricUnit);
export const stages = enumOf(Stage);

export const languages = enumOf(
  defineEnum('Language', 'A language of the product.', { EN: 'English.', IT: 'Italian.' }),
);

const betterEnum = enumOf(
  defineEnum('Better', 'Which way a figure gets better.', {
    LOWER: 'Less is better.',
    HIGHER: 'More is better.',
    NEITHER: 'More is neither good nor bad in itself.',
  }),
);

const emptyBuckets = enumOf(
  defineEnum('EmptyBucket', 'What a piece of a series without rows answers.', {
    ZERO: 'Zero: nothing happened.',
    NULL: 'Null: there is nothing to say.',
  }),
);

/** A dimension as the API writes it: severityBand is SEVERITY_BAND. */
const dimensionName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const dimensionEnum = enumOf(
  defineEnum(
    'Dimension',
    'What a figure may be split by.',
    Object.fromEntries(dimensionKeys.map((key) => [dimensionName(key), `${dimensions[key].label.en}.`])),
  ),
);

const dimensionByName = new Map(dimensionKeys.map((key) => [dimensionName(key), key]));

/** The dimension that a value of the API's enum names. GraphQL lets no other value through. */
export function dimensionOfName(name: string): DimensionKey {
  const key = dimensionByName.get(name);
  if (key === undefined) throw new Error(`There is no dimension ${name}.`);
  return key;
}

/** The field that puts a row into the period. */
export function timeBasisOf({ measure }: MetricDefinition): string {
  if (measure.kind === 'PRODUCT') {
    const [first] = measure.of.filter(isMetricKey);
    return first === undefined ? '' : timeBasisOf(metricOf(first));
  }
  const [facts] = factsOf(measure);
  const [name] = basesOf(measure);
  if (name === undefined) return '';
  const { entity, spell }: Base = bases[name];
  const on =
    facts?.on ?? (measure.kind === 'STOCK' || measure.kind === 'STOCK_SHARE' ? spell?.start : spell?.end) ?? '';
  const columns: Readonly<Record<string, { readonly derived?: { readonly source: string } | undefined }>> =
    Object.hasOwn(tables, entity) ? tables[entity as keyof typeof tables].columns : {};
  return columns[on]?.derived?.source ?? on;
}

export const languageOf = (name: string): Language => (name === 'IT' ? 'it' : 'en');

export const languageArgument = { defaultValue: 'EN', description: 'In which language.' } as const;

/** A metric of the catalogue, as it was defined. */
@ObjectType('Metric', { description: 'The definition of a figure: what is counted, over what, and what is left out.' })
export class MetricType {
  constructor(readonly definition: MetricDefinition) {}

  @Field(() => metricKeyEnum, { description: 'Its key.' })
  key(): string {
    return keyName(this.definition.key);
  }

  @Field(() => stages, { description: 'The stage of the chain that it belongs to.' })
  stage(): Stage {
    return this.definition.stage;
  }

  @Field(() => String, { description: 'Its name.' })
  label(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.label[languageOf(language)];
  }

  @Field(() => String, { description: 'The question that it answers.' })
  question(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.question[languageOf(language)];
  }

  @Field(() => String, { description: 'What is counted, over what.' })
  description(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.definition.description[languageOf(language)];
  }

  @Field(() => String, { nullable: true, description: 'What is left out, and why; null where nothing is.' })
  exclusions(@Arg('language', () => languages, languageArgument) language: string): string | null {
    return this.definition.exclusions?.[languageOf(language)] ?? null;
  }

  @Field(() => units, { description: 'What its values are measured in.' })
  unit(): MetricUnit {
    return this.definition.unit;
  }

  @Field(() => betterEnum, { description: 'Which way it gets better.' })
  better(): string {
    return this.definition.better;
  }

  @Field(() => String, { description: 'Which instant or day puts a row into the period, as the name of its field.' })
  timeBasis(): string {
    return timeBasisOf(this.definition);
  }

  @Field(() => [dimensionEnum], { description: 'What it may be split by.' })
  dimensions(): string[] {
    return dimensionsOf(this.definition).map(dimensionName);
  }

  @Field(() => emptyBuckets, { description: 'What a piece of a series without rows answers.' })
  emptyBucket(): string {
    return emptyIsZero(this.definition.measure) ? 'ZERO' : 'NULL';
  }

  @Field(() => Int, {
    description: 'Below so many rows a value is uncertain. Figures about staff are withheld below five people.',
  })
  uncertainBelow(): number {
    return this.definition.uncertainBelow ?? defaultUncertainBelow;
  }

  @Field(() => Boolean, {
    description: 'Whether it is about staff: months or longer, groups of five or more, and no rows.',
  })
  aboutStaff(): boolean {
    return isAboutStaff(this.definition.measure);
  }

  @Field(() => [String], { description: 'The concepts of the source texts that it embodies.' })
  concepts(): readonly string[] {
    return this.definition.concepts;
  }

  @Field(() => String, { nullable: true, description: 'Where the definition comes from; null where it is our own.' })
  citation(): string | null {
    return this.definition.citation ?? null;
  }
}
