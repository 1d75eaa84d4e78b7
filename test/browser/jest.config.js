// Pictures and pages in a real browser: npm run test:browser. Needs Chromium: CHROMIUM names its program, `chromium` of the PATH by default.

/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
