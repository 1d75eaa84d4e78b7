const base = require('../../jest.config.js');

/**
 * The suites that need a Kubernetes control plane, which the set-up builds and starts: see README.md.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  roots: [__dirname],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/cluster/global-setup.ts',
  globalTeardown: '<rootDir>/test/cluster/global-teardown.ts',
  // One cluster for all: suites see each other's cluster-scoped objects.
  maxWorkers: 1,
  testTimeout: 120_000,
};
