// Property tests draw the same cases every time, so that a green run stays green; FC_SEED=random looks for new ones.
const fc = require('fast-check');

if (process.env.FC_SEED !== 'random') fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
