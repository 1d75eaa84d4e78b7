// fast-check with one seed for all properties, so that a run of the tests says the same each time. To look further:
//   FAST_CHECK_SEED=random npm run test:unit
// or a number, as a failure prints it.

const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const seed = process.env.FAST_CHECK_SEED ?? '1';
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

module.exports = fc;
