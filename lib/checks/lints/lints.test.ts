import { format } from '../../syntax';
import { check as lint } from '../check';
import { validate } from '../validate';
import { lints } from '.';

describe.each(lints)('$code', ({ code, severity, fails, passes, workload = {} }) => {
  test('is all that is found in its failing example', () => {
    expect(lint(fails, { workload }).map((found) => [found.code, found.severity])).toEqual([[code, severity]]);
  });

  test('is not found in its passing example', () => {
    expect(lint(passes, { workload }).map(({ message }) => message)).toEqual([]);
  });

  test('is silent when turned off', () => {
    expect(lint(fails, { workload, off: { [code]: 'for the test' } })).toEqual([]);
  });

  test('has examples that are formatted and valid', () => {
    const everything = { stabilityLevel: 'experimental', communityComponents: true } as const;

    expect([format(fails), format(passes)]).toEqual([fails, passes]);
    expect([validate(fails, everything), validate(passes, everything)]).toEqual([[], []]);
  });
});

test('long chains cost no more than their length', () => {
  // Looking from each batch back to the receivers, or from each processor on to the exporter, would take minutes.
  const to = (i: number) => `[otelcol.processor.batch.b${i}.input]`;
  const chain = Array.from(
    { length: 10_000 },
    (_, i) =>
      `otelcol.processor.batch "b${i}" {\n\toutput {\n\t\ttraces = ${to(i + 1)}\n\t\tlogs = ${to(i + 1)}\n\t}\n}\n`,
  );
  const ends = `otelcol.receiver.otlp "r" {\n\tgrpc { }\n\n\toutput {\n\t\ttraces = ${to(0)}\n\t}\n}\n\notelcol.processor.batch "b10000" {\n\toutput { }\n}\n`;

  const found = lint(chain.join('') + ends).filter(({ code }) => code === 'lint/memory-limiter');

  expect(found).toHaveLength(10_001);
  expect(found.at(-1)!.message).toContain('from otelcol.receiver.otlp.r');
});
