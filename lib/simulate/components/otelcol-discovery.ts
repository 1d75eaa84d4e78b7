import { isIP } from 'node:net';
import type { AttributeMap } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { telemetryProcessor } from '../otlp/telemetry-processor';
import type { Site, Target } from '../site';

/** `otelcol.processor.discovery`: adds the labels of the target that spans come from to their resources. */
export function otelcolDiscovery(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['targets', 'operation_type', 'pod_associations', 'output'] });
  const operation = args.text('operation_type');
  const associations = args.texts('pod_associations');
  const byHost = labelsByHost(site.targets());
  return telemetryProcessor(site, (data, address) => {
    if (data.kind !== 'span') return { dropped: 'it takes spans alone' };
    const { attributes } = data.resource;
    const host = hostOf(attributes, associations, () => senderAt(address, args));
    const labels = byHost.get(host) ?? [];
    const meant = labels.filter(
      ([name]) => operation === 'upsert' || (operation === 'update') === attributes.has(name),
    );
    if (meant.length === 0) return [data];
    return [{ ...data, resource: { ...data.resource, attributes: new Map([...attributes, ...meant]) } }];
  });
}

/** Labels that stay by the host of their target's address; of several targets with a host, the last one counts. */
function labelsByHost(targets: readonly Target[]): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  return new Map(
    targets.flatMap(({ labels }) => {
      const host = hostIn(labels.get('__address__'));
      return host === undefined ? [] : [[host, [...labels].filter(([name]) => !name.startsWith('__'))] as const];
    }),
  );
}

/** An address without its port; undefined for one that Alloy can't read. */
function hostIn(address: string | undefined): string | undefined {
  if (address?.includes(':') !== true) return address;
  return /^(?:([^:[\]]*)|\[([^[\]]*)\]):[^:[\]]*$/
    .exec(address)
    ?.slice(1)
    .find((host) => host !== undefined);
}

/** The first address that an association gives; empty for none. */
function hostOf(attributes: AttributeMap, associations: readonly string[], sender: () => string): string {
  for (const association of associations) {
    const found = association === 'connection' ? sender() : addressIn(attributes, association);
    if (found !== '') return found;
  }
  return '';
}

function addressIn(attributes: AttributeMap, association: string): string {
  const value = attributes.get(association === 'hostname' ? 'host.name' : association);
  if (typeof value !== 'string') return '';
  return association === 'hostname' && isIP(value) === 0 ? '' : value;
}

/** Who has sent it; empty where Alloy doesn't know. */
function senderAt(address: string | undefined, args: ComponentArguments): string {
  if (address !== undefined) return hostIn(address) ?? address;
  throw args.notExecuted('it asks for the address that telemetry comes from: give the test one with `address`');
}
