// Unit tests, which stand beside what they test: `npm test`. The slower suites have a configuration of their own, test/jest.config.js.

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // By default, one core is left to the terminal: half of the speed on a machine with two.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/main.test.ts', '<rootDir>/(lib|tools)/**/*.test.ts', '<rootDir>/test/architecture.test.ts'],
  // Random inputs take a while.
  testPathIgnorePatterns: ['/node_modules/', '\\.properties\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/(build|dist|.cache|.synth)/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' }],
  },
};
