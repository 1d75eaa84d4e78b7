import { type AttributeMap, type AttributeValue, type Telemetry, textOfAttribute } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import type { Pod } from '../kubernetes/object';
import { type Association, addressIn, identityOf, isPodOf } from '../kubernetes/pod-association';
import {
  containerAttributes,
  type ExtractionRules,
  type FieldRule,
  fieldAttributes,
  type PodAttributes,
  podAttributes,
  podMetadata,
} from '../kubernetes/pod-attributes';
import { fieldSelector, labelSelector, SelectorError } from '../kubernetes/selector';
import { regexpArgument } from '../otlp/match-arguments';
import { telemetryProcessor } from '../otlp/telemetry-processor';
import type { Site } from '../site';

/** What is extracted where the configuration doesn't say. */
const defaultMetadata = [
  'container.image.name',
  'container.image.tag',
  'k8s.deployment.name',
  'k8s.namespace.name',
  'k8s.node.name',
  'k8s.pod.name',
  'k8s.pod.start_time',
  'k8s.pod.uid',
];

const IGNORED = 'opentelemetry.io/k8s-processor/ignore';

/** `otelcol.processor.k8sattributes`: adds to resources what is known of the pods that they come from. */
export function otelcolK8sAttributes(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: ['passthrough', 'extract', 'filter', 'pod_association', 'exclude', 'output'],
    irrelevant: ['auth_type', 'wait_for_metadata', 'wait_for_metadata_timeout', 'watch_sync_period', 'debug_metrics'],
  });
  const passes = args.flag('passthrough');
  const associations = args.blocks('pod_association').map(associationOf);
  const rules = rulesOf(args.blocks('extract')[0]);
  const pods = passes ? [] : podsOf(site).map((pod) => ({ pod, attributes: podAttributes(pod, site.cluster, rules) }));
  return telemetryProcessor(site, (data, address) => {
    const added = new Map<string, AttributeValue>(data.resource.attributes);
    const attribute = (name: string) => {
      const value = data.resource.attributes.get(name);
      return typeof value === 'string' ? value : '';
    };
    const identity = identityOf({ attribute, address: () => known(address, args) }, associations);
    const ip = identity && addressIn(identity);
    if (ip !== undefined && (passes || rules.metadata.has('k8s.pod.ip'))) add(added, new Map([['k8s.pod.ip', ip]]));
    if (passes) return [withResource(data, added)];
    const found =
      identity && pods.find(({ pod, attributes }) => isPodOf(identity, pod, (name) => attributes.get(name)));
    if (found !== undefined && !isIgnored(found.pod, args)) {
      add(added, found.attributes);
      add(
        added,
        containerAttributes(found.pod, (name) => textOf(added, name), rules),
      );
    }
    addSurroundings(added, found?.pod, site, rules);
    return [withResource(data, added)];
  });
}

/** An address that no test gives is an error: without it, nothing would be found, which isn't what happens. */
function known(address: string | undefined, args: ComponentArguments): string {
  // Over gRPC the port is there, too.
  if (address !== undefined) return address.replace(/^(\d+(?:\.\d+){3}):\d+$|^\[(.*)\]:\d+$/, '$1$2');
  throw args.notExecuted('it asks for the address that telemetry comes from: give the test one with `address`');
}

function withResource(data: Telemetry, attributes: AttributeMap): Telemetry {
  return attributes.size === data.resource.attributes.size &&
    [...attributes].every(([name, value]) => data.resource.attributes.get(name) === value)
    ? data
    : { ...data, resource: { ...data.resource, attributes } };
}

/** What is there already stays. */
function add(to: Map<string, AttributeValue>, attributes: PodAttributes): void {
  for (const [name, value] of attributes) if (textOf(to, name) === '') to.set(name, value);
}

function textOf(attributes: AttributeMap, name: string): string {
  const value = attributes.get(name);
  return value === undefined ? '' : textOfAttribute(value);
}

/** What is known of the namespace and the node, even where no pod is found. */
function addSurroundings(
  added: Map<string, AttributeValue>,
  pod: Pod | undefined,
  { cluster }: Site,
  rules: ExtractionRules,
): void {
  const name = pod?.metadata?.namespace || textOf(added, 'k8s.namespace.name');
  const namespace = cluster.namespace(name);
  if (namespace !== undefined) add(added, fieldAttributes(namespace, 'namespace', rules.fields));
  if (name !== '' && rules.metadata.has('service.namespace')) add(added, new Map([['service.namespace', name]]));
  const node = cluster.node(pod?.spec?.nodeName || textOf(added, 'k8s.node.name'));
  if (node !== undefined) add(added, fieldAttributes(node, 'node', rules.fields));
}

