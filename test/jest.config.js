// The suites that need more than one module, and the unit tests that `npm test` leaves out: of commands and tools, with large and random inputs. They
// need Node.js and npm alone: npm run test:suites. Suites that need more have a folder with a configuration of its own.

/** @type {import('jest').Config} */
module.exports = {
  ...require('../jest.config.js'),
  testMatch: [
    '<rootDir>/test/**/*.test.ts',
    '<rootDir>/lib/**/*.properties.test.ts',
    '<rootDir>/lib/(cli|cluster|diff|doctor|simulate|testing)/**/*.test.ts',
    '<rootDir>/tools/**/*.test.ts',
    '<rootDir>/lib/app/dependencies.test.ts',
    '<rootDir>/lib/syntax/deep.test.ts',
    '<rootDir>/lib/values/evaluate/bounds.test.ts',
  ],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/architecture\\.test\\.ts$',
    '<rootDir>/test/(backends|cluster|conformance|differential|instrumentation|package)/',
  ],
};
