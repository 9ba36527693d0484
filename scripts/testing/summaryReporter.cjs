/**
 * Mocha reporter of `npm test`: prints failures, skipped tests with their reason, and slow suites; writes the counts to
 * the file that KEYLIFT_TEST_SUMMARY names. Use mocha's own reporters when working on a single file.
 */
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

/** Tests that take longer are named, in milliseconds. */
const slowMs = 2000;

module.exports = class SummaryReporter extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    runner.on(Runner.constants.EVENT_TEST_PASS, (test) => {
      if (test.duration > slowMs) console.log(`  ${(test.duration / 1000).toFixed(1)} s  ${test.fullTitle()}`);
    });
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      console.log(`  again: ${test.fullTitle()}: ${error.message}`);
    });
    runner.on(Runner.constants.EVENT_TEST_PENDING, (test) => console.log(`  skipped: ${test.fullTitle()}`));
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      if (failures > 0) this.epilogue();
      const file = process.env.KEYLIFT_TEST_SUMMARY;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
