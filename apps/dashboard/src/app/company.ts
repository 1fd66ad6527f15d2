import { createContext, useContext } from 'react';
import type { Period } from '../filters/period.js';
import { createFormats, type Formats } from '../format/formats.js';
import type { CompanyQuery } from '../generated/documents.js';

export type Company = CompanyQuery['company'];

export interface CompanySetting {
  readonly company: Company;
  /** The days that its data covers. */
  readonly data: Period;
  readonly formats: Formats;
}

export const CompanyContext = createContext<CompanySetting | undefined>(undefined);

/** The company whose data a page shows, and how its numbers are written. */
export function useCompany(): CompanySetting {
  const setting = useContext(CompanyContext);
  if (setting === undefined) throw new Error('A page of the company was rendered outside of its CompanyGate.');
  return setting;
}

export const useFormats = (): Formats => useCompany().formats;

/** The days that the company's data covers; undefined while it has none. */
export const dataPeriod = ({ empty, dataFrom, dataUntil }: Company): Period | undefined =>
  empty || dataFrom === null || dataUntil === null ? undefined : { from: dataFrom, until: dataUntil };

/** Undefined while the company has no data to show. */
export function companySetting(company: Company, locale: string): CompanySetting | undefined {
  const data = dataPeriod(company);
  const { currency, timeZone } = company;
  return data && { company, data, formats: createFormats({ locale, currency, timeZone }) };
}
