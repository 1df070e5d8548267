/**
 * Runs @web/test-runner with the configuration at the root and, at the end, writes how many tests passed, failed and
 * were skipped in all browsers together to the file named by UNIT_COUNTS.
 */
import {writeFileSync} from 'node:fs';
import {startTestRunner} from '@web/test-runner';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

const counts = {passed: 0, failed: 0, skipped: 0};

/** @param {Suite} suite */
const count = (suite) => {
  for (const test of suite.tests)
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  suite.suites.forEach(count);
};

// Says why itself, and exits with 1, where it cannot start.
const runner = await startTestRunner({autoExitProcess: false, argv: process.argv.slice(2)});
runner?.on('stopped', (passed) => {
  for (const session of runner.sessions.all()) {
    const before = counts.failed;
    if (session.testResults) count(session.testResults);
    // A file that does not load, or a browser that does not start, has no test to fail.
    if (!session.passed && counts.failed === before) counts.failed++;
  }
  const file = process.env['UNIT_COUNTS'];
  if (file) writeFileSync(file, JSON.stringify(counts));
  process.exit(passed && !counts.failed ? 0 : 1);
});
process.once('SIGINT', () => void runner?.stop());
