// The order in which test files begin: the longest first, so that no core waits for another at the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const longest = [
  'contract/who-sees-what.test.ts',
  'sidebar/panel.browser.test.ts',
  'appsscript/retyped-rows.test.ts',
  'local/office/main-job-alone.test.ts',
  'sidebar/outcomes.browser.test.ts',
  'appsscript/sign-in-attack.test.ts',
  'appsscript/edits-while-writing.test.ts',
  'torture/torture.test.ts',
  'local/office/main-job-pairs.test.ts',
  'appsscript/retyped-raters.test.ts',
  'appsscript/full-cycles.test.ts',
  'appsscript/person-tabs.test.ts',
  'appsscript/visitors.test.ts',
];

/** Place in the list; whatever is not in it comes after, in jest's own order. */
const rank = ({ path }) => [...longest, ''].findIndex((name) => path.endsWith(name));

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
