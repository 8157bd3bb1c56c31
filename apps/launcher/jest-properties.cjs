// fast-check with one seed for every run of the tests: what was green stays green until the code changes.
// PROPERTY_SEED=random (or a number a failure printed) looks at other cases.
const path = require('node:path');
const fc = require(path.join(__dirname, '..', '..', 'node_modules', 'fast-check', 'lib', 'cjs', 'fast-check.js'));

const USUAL_SEED = 1_706_541_832;
const wanted = process.env.PROPERTY_SEED;

if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: wanted ? Number(wanted) : USUAL_SEED });

module.exports = fc;
