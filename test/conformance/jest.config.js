// The suites that compare with data from outside of the repository: npm run test:conformance.

/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  testMatch: ['<rootDir>/test/conformance/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
