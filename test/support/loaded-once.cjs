// Loads the local host outside of jest's registry: once for a worker and not for every test file, so that what has become quick stays quick.
const { join, relative } = require('node:path');

const root = join(__dirname, '..', '..');

/** What a file of the project exports, by its whole path. `set-up-all.cjs` has compiled it. */
exports.loadedOnce = (filename) =>
  require(join(root, '.build', 'loaded-once', relative(root, filename).replace(/\.ts$/, '.js')));
