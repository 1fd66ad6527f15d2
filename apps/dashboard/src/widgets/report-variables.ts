import { useMemo } from 'react';
import { useCompany } from '../app/company.js';
import { apiGrains, compareTo } from '../filters/comparison.js';
import { parseNarrowings } from '../filters/narrowings.js';
import { parsePeriod, resolvePeriod } from '../filters/period.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import type { CompareTo, Grain, Language, PeriodInput, ReportFilter } from '../generated/documents.js';
import { apiLanguages } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-language.js';

/** What every question to a report takes. A document uses those that it needs. */
export interface ReportVariables {
  readonly period: PeriodInput;
  readonly filter: ReportFilter;
  readonly compareTo: CompareTo;
  readonly grain: Grain;
  readonly language: Language;
}

/** What the address asks of a report. */
export function useReportVariables(): ReportVariables {
  const { data } = useCompany();
  const { search } = useFrameSearch();
  const language = useLanguage();
  return useMemo(
    () => ({
      period: resolvePeriod(parsePeriod(search.period), data),
      filter: { ...parseNarrowings({ ...search }), savedSegment: search.savedSegment },
      compareTo: compareTo[search.compare ?? 'previous'],
      grain: apiGrains[search.grain ?? 'month'],
      language: apiLanguages[language],
    }),
    [search, data, language],
  );
}
