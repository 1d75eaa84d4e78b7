// The suites that compare with the original's own code, built from Go: npm run test:differential.

/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  testMatch: ['<rootDir>/test/differential/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
