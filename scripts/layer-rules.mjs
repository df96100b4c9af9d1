// Writes the lint rules that hold the layers of core into biome.json, one a folder, from src/core/layers.json. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';

const layers = JSON.parse(await readFile('src/core/layers.json', 'utf8'));
const config = JSON.parse(await readFile('biome.json', 'utf8'));

const isLayer = ({ includes }) => /^src\/core\/[a-z-]+\/\*\*$/.test(includes[0]);
const whole = config.overrides.find(({ includes }) => includes[0] === 'src/core/**');
const [fence] = whole.linter.rules.style.noRestrictedImports.options.patterns;

const rule = (folder) => {
  const shut = Object.keys(layers).filter((other) => other !== folder && !layers[folder].includes(other));
  return {
    includes: [`src/core/${folder}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {
              patterns: [
                fence,
                ...(shut.length === 0
                  ? []
                  : [
                      {
                        group: shut.map((other) => `../${other}/**`),
                        message: `${folder} lies below these folders: see src/core/layers.json.`,
                      },
                    ]),
              ],
            },
          },
        },
      },
    },
  };
};

const others = config.overrides.filter((one) => !isLayer(one));
const at = others.indexOf(whole) + 1;
const overrides = [...others.slice(0, at), ...Object.keys(layers).map(rule), ...others.slice(at)];
const same = JSON.stringify(overrides) === JSON.stringify(config.overrides);
if (process.argv.includes('--check')) {
  if (!same) console.error('biome.json is not what src/core/layers.json says: run `npm run layers`.');
  process.exitCode = same ? 0 : 1;
} else if (!same) await writeFile('biome.json', `${JSON.stringify({ ...config, overrides }, null, 2)}\n`);
