// What stands inside strings of a configuration: regular expressions so far.
//
// Regexp (re2.ts) is the way to run one, regexpProblem the way to check one. re2-dialect.ts closes the gap between Go's library, which
// Alloy uses, and re2js, which does the work here; re2-template.ts fills in a replacement's `$1`.
//
// toUpper and toLower (letter-case.ts) are those of Go, letter by letter.
export { toLower, toUpper } from './letter-case';
export { type Match, Regexp, RegexpError, regexpProblem } from './re2';
