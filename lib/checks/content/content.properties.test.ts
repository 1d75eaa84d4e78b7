import fc from 'fast-check';
import { quote } from '../../syntax';
import { check } from '../check';

/** Where a text can stand, each with what is around it. */
const places: readonly (readonly [name: string, configuration: (value: string) => string])[] = [
  ['a selector', (value) => stage(`stage.match {\n\t\tselector = ${value}\n\t\taction   = "drop"\n\t}`)],
  ['JMESPath', (value) => stage(`stage.json {\n\t\texpressions = { a = ${value} }\n\t}`)],
  ['a template', (value) => stage(`stage.template {\n\t\tsource   = "a"\n\t\ttemplate = ${value}\n\t}`)],
  ['an expression', (value) => stage(`stage.regex {\n\t\texpression = ${value}\n\t}`)],
  ['a pattern', (value) => stage(`stage.pattern {\n\t\tpattern = ${value}\n\t}`)],
  ['a layout', (value) => stage(`stage.timestamp {\n\t\tsource = "a"\n\t\tformat = ${value}\n\t}`)],
  [
    'a time zone',
    (value) => stage(`stage.timestamp {\n\t\tsource = "a"\n\t\tformat = "Unix"\n\t\tlocation = ${value}\n\t}`),
  ],
  [
    'a replacement',
    (value) =>
      `discovery.relabel "x" {\n\ttargets = []\n\trule {\n\t\ttarget_label = "a"\n\t\treplacement = ${value}\n\t}\n}\n`,
  ],
  [
    'a statement',
    (value) =>
      `otelcol.processor.transform "x" {\n\tlog_statements {\n\t\tcontext    = "log"\n\t\tstatements = [${value}]\n\t}\n\toutput { }\n}\n`,
  ],
  [
    'a condition',
    (value) => `otelcol.processor.filter "x" {\n\tlogs {\n\t\tlog_record = [${value}]\n\t}\n\toutput { }\n}\n`,
  ],
];

function stage(body: string): string {
  return `loki.process "x" {\n\tforward_to = []\n\n\t${body}\n}\n`;
}

/** Characters that mean something in one of the languages, and some that are no ASCII. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab1.$_-@ "\\(){}[]<>=~!|*+?,:%é😀\n'), maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test.each(places)('whatever stands as %s, a problem is in that string', (_, configuration) => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const value = `${quote(left)} + ${quote(right)}`;
      const source = configuration(value);
      const start = Buffer.byteLength(source.slice(0, source.indexOf(value)));
      const end = start + Buffer.byteLength(value) - 1;

      const found = check(source).filter(({ code }) => code.startsWith('content/'));

      for (const { range, message } of found) {
        expect(range!.start.offset).toBeGreaterThanOrEqual(start);
        expect(range!.end.offset).toBeLessThanOrEqual(end);
        expect(range!.end.offset).toBeGreaterThanOrEqual(range!.start.offset);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 150, seed: 1 },
  );
});
