// The suites that need more than one module, and the unit tests that `npm test` leaves out: of commands and tools, with large and random inputs. They
// need Node.js and npm alone: npm run test:suites. Suites that need more have a folder with a configuration of its own.

const slow = require('./slow-tests.js');

/** @type {import('jest').Config} */
module.exports = {
  ...require('../jest.config.js'),
  testMatch: ['<rootDir>/test/**/*.test.ts', ...slow.map((tests) => `<rootDir>/${tests}`)],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/architecture\\.test\\.ts$',
    '<rootDir>/test/(backends|browser|cluster|conformance|differential|instrumentation|package|site)/',
  ],
};
