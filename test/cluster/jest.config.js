const base = require('../../jest.config.js');

/**
 * The suites that need a Kubernetes control plane, which the set-up builds and starts: see README.md.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/cluster/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/cluster/global-setup.ts',
  globalTeardown: '<rootDir>/test/cluster/global-teardown.ts',
  // Each worker has a cluster of its own, whose suites see each other's cluster-scoped objects. A control plane takes 600 MB.
  maxWorkers: 2,
  testTimeout: 120_000,
  // Everything is stopped by then. Connections that a suite has cut in the middle can keep Node.js 20 from ending by itself, busily, for ever.
  forceExit: true,
};
