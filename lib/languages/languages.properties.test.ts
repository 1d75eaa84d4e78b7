// biome-ignore-all lint/suspicious/noTemplateCurlyInString: replacements look like that
import fc from 'fast-check';
import {
  conditionProblems,
  expressionProblems,
  jmespathProblems,
  lokiPatternProblems,
  type OttlScope,
  parseLokiPattern,
  parseReplacement,
  parseTimeLayout,
  replacementProblems,
  selectorProblems,
  statementProblems,
  type TextProblem,
  templateProblems,
  timeLayoutProblems,
  timeZoneProblems,
} from '.';

const scope: OttlScope = { component: 'otelcol.processor.transform', context: 'span', paths: 'prefixed' };

const checks: Readonly<Record<string, (text: string) => readonly TextProblem[]>> = {
  jmespath: jmespathProblems,
  'Go templates': templateProblems,
  selectors: selectorProblems,
  patterns: lokiPatternProblems,
  replacements: (text) => replacementProblems(text, ['', 'a']),
  layouts: timeLayoutProblems,
  locations: timeZoneProblems,
  statements: (text) => statementProblems(text, scope),
  conditions: (text) => conditionProblems(text, { ...scope, paths: 'bare' }),
  expressions: (text) => expressionProblems(text, { ...scope, paths: 'qualified' }),
};

/** Pieces of all languages, so that texts get farther than the first character. */
const piece = fc.constantFrom(
  ...'{{ }} {{- -}} | . .a $x := = == != =~ |= ( ) [ ] { } , : ? * + - / % @ & && || ! not and or where nil true 1 1.5 0x1f -3'.split(
    ' ',
  ),
  ...'"a" "\\d" \'b\' `c` "a {{if .a}} {{else}} {{end}} {{range set( attributes["a"] IsMatch(name, span. resource. SHA256'.split(
    ' ',
  ),
  ...'<a> <_> $1 ${1} $$ 2006 Jan 02 yyyy %Y Europe/Berlin é 😀 \ud800 /* */ //'.split(' '),
  ' ',
  '\n',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
);

test.each(Object.entries(checks))(
  '%s: each text gets the same answer each time, with places inside of it',
  (_, check) => {
    fc.assert(
      fc.property(text, (source) => {
        const problems = check(source);

        expect(check(source)).toEqual(problems);
        for (const { start, end, message } of problems) {
          expect(message).not.toBe('');
          expect(0 <= start && start <= end && end <= source.length).toBe(true);
        }
      }),
      { numRuns: 400, seed: 1 },
    );
  },
);

test.each([
  ['patterns', parseLokiPattern],
  ['replacements', parseReplacement],
  ['layouts', parseTimeLayout],
])('%s: parts follow each other without a gap', (_, parse) => {
  fc.assert(
    fc.property(text, (source) => {
      const ends = parse(source).reduce((at, { start, end }) => {
        expect(start).toBe(at);
        return end;
      }, 0);

      expect(ends).toBe(source.length);
    }),
    { numRuns: 400, seed: 1 },
  );
});
