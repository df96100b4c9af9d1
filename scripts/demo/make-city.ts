// Writes the demo city, one folder an office: npx esbuild scripts/demo/make-city.ts --bundle --platform=node | node - .local/city
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCity } from '../../src/local/simulated/demo-city';

const folder = process.argv[2] ?? '.local/city';
for (const { name, files } of demoCity()) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
}
