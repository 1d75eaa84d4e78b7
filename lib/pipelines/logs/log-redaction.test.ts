import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { deliver } from '../../testing';
import { LogRedaction, type LogRedactionProps } from './log-redaction';

function make(props: Partial<LogRedactionProps>) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new LogRedaction(config, 'redacted', { forwardTo: [receiver], ...props });
  return config;
}

const problemsOf = (props: object) =>
  wrongPropsOf(make(props).node.findChild('LogRedaction.redacted')).map(({ message }) => message);

test('what is named does not arrive, and the rest of the line does', () => {
  const line = 'jane@example.com paid with 4111-1111-1111-1111, password=x';
  const { entries } = deliver(make({ what: ['email', 'creditCard', { pattern: 'password=(\\S+)' }] }), {
    to: 'loki.process.redacted.receiver',
    line,
    labels: { namespace: 'shop' },
  });

  expect(entries.map((entry) => entry.line)).toEqual(['<email> paid with <card>, password=<redacted>']);
});

test('credentials are looked for behind it, experimentally', () => {
  const config = make({ what: ['email'], secrets: { rate: 0.5 } });

  expect(components(config)).toEqual(['loki.echo "all"', 'loki.secretfilter "redacted"', 'loki.process "redacted"']);
  expect(content(config, 'loki.secretfilter', 'redacted')).toMatchObject({
    redact_with: '<REDACTED:$SECRET_NAME>',
    rate: 0.5,
    forward_to: ['loki.echo.all.receiver'],
  });
  expect(problems(config)).toEqual([]);
});

test('what is named and what Gitleaks knows does not arrive', () => {
  const { entries } = deliver(make({ what: ['email'], secrets: {} }), {
    to: 'loki.process.redacted.receiver',
    line: 'jane@example.com has ghp_Aa1Bb2Cc3Dd4Ee5Ff6Gg7Hh8Ii9Jj0Kk1234',
    labels: { namespace: 'shop' },
  });

  expect(entries.map((entry) => entry.line)).toEqual(['<email> has <REDACTED:github-pat>']);
});

test('or alone', () => {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  const redaction = new LogRedaction(config, 'redacted', { forwardTo: [receiver], secrets: {} });

  expect(redaction.process).toBeUndefined();
  expect(redaction.receiver).toEqual(redaction.secretfilter!.receiver);
});

test.each([
  [{}, 'redacts nothing: neither `what` nor `secrets` is given'],
  [{ what: [] }, 'redacts nothing: neither `what` nor `secrets` is given'],
  [
    { what: ['phone'] },
    expect.stringMatching(/^what\[0\]: "phone" can't be redacted by name; there are awsAccessKey, /),
  ],
  [{ what: [{ patern: 'x' }] }, 'what[0]: has no `pattern`: expected an expression, or a name such as "email"'],
  [{ secrets: { redactWith: 'x' } }, 'secrets.redactWith: there is no such prop'],
  [
    { secrets: {}, only: { namespace: 'a' } },
    'only: has no effect without `what`: `secrets` are searched for everywhere',
  ],
])('%j is refused', (props, message) => {
  expect(problemsOf(props)).toContainEqual(message);
});
