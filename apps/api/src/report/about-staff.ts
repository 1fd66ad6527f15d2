import {
  type Base,
  type BaseName,
  bases,
  basesOf,
  type Facts,
  factsOf,
  isMetricKey,
  type Measure,
  metricOf,
  type Value,
} from '@catena/metrics';

/** The bases that a measure counts rows of, those of the factors of a product included. */
export const allBases = (measure: Measure): readonly BaseName[] =>
  measure.kind === 'PRODUCT'
    ? measure.of.filter(isMetricKey).flatMap((key) => basesOf(metricOf(key).measure))
    : basesOf(measure);

const isStaff = (name: BaseName): boolean => {
  const { staff }: Base = bases[name];
  return staff === true;
};

export const isAboutStaff = (measure: Measure): boolean => allBases(measure).some(isStaff);

/** Rows about staff, of which those count that have the number. */
interface StaffRows {
  readonly facts: Facts;
  readonly value?: Value;
}

/** The rows whose employees a figure speaks of; null where it speaks of nobody, or of who is employed at all. */
export function staffRowsOf(measure: Measure): StaffRows | null {
  const facts = factsOf(measure).findLast(({ base }) => isStaff(base) && 'employee' in bases[base].columns);
  if (!facts) return null;
  if (measure.kind === 'MEAN' || measure.kind === 'QUANTILE' || measure.kind === 'SUM') {
    return { facts, value: measure.value };
  }
  return measure.kind === 'RATIO_OF_SUMS' ? { facts, value: measure.bottom } : { facts };
}
