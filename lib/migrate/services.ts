import { identityOf, type KubernetesObject } from '../diff';
import type { Decision, Migration } from './decisions';
import { at } from './parts';

interface Port {
  readonly port: number;
  readonly protocol?: string;
  readonly name?: string;
}

/** Addresses that senders have to change: of Services that go, with the ones that take their place. */
export function movedServices(decisions: readonly Decision[], { pairs, next }: Migration): readonly string[] {
  const stays = new Set(next.map(identityOf));
  return decisions
    .filter(({ object, fate }) => object.kind === 'Service' && fate !== 'stays' && !stays.has(identityOf(object)))
    .filter(({ object }) => at(object, 'spec', 'clusterIP') !== 'None')
    .flatMap(({ object }) => {
      const other = pairs.find(({ old }) => old === object)?.next;
      const ports = portsOf(object).filter(({ name = '' }) => !name.includes('metrics'));
      if (ports.length === 0) return [];
      const known = new Set(other === undefined ? [] : portsOf(other).map(({ port }) => port));
      const there = ports.filter(({ port }) => known.has(port)).map(({ port }) => port);
      const gone = ports.filter(({ port }) => !known.has(port)).map(({ port }) => port);
      const lines: string[] = [];
      if (other !== undefined && there.length > 0) {
        lines.push(`who sends to ${addressOf(object)} (${there.join(', ')}) has to send to ${addressOf(other)} before`);
      }
      if (gone.length > 0) lines.push(`nobody listens on ${addressOf(object)} (${gone.join(', ')}) any more`);
      return lines;
    });
}

function portsOf(service: KubernetesObject): readonly Port[] {
  const ports = at(service, 'spec', 'ports');
  return Array.isArray(ports) ? (ports as readonly Port[]) : [];
}

function addressOf({ metadata: { name, namespace } }: KubernetesObject): string {
  return namespace === undefined ? name : `${name}.${namespace}`;
}
