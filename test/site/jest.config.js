const base = require('../../jest.config.js');

/**
 * Builds the site, whose packages are installed from npm's registry, and asks its search: a minute or two.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/site/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 1_200_000,
};
