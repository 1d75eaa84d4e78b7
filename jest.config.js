// What `npm test` runs: the unit tests of the language, of the facts and of the constructs, which stand beside what they test. They take about
// a minute together. All others, those of commands, of tools and with large inputs among them, are in test/jest.config.js: `npm run test:suites`.

const slow = require('./test/slow-tests.js');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // By default, one core is left to the terminal: half of the speed on a machine with two.
  maxWorkers: '100%',
  testMatch: [
    '<rootDir>/main.test.ts',
    '<rootDir>/lib/**/*.test.ts',
    '<rootDir>/test/architecture.test.ts',
    // Jest knows the root only at the beginning of a glob.
    ...slow.map((tests) => `!**/${tests}`),
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/harness/seeded-fast-check.js' },
  modulePathIgnorePatterns: ['<rootDir>/(build|dist|.cache|.synth)/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' }],
  },
};
