import type { Text } from '../definition/text.js';
import type { MetricUnit } from '../definition/unit.js';
import { defineEnum, type EnumValue } from '../enums/define-enum.js';

export const EvidenceStatus = defineEnum('EvidenceStatus', 'What a published figure is worth.', {
  VERIFIED: 'Read in the original, in a faithful copy, or alike in several reports of it.',
  SECONDARY: 'Read in a report of the original only.',
  UNVERIFIED: 'Quoted widely; no source was found.',
  MISATTRIBUTED: 'Quoted with a wrong source, or about something else than was measured.',
  CONTRADICTED: 'Other sound evidence says otherwise, in all or in part.',
});
export type EvidenceStatus = EnumValue<typeof EvidenceStatus>;

/** A figure that somebody published, and what is known of where it comes from. Null where something is not known. */
export interface Finding {
  /** In the words that may be used. */
  readonly wording: Text;
  /** Null where the source gives no number. */
  readonly value: number | null;
  readonly unit: MetricUnit;
  readonly status: EvidenceStatus;
  readonly population: Text | null;
  readonly geography: Text | null;
  /** Year in which it was asked. */
  readonly fieldwork: number | null;
  /** How many were asked. */
  readonly n: number | null;
  /** What was asked. */
  readonly question: Text | null;
  /** What the value is a share or mean of. */
  readonly denominator: Text | null;
  /** Whether people said what they would do, or had done it. */
  readonly behaviour: 'STATED' | 'REPORTED' | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Day on which the page was read, as YYYY-MM-DD. */
  readonly retrievedAt: string | null;
  /** Keys of the findings that say otherwise. */
  readonly contradictedBy: readonly string[];
  readonly note: Text | null;
  /** Concepts of the source texts that quote it. */
  readonly concepts: readonly string[];
  /** Key of the metric that measures the same at the company. */
  readonly counterpart: string | null;
}

/** What is said of a finding of which nothing is known but the quotation. */
const quotation = {
  population: null,
  geography: null,
  fieldwork: null,
  n: null,
  question: null,
  denominator: null,
  behaviour: null,
  publisher: null,
  url: null,
  retrievedAt: null,
  contradictedBy: [],
  note: null,
  concepts: [],
  counterpart: null,
} as const satisfies Partial<Finding>;

type Told = Pick<Finding, 'wording' | 'value' | 'unit' | 'status'>;

export const finding = (told: Told & Partial<Finding>): Finding => ({ ...quotation, ...told });

/** Keeps the keys of findings as types. */
export const findings = <const K extends string>(ledger: Readonly<Record<K, Finding>>): Readonly<Record<K, Finding>> =>
  ledger;

/** Whether a model may start from it. What nobody could trace, or says something else, never may. */
export const mayBeDefault = ({ status, value }: Finding): boolean =>
  value !== null && (status === 'VERIFIED' || status === 'SECONDARY');
