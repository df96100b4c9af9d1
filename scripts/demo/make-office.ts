// Writes the demo office: npx esbuild scripts/demo/make-office.ts --bundle --platform=node | node - scripts/demo/office
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoOffice } from '../../src/local/simulated/demo-office';

const folder = process.argv[2] ?? 'scripts/demo/office';
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(demoOffice())) writeFileSync(join(folder, name), text);
