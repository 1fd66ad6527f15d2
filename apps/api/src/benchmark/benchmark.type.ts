import {
  defineEnum,
  EvidenceStatus,
  type Finding,
  type FindingKey,
  ledger,
  MetricUnit,
  mayBeDefault,
  type Text,
} from '@catena/metrics';
import { Arg, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { languageArgument, languageOf, languages } from '../report/metric.type.js';
import type { ReportScope } from '../report/scope.js';

const statuses = enumOf(EvidenceStatus);
const units = enumOf(MetricUnit);

const behaviours = enumOf(
  defineEnum('EvidenceBehaviour', 'Whether people told of the future or of the past.', {
    STATED: 'They said what they would do, or how they see it.',
    REPORTED: 'They said what they had done, or what had happened.',
  }),
);

const inLanguage = (text: Text | null, language: string): string | null => text?.[languageOf(language)] ?? null;

const unknown = 'null where it is not known.';

/** A finding of the evidence ledger, in one report's scope. */
@ObjectType('Benchmark', {
  description: 'A published figure with what is known of where it comes from, beside our own.',
})
export class Benchmark {
  readonly finding: Finding;

  constructor(
    readonly ownKey: FindingKey,
    readonly scope: ReportScope,
  ) {
    this.finding = ledger[ownKey];
  }

  @Field(() => ID, { description: 'Its key in the ledger.' })
  key(): string {
    return this.ownKey;
  }

  @Field(() => String, { description: 'In the words that may be used.' })
  wording(@Arg('language', () => languages, languageArgument) language: string): string {
    return this.finding.wording[languageOf(language)];
  }

  @Field(() => Float, { nullable: true, description: 'The figure; null where the source gives none.' })
  value() {
    return this.finding.value;
  }

  @Field(() => units, { description: 'What it is measured in.' })
  unit() {
    return this.finding.unit;
  }

  @Field(() => statuses, { description: 'What it is worth.' })
  status() {
    return this.finding.status;
  }

  @Field(() => Boolean, { description: 'Whether a model may start from it. What could not be traced never may.' })
  mayBeDefault() {
    return mayBeDefault(this.finding);
  }

  @Field(() => String, { nullable: true, description: `Who was asked; ${unknown}` })
  population(@Arg('language', () => languages, languageArgument) language: string) {
    return inLanguage(this.finding.population, language);
  }

  @Field(() => String, { nullable: true, description: `Where; ${unknown}` })
  geography(@Arg('language', () => languages, languageArgument) language: string) {
    return inLanguage(this.finding.geography, language);
  }

  @Field(() => Int, { nullable: true, description: `The year in which it was asked; ${unknown}` })
  fieldwork() {
    return this.finding.fieldwork;
  }

  @Field(() => Int, { nullable: true, description: `How many were asked; ${unknown}` })
  n() {
    return this.finding.n;
  }

  @Field(() => String, { nullable: true, description: `What was asked; ${unknown}` })
  question(@Arg('language', () => languages, languageArgument) language: string) {
    return inLanguage(this.finding.question, language);
  }

  @Field(() => String, { nullable: true, description: `What the figure is a share or mean of; ${unknown}` })
  denominator(@Arg('language', () => languages, languageArgument) language: string) {
    return inLanguage(this.finding.denominator, language);
  }

  @Field(() => behaviours, { nullable: true, description: `Whether it is intention or experience; ${unknown}` })
  behaviour() {
    return this.finding.behaviour;
  }

  @Field(() => String, { nullable: true, description: `Who published it; ${unknown}` })
  publisher() {
    return this.finding.publisher;
  }

  @Field(() => String, { nullable: true, description: `Where it can be read; ${unknown}` })
  url() {
    return this.finding.url;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Day on which the page was read; null where that was not noted.',
  })
  retrievedAt() {
    return this.finding.retrievedAt;
  }

  @Field(() => [ID], { description: 'Keys of the benchmarks that say otherwise.' })
  contradictedBy() {
    return this.finding.contradictedBy;
  }

  @Field(() => String, { nullable: true, description: 'What else a reader should know; null where there is nothing.' })
  note(@Arg('language', () => languages, languageArgument) language: string) {
    return inLanguage(this.finding.note, language);
  }

  @Field(() => [String], { description: 'The concepts of the source texts that quote it.' })
  concepts() {
    return this.finding.concepts;
  }
}
