// The suites that need more than one module, and those with random inputs; they need Node.js and npm alone: npm run test:suites.
// Suites that need more have a folder with a configuration of its own.

/** @type {import('jest').Config} */
module.exports = {
  ...require('../jest.config.js'),
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/lib/**/*.properties.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/architecture\\.test\\.ts$',
    '<rootDir>/test/(backends|cluster|conformance|differential|instrumentation|package)/',
  ],
};