function isIgnored({ metadata }: Pod, args: ComponentArguments): boolean {
  if (metadata?.annotations?.[IGNORED]?.trim().toLowerCase() === 'true') return true;
  const [exclude] = args.blocks('exclude');
  const names = exclude?.blocks('pod').map((pod) => pod.text('name')) ?? ['jaeger-agent', 'jaeger-collector'];
  return names.some((name) => regexpArgument(args, name).test(metadata?.name ?? ''));
}

function associationOf(block: ComponentArguments): Association {
  return block.blocks('source').map((source) => {
    const from = source.text('from');
    if (from === 'connection') return { from };
    if (from === 'resource_attribute') return { from, name: source.text('name') };
    throw source.notExecuted('Alloy refuses it: from is one of connection, resource_attribute');
  });
}

function rulesOf(extract: ComponentArguments | undefined): ExtractionRules {
  const wanted = extract?.texts('metadata') ?? [];
  const unknown = wanted.find((name) => !podMetadata.includes(name));
  if (extract !== undefined && unknown !== undefined) {
    throw extract.notExecuted(`metadata: ${unknown} isn't executed here, only ${podMetadata.join(', ')}`);
  }
  // The identifier of a deployment needs the ReplicaSet, which this option is about doing without.
  if (extract?.flag('deployment_name_from_replicaset') === false) {
    throw extract.notExecuted("deployment_name_from_replicaset = false isn't executed here");
  }
  const annotations = extract?.flag('otel_annotations')
    ? [
        {
          from: 'pod' as const,
          of: 'annotations' as const,
          key: regexpArgument(extract, '^(?:^resource.opentelemetry.io/(.+)$)$'),
          tagName: '$1',
        },
      ]
    : [];
  return {
    metadata: new Set(wanted.length === 0 ? defaultMetadata : wanted),
    fields: [
      ...fieldsIn(extract, 'label', 'labels'),
      ...fieldsIn(extract, 'annotation', 'annotations'),
      ...annotations,
    ],
  };
}

function fieldsIn(extract: ComponentArguments | undefined, name: string, of: FieldRule['of']): readonly FieldRule[] {
  return (extract?.blocks(name) ?? []).map((block) => {
    const from = block.text('from') || 'pod';
    if (from !== 'pod' && from !== 'namespace' && from !== 'node') {
      throw block.notExecuted(`${name}s of a ${from} aren't executed here, only of pods, namespaces and nodes`);
    }
    const pattern = block.text('key_regex');
    const key = pattern === '' ? block.text('key') : regexpArgument(block, `^(?:${pattern})$`);
    return { from, of, key, tagName: block.text('tag_name') };
  });
}

/** The pods that the filter lets it know of. */
function podsOf({ args, cluster }: Site): readonly Pod[] {
  const [filter] = args.blocks('filter');
  if (filter === undefined) return cluster.pods;
  const [node, namespace] = [filter.text('node'), filter.text('namespace')];
  const tests = [
    ...filter.blocks('label').map((block) => selected(block, 'label')),
    ...filter.blocks('field').map((block) => selected(block, 'field')),
  ];
  return cluster.pods.filter(
    (pod) =>
      (node === '' || pod.spec?.nodeName === node) &&
      (namespace === '' || pod.metadata?.namespace === namespace) &&
      tests.every((test) => test(pod)),
  );
}

function selected(block: ComponentArguments, kind: 'label' | 'field'): (pod: Pod) => boolean {
  const [key, value, op] = [block.text('key'), block.text('value'), block.text('op') || 'equals'];
  const texts: Readonly<Record<string, string>> = {
    equals: `${key}=${value}`,
    'not-equals': `${key}!=${value}`,
    ...(kind === 'label' ? { exists: key, 'does-not-exist': `!${key}` } : {}),
  };
  const text = texts[op];
  if (text === undefined) throw block.notExecuted(`Alloy refuses it: op is one of ${Object.keys(texts).join(', ')}`);
  return (pod) => {
    try {
      return (kind === 'label' ? labelSelector(text) : fieldSelector(text))(pod);
    } catch (error) {
      throw error instanceof SelectorError ? block.notExecuted(error.message) : error;
    }
  };
}
