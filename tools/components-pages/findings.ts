import { check, kindsOfRules, lints, type Rule } from '../../lib/checks';
import {
  type ArgumentRule,
  argumentRules,
  type BodySchema,
  type ComponentSchema,
  componentNeeds,
  componentSchema,
  copiesOf,
  EACH,
  formatPath,
  namesIn,
  receiverType,
  rolesOf,
  type TypeSchema,
  traitsOf,
} from '../../lib/facts';
import { type Block, parse } from '../../lib/syntax';
import { words } from '../generate/docs';
import { placeOf } from '../rules-page/pages';
import { sections } from '../rules-page/sections';
import { code, firstSentence, prose, table } from './markdown';

/** Which components a lint can say something about, as far as facts tell. Lints about all components, or none, stand here too. */
const CONCERNED: { readonly [lint: string]: (component: ComponentSchema) => boolean } = {
  'lint/unused-component': ({ exports, signals }) => exports.size > 0 && signals.accepts.length === 0,
  'lint/unfed-component': ({ signals }) => signals.accepts.length > 0,
  'lint/no-destination': sends,
  'lint/dropped-signal': (component) => component.signals.accepts.length > 0 && sends(component),
  'lint/sent-twice': sends,
  'lint/duplicate-scrape': ({ name }) => 'targets' in (traitsOf(name).scrapes ?? {}),
  'lint/unclustered-scrape': ({ body }) => body.blocks.has('clustering'),
  'lint/cluster-targets': ({ body }) => body.blocks.has('clustering'),
  'lint/cluster-wide-discovery': ({ name }) => traitsOf(name).nodeLabels !== undefined,
  'lint/split-traces': ({ name }) => /^any-if-(traces|services)-routed$/.test(copiesOf(name).copies),
  'lint/kubelet-request': ({ name }) => traitsOf(name).credentials !== undefined,
  'lint/native-histograms': ({ name }) => traitsOf(name).nativeHistograms !== undefined,
  'lint/otlp-path': ({ name }) => traitsOf(name).sendsOtlp?.adds !== undefined,
  'lint/grpc-tls': ({ name }) => traitsOf(name).encrypts !== undefined,
  'lint/endpoint-port': ({ name }) => traitsOf(name).encrypts?.some(({ addsPort }) => !addsPort) === true,
  'lint/own-address': ({ name }) =>
    rolesOf(name).some(({ role }) => role.role === 'address' && role.purpose === undefined),
  'lint/wrong-backend': ({ name }) => traitsOf(name).sendsOtlp !== undefined,
  'lint/incoming-timestamp': ({ name }) => traitsOf(name).replacesTimestamps !== undefined,
  'lint/port-conflict': listens,
  'lint/loopback-listener': listens,
  'lint/otlp-port': ({ name }) => traitsOf(name).sendsOtlp !== undefined,
  'lint/url-scheme': ({ name }) => traitsOf(name).pushes !== undefined,
  'lint/push-path': ({ name }) => traitsOf(name).pushes?.usualPaths !== undefined,
  'lint/memory-limiter': ({ name }) => traitsOf(name).batches === true,
  'lint/high-cardinality-label': (component) =>
    receiverType(component) === 'LogsReceiver' &&
    (component.body.blocks.has('rule') || component.body.enumBlocks.has('stage')),
  'lint/label-name': ({ body }) => body.attributes.has('external_labels') || body.enumBlocks.has('stage'),
  'lint/glob-like-regex': ({ body }) => holds(body, ({ type }) => type === 'regex'),
  'lint/literal-secret': ({ body }) => holds(body, ({ type }) => isSecret(type)),
  'lint/unknown-env': () => true,
  'lint/unmounted-file': ({ name }) => rolesOf(name).some(({ role }) => role.role !== 'address'),
  'lint/node-filter': ({ name }) => traitsOf(name).filtersByNode?.enabled !== undefined,
  'lint/detector-auth': ({ name }) => traitsOf(name).callsUnauthenticated !== undefined,
  'lint/http-auth-everywhere': () => false,
  'lint/deprecated-argument': ({ body }) => holds(body, ({ deprecated }) => deprecated === true),
  'lint/unstable-component': ({ stability }) => stability !== 'generally-available',
};

/** The lints that can say something about a component. One that `CONCERNED` lacks concerns those that its failing example is about. */
export function lintsFor(component: ComponentSchema): readonly Rule[] {
  return lints.filter((lint) => CONCERNED[lint.code]?.(component) ?? componentsInExample(lint).has(component.name));
}

/** The components that the findings of a lint in its failing example are about. */
export function componentsInExample({ code: lint, fails, workload }: Rule): ReadonlySet<string> {
  const { file } = parse(fails);
  const at = check(fails, { ...(workload && { workload }) }).filter((found) => found.code === lint);
  const blocks = at.flatMap(({ range }) =>
    file.body.filter(
      (statement): statement is Block =>
        statement.kind === 'block' &&
        range !== undefined &&
        statement.nameStart <= range.start.offset &&
        range.start.offset <= statement.close,
    ),
  );
  return new Set(blocks.map(({ name }) => name).filter((name) => componentSchema(name) !== undefined));
}

/** What Alloy refuses when it runs: the rules on the arguments of a component, configuration block or definition. */
export function argumentRulesTable(owner: string): string | undefined {
  const rows = argumentRules(owner).map((rule) => [
    link(kindsOfRules[rule.rule].code),
    words(placesOf(rule).map(code)),
    code(rule.message),
  ]);
  const unique = [...new Map(rows.map((row) => [row.join('\n'), row])).values()];
  return unique.length === 0 ? undefined : table(['Code', 'Arguments', 'What Alloy says'], unique);
}

export function lintsTable(component: ComponentSchema): string {
  return table(
    ['Code', 'What it is about'],
    lintsFor(component).map((lint) => [link(lint.code), prose(firstSentence(lint.description))]),
  );
}

function placesOf({ paths, at }: ArgumentRule): readonly string[] {
  const block = at === undefined ? [] : namesIn(at.filter((segment) => segment !== EACH));
  const places = paths.map((path) => formatPath([...block, ...path])).filter((place) => place !== '');
  return [...new Set(places)];
}

/** From a page of docs/components/. */
function link(ruleCode: string): string {
  return `[${code(ruleCode)}](../${placeOf(ruleCode, sections)})`;
}

function sends({ signals }: ComponentSchema): boolean {
  return signals.emits.some((emission) => emission.signals.length > 0);
}

function listens({ name }: ComponentSchema): boolean {
  return (componentNeeds(name).ports ?? []).length > 0;
}

/** Whether a body has such an attribute, in its blocks too. */
function holds(
  body: BodySchema,
  isMeant: (attribute: { readonly type: TypeSchema; readonly deprecated?: boolean }) => boolean,
  entered: ReadonlySet<BodySchema> = new Set(),
): boolean {
  if (entered.has(body)) return false;
  const inside = new Set([...entered, body]);
  const blocks = [
    ...body.blocks.values(),
    ...[...body.enumBlocks.values()].flatMap((variants) => [...variants.values()]),
  ];
  return [...body.attributes.values()].some(isMeant) || blocks.some((block) => holds(block.body, isMeant, inside));
}

function isSecret(type: TypeSchema): boolean {
  if (typeof type === 'string') return type === 'secret';
  if ('list' in type) return isSecret(type.list);
  return 'map' in type && isSecret(type.map);
}
