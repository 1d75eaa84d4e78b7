/**
 * Unit tests that `npm test` leaves to `npm run test:suites`: of commands and tools, which run programs; those that execute whole configurations;
 * and those with large, many or random inputs. Globs, from the root.
 *
 * @type {readonly string[]}
 */
module.exports = [
  'lib/**/*.properties.test.ts',
  'lib/{cli,cluster,diff,doctor,simulate,testing}/**/*.test.ts',
  'tools/**/*.test.ts',
  'lib/app/dependencies.test.ts',
  'lib/stack-file/every-kind.test.ts',
  'lib/syntax/deep.test.ts',
  'lib/values/evaluate/bounds.test.ts',
];
