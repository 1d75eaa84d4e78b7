const base = require('../../jest.config.js');

/**
 * The package as others get it: packed once, installed into empty projects outside of the repository. Packages are installed from npm's
 * registry, so it takes a minute or more.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/package/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/package/global-setup.ts',
  testTimeout: 300_000,
};
