// Lets jest read TypeScript: types are stripped by esbuild, tsc checks them elsewhere.
const { transformSync } = require('esbuild');

/** What plays Google and an office on it. It keeps nothing of one test for another (`kept-worlds.test.ts`). */
const host = /\/src\/local\/(host|office|simulated)\//;

module.exports = {
  process(source, filename) {
    if (host.test(filename)) return { code: `module.exports = loadedOnce(${JSON.stringify(filename)});` };
    return transformSync(source, {
      loader: filename.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: filename,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
  },
};
