// The order in which test files begin: the longest first, so that no core waits for another at the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const longest = [
  'local/office/main-job-alone.test.ts',
  'sidebar/panel.browser.test.ts',
  'torture/torture.test.ts',
  'local/workspace/page/workspace.browser.test.ts',
  'local/office/main-job-pairs.test.ts',
  'core/bias/scenarios.test.ts',
  'appsscript/visitors.test.ts',
  'appsscript/many-answers.test.ts',
  'browser/main-job.browser.test.ts',
];

/** Place in the list; whatever is not in it comes after, in jest's own order. */
const rank = ({ path }) => [...longest, ''].findIndex((name) => path.endsWith(name));

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
