/**
 * Runs @web/test-runner with the configuration at the root and, at the end, writes how many tests passed, failed and
 * were skipped in all browsers together, and which failed, to the file named by UNIT_COUNTS.
 */
import {writeFileSync} from 'node:fs';
import {startTestRunner} from '@web/test-runner';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

const counts = {passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([])};

/** @param {Suite} suite @param {string} where */
const count = (suite, where) => {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (!test.skipped && !test.passed) counts.failures.push(`${where} › ${test.name}`);
  }
  for (const each of suite.suites) count(each, `${where} › ${each.name}`);
};

// Says why itself, and exits with 1, where it cannot start.
const runner = await startTestRunner({autoExitProcess: false, argv: process.argv.slice(2)});
runner?.on('stopped', (passed) => {
  for (const session of runner.sessions.all()) {
    const before = counts.failed;
    const where = `[${session.browser.name}] ${session.testFile ?? ''}`;
    if (session.testResults) count(session.testResults, where);
    // A file that does not load, or a browser that does not start, has no test to fail.
    if (!session.passed && counts.failed === before) {
      counts.failed++;
      counts.failures.push(where);
    }
  }
  const file = process.env['UNIT_COUNTS'];
  if (file) writeFileSync(file, JSON.stringify(counts));
  process.exit(passed && !counts.failed ? 0 : 1);
});
process.once('SIGINT', () => void runner?.stop());
