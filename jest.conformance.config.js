const base = require('./jest.config.js');

/**
 * The suites that compare with golden data made by Alloy itself, which is not part of the repository:
 * a folder `shared/alloy` beside it, or the one that the environment variable ALLOY_FACTS names.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/conformance'],
  testPathIgnorePatterns: ['/node_modules/'],
};
