const base = require('../../jest.config.js');

/**
 * The examples of docs/instrumentation/, built and run: packages are installed, so it takes a minute or more.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/instrumentation/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
