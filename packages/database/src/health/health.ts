import type { EntityManager } from 'typeorm';
import { readCompany } from '../company/company.js';
import { readSnapshot } from '../read/snapshot.js';
import type { CatenaDataSource } from '../source/data-source.js';
import { readDataVersion } from '../source/data-version.js';
import { type Completeness, readCompleteness } from './completeness.js';
import { duplicateRules } from './duplicate-rules.js';
import { findRows } from './find-rows.js';
import type { Finding } from './finding.js';
import { type Freshness, readFreshness, staleTables } from './freshness.js';
import { impossibleRules } from './impossible-rules.js';
import { orphanRules } from './orphan-rules.js';
import { volumeDrift } from './volume.js';

/** The state of the data at one moment. */
export interface Health {
  readonly dataVersion: number;
  readonly completeness: readonly Completeness[];
  readonly freshness: readonly Freshness[];
  /** What should be looked at, what cannot be so first. */
  readonly findings: readonly Finding[];
}

/** Looks the data over, one statement after the other, so that who asks can stop between two of them. */
export async function readHealthNow(manager: EntityManager): Promise<Health> {
  const company = await readCompany(manager);
  const completeness = await readCompleteness(manager);
  const rows = new Map<string, number>(completeness.map((entry) => [entry.table, entry.rows]));
  const freshness = await readFreshness(manager);
  const findings: Finding[] = [];
  for (const rule of [...impossibleRules, ...orphanRules, ...duplicateRules]) {
    const of = rows.get(rule.table) ?? 0;
    const found = of === 0 ? undefined : await findRows(manager, rule, of);
    if (found) findings.push(found);
  }
  findings.push(...staleTables(freshness, rows), ...(await volumeDrift(manager, company?.dataUntil ?? null)));
  findings.sort((a, b) => a.severity.localeCompare(b.severity));
  return { dataVersion: await readDataVersion(manager), completeness, freshness, findings };
}

/** Looks the data over as it is at one moment. Every table is read; on millions of rows that takes a while. */
export const readHealth = (dataSource: CatenaDataSource): Promise<Health> => readSnapshot(dataSource, readHealthNow);
