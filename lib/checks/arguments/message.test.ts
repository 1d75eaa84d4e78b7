import { diagnoseRules } from '../../../test/harness/argument-rules';
import {
  type ArgumentPath,
  type ArgumentRule,
  argumentRules,
  type BodySchema,
  blockSchema,
  componentSchema,
  configBlockSchema,
  definitionSchema,
  namesIn,
  ruleOwners,
} from '../../facts';
import { attributeAt } from './breaches';
import { checkedIds } from './custom/custom';

const all = ruleOwners().flatMap((owner) => argumentRules(owner).map((rule) => ({ owner, id: rule.id, rule })));

function schemaOf(owner: string, at: ArgumentPath = []): BodySchema | undefined {
  const top = (componentSchema(owner) ?? configBlockSchema(owner))?.body ?? definitionSchema(owner);
  return namesIn(at).reduce<BodySchema | undefined>((body, name) => body && blockSchema(body, name)?.body, top);
}

/** The paths that a rule knows the values of. */
function pathsOf({ paths, limits = {} }: ArgumentRule): readonly ArgumentPath[] {
  const bounds = [limits.min, limits.max, limits.exclusiveMin, limits.exclusiveMax];
  return [...paths, ...bounds.flatMap((bound) => (typeof bound === 'object' ? [bound.path] : []))];
}

/** Kinds of rules that are about a value, which stands for the one placeholder that is left. */
const aboutValues = new Set<ArgumentRule['rule']>(['format', 'range', 'enumeration']);

/** Whether something stands in the place of a placeholder when the rule is broken. */
function isFilled(name: string, owner: string, rule: ArgumentRule): boolean {
  if (name === 'value' || name === 'error' || (name === 'list' && rule.limits?.enum !== undefined)) return true;
  if (pathsOf(rule).some((path) => path.at(-1)!.endsWith(name))) return true;
  if (attributeAt(schemaOf(owner, rule.at), [name]) !== undefined) return true;
  return rule.rule === 'exactlyOneOf' && name === 'n';
}

/** Those of conditions in code bring their values along; those that aren't checked are never told. */
const inData = all.filter(({ rule }) => rule.rule !== 'custom');

test.each(inData)('the message of $owner, $id has no placeholder that nothing fills', ({ owner, rule }) => {
  const names = [...rule.message.matchAll(/<([^<>]*)>/g)].map(([, name]) => name!);
  const left = new Set(names.filter((name) => !isFilled(name, owner, rule)));

  expect([...left].filter((name) => !/^[a-z_]+$/.test(name))).toEqual([]);
  expect(left.size).toBeLessThanOrEqual(aboutValues.has(rule.rule) || rule.rule === 'unique' ? 1 : 0);
  // A value that has no name of its own stands once.
  if (left.size === 1) expect(rule.message).not.toContain('<value>');
});

test('no message has a verb of a format, or counts from 0', () => {
  const odd = all.filter(({ rule }) => rule.rule !== 'custom' || checkedIds.includes(rule.id));

  expect(
    odd.filter(({ rule: { message } }) => /%[a-z+]|-th\b/.test(message)).map(({ owner, id }) => `${owner} ${id}`),
  ).toEqual([]);
});

test('what is told of a broken rule names values, not placeholders', () => {
  expect(
    diagnoseRules('otelcol.exporter.kafka "x" {\n\tprotocol_version = "2.0.0"\n\tconn_idle_timeout = "-1s"\n}'),
  ).toEqual(['3:22 rule/range clientconfig: conn_idle_timeout (-1s) must be positive']);
  expect(
    diagnoseRules(
      'loki.source.syslog "x" {\n\tforward_to = []\n\tlistener {\n\t\taddress = "a:1"\n\t\tsyslog_format = "raw"\n\t\tuse_rfc5424_message = true\n\t}\n}',
    ),
  ).toEqual(['6:25 rule/forbidden-together "use_rfc5424_message" has no effect when syslog format is set to "raw"']);
});

test('an empty value is seen', () => {
  expect(diagnoseRules('discovery.dns "x" {\n\tnames = ["a"]\n\ttype = ""\n}')).toEqual([
    '3:9 rule/format invalid DNS-SD records type ""',
  ]);
});

test('an argument is told once', () => {
  const metric = 'metric.counter {\n name = "a"\n action = "zz"\n }';

  expect(diagnoseRules(`loki.process "x" {\n forward_to = []\n stage.metrics {\n ${metric}\n }\n}`)).toEqual([
    "6:11 rule/format the 'action' counter field must be either 'inc' or 'add'",
  ]);
  expect(diagnoseRules('loki.process "x" {\n forward_to = []\n stage.limit {\n rate = 0\n burst = 0\n }\n}')).toEqual([
    '4:9 rule/range limit stage failed to parse rate or burst: rate must be greater than 0',
    '5:10 rule/range limit stage failed to parse rate or burst: burst must be greater than 0',
  ]);
});
