const base = require('../../jest.config.js');

/**
 * The backends, as far as they can run here: a Prometheus of exactly the version of the manifests, built from its Go module.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/backends/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/backends/global-setup.ts',
  testTimeout: 60_000,
};
