import { expect, test } from 'vitest';
import { readReport } from './vitest-report.mjs';

const root = '/repository';

const reported = (status: string, title: string, suite = 'suite') => ({
  ancestorTitles: ['', suite],
  fullName: ` ${suite} ${title}`,
  status,
});

const file = (name: string, tests: ReturnType<typeof reported>[], status = 'passed', message = '') => ({
  name: `${root}/${name}`,
  status,
  message,
  assertionResults: tests,
});

test('passed, failed and skipped tests are told apart', () => {
  const tests = [
    reported('passed', 'one'),
    reported('failed', 'two'),
    reported('skipped', 'three'),
    reported('todo', 'four'),
  ];
  const summary = readReport({ testResults: [file('packages/a/a.test.ts', tests, 'failed')] }, { code: 1, root });
  expect(summary.passed).toBe(1);
  expect(summary.failed.map(({ name }) => name)).toEqual(['packages/a/a.test.ts: suite two']);
  expect(summary.skipped.map(({ name }) => name)).toEqual([
    'packages/a/a.test.ts: suite three',
    'packages/a/a.test.ts: suite four',
  ]);
});

test('a skip says what the machine lacks', () => {
  const report = {
    testResults: [
      file('packages/a/a.test.ts', [reported('skipped', 'one', 'rows on postgres')]),
      file('tooling/e2e/pages.test.ts', [reported('skipped', 'two')]),
      file('packages/a/b.test.ts', [reported('skipped', 'three')]),
    ],
  };
  const reasons = readReport(report, { code: 0, root }).skipped.map(({ reason }) => reason);
  expect(reasons[0]).toContain('TEST_POSTGRES_URL');
  expect(reasons[1]).toContain('CHROMIUM_PATH');
  expect(reasons[2]).toBe('the test itself says so');
});

test('no report is a failure, whatever the exit code', () => {
  expect(readReport(undefined, { code: 0, root }).failed).toHaveLength(1);
});

test('a file that could not be loaded is a failure with its message', () => {
  const report = { testResults: [file('packages/a/a.test.ts', [], 'failed', 'Cannot find module')] };
  expect(readReport(report, { code: 1, root }).failed).toEqual([
    { name: 'packages/a/a.test.ts', reason: 'Cannot find module' },
  ]);
});

test('a failing hook is not hidden by the tests that it kept from running', () => {
  const report = {
    testResults: [file('packages/a/a.test.ts', [reported('skipped', 'one')], 'failed', 'beforeAll failed')],
  };
  const { failed, skipped } = readReport(report, { code: 1, root });
  expect([failed.length, skipped.length]).toEqual([1, 1]);
});

test('an error outside of any test is a failure', () => {
  const report = { testResults: [file('packages/a/a.test.ts', [reported('passed', 'one')])] };
  expect(readReport(report, { code: 1, root })).toMatchObject({ passed: 1, failed: [{ name: 'vitest' }] });
});

test('a test that never ended is a failure', () => {
  const report = { testResults: [file('packages/a/a.test.ts', [reported('pending', 'one')])] };
  expect(readReport(report, { code: 0, root }).failed).toHaveLength(1);
});
