// npm run country -- [--people 4000000]: a country that does not exist, appraised by the SQL of the warehouse.
import { buildNode } from './build.mjs';

// Beside its own packages, so that they are found.
await import(await buildNode('src/warehouse/country.ts', 'src/warehouse/.build/country.mjs'));
