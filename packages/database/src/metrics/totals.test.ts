import { expect, test } from 'vitest';
import { totalsStatement } from './totals.js';

const march = { from: 19783, until: 19814 };
const february = { from: 19754, until: 19783 };

test('parts of one base are one statement: rows to days, days to spans, joins only where needed', () => {
  const { sql, parameters } = totalsStatement({
    base: 'failure',
    on: 'detectedDay',
    spans: [march, february],
    filter: { segment: ['gold'] },
    parts: [
      { where: {} },
      { where: { complained: true }, and: { severity: { atLeast: 0.7 } } },
      { where: {}, factors: ['severity', 'severity'] },
    ],
  });
  expect(parameters).toEqual({ segment: ['gold'] });
  expect(
    sql,
  ).toBe(`WITH "span" ("position", "first", "next") AS (VALUES (0, 19783, 19814), (1, 19754, 19783)), "daily" AS (
  SELECT t."detected_day" AS "day", NULL AS "slice", coalesce(sum(1), 0) AS "p0", coalesce(sum(CASE WHEN t."complained" = TRUE AND t."severity" >= 0.7 THEN 1 ELSE 0 END), 0) AS "p1", coalesce(sum(CAST(t."severity" AS DOUBLE PRECISION) * CAST(t."severity" AS DOUBLE PRECISION)), 0) AS "p2"
  FROM "service_failure" t WHERE ((t."detected_day" >= 19754 AND t."detected_day" < 19814)) AND t."segment" IN (:...segment) GROUP BY t."detected_day"
)
SELECT s."position", NULL AS "slice", sum(d."p0") AS "p0", sum(d."p1") AS "p1", sum(d."p2") AS "p2"
FROM "span" s JOIN "daily" d ON d."day" >= s."first" AND d."day" < s."next"
GROUP BY s."position"`);
});

test('a split by site joins the department', () => {
  const { sql } = totalsStatement({
    base: 'failure',
    on: 'detectedDay',
    spans: [march],
    by: 'site',
    filter: {},
    parts: [{ where: {} }],
  });
  expect(sql).toContain('FROM "service_failure" t LEFT JOIN "department" dep ON dep."id" = t."department_id" WHERE');
  expect(sql).toContain('GROUP BY s."position", d."slice"');
});
