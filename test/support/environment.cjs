// Where a test file runs: jest's own world for Node, from which the local host can be reached.
const { TestEnvironment } = require('jest-environment-node');
const { loadedOnce } = require('./loaded-once.cjs');

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global.loadedOnce = loadedOnce;
  }
};
