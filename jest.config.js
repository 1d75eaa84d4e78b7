/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.test.ts', '<rootDir>/(lib|tools|test|example-app)/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/conformance/',
    '<rootDir>/test/cluster/',
    '<rootDir>/test/differential/',
    '<rootDir>/test/instrumentation/',
    '<rootDir>/test/backends/',
    '<rootDir>/test/package/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/(build|dist|.cache|.synth)/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' }],
  },
};
