import { canonical } from '../comparison/canonical';
import { type FieldComparison, report } from '../comparison/comparison';
import { valueText } from '../comparison/value-text';
import { byText, type Fields, isFields, plainText } from '../objects/plain-data';
import type { Shape } from './shape';

/** Selectors that select everything aren't the same as none. */
const peerShape: Shape = { strict: true, fields: { ipBlock: { fields: { except: { set: true } } } } };
const portShape: Shape = { fields: { protocol: { default: 'TCP' }, port: { type: 'port' } } };

const ANY = 'anywhere';
const ANY_PORT = 'all ports';

/**
 * Compares the rules of a NetworkPolicy by what they let through: every peer with every port, however they are grouped. What is let
 * through is more access.
 */
export function compareRules(direction: 'ingress' | 'egress'): FieldComparison {
  return (old, next, context) => {
    const [before, after] = [pairsOf(old), pairsOf(next)];
    const word = direction === 'ingress' ? 'from' : 'to';
    for (const [from, to, action] of [
      [before, after, 'removed'],
      [after, before, 'added'],
    ] as const) {
      for (const [peer, ports] of lost(from, to)) {
        const text = `${direction} ${word} ${peer} on ${ports.join(', ')}`;
        const path = context.path.named(text, `${peer} ${ports.join(',')}`);
        // The field itself is in the text.
        report(context, { action, access: action === 'added' ? 'more' : 'less' }, path);
      }
    }
  };
}

/** Which ports of which peers are let through by the first and not by the second. */
function lost(from: ReadonlySet<string>, to: ReadonlySet<string>): readonly [string, readonly string[]][] {
  const found = new Map<string, string[]>();
  for (const pair of [...from].sort(byText)) {
    const [peer, port] = JSON.parse(pair) as [string, string];
    const isCovered = [peer, ANY].some((p) => [port, ANY_PORT].some((q) => to.has(JSON.stringify([p, q]))));
    if (!isCovered) found.set(peer, [...(found.get(peer) ?? []), port]);
  }
  return [...found];
}

function pairsOf(rules: unknown): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const rule of Array.isArray(rules) ? rules : []) {
    const fields: Fields = isFields(rule) ? rule : {};
    for (const peer of listed(fields['from'] ?? fields['to'], peerText, ANY)) {
      for (const port of listed(fields['ports'], portText, ANY_PORT)) pairs.add(JSON.stringify([peer, port]));
    }
  }
  return pairs;
}

/** No list, or an empty one, stands for all that there is. */
function listed(list: unknown, text: (entry: Fields) => string, all: string): readonly string[] {
  return Array.isArray(list) && list.length > 0 ? list.map((entry) => text(isFields(entry) ? entry : {})) : [all];
}

function peerText(peer: Fields): string {
  const reduced = canonical(peer, peerShape);
  const { ipBlock, namespaceSelector, podSelector, ...rest } = isFields(reduced) ? reduced : {};
  if (Object.keys(rest).length > 0) return valueText(reduced);
  if (isFields(ipBlock)) {
    const except = Array.isArray(ipBlock['except']) && ipBlock['except'].length > 0 ? ipBlock['except'] : undefined;
    return `${plainText(ipBlock['cidr'])}${except === undefined ? '' : ` except ${except.map(plainText).join(', ')}`}`;
  }
  const pods = isEmpty(podSelector) ? 'all pods' : `pods ${selectorText(podSelector)}`;
  if (namespaceSelector === undefined) return `${pods} of the namespace`;
  return isEmpty(namespaceSelector)
    ? `${pods} of all namespaces`
    : `${pods} of namespaces ${selectorText(namespaceSelector)}`;
}

function isEmpty(selector: unknown): boolean {
  return selector === undefined || (isFields(selector) && Object.keys(selector).length === 0);
}

/** `{app=x}` where the selector is of labels only. */
function selectorText(selector: unknown): string {
  const { matchLabels, ...rest } = isFields(selector) ? selector : {};
  return isFields(matchLabels) && Object.keys(rest).length === 0
    ? `{${Object.entries(matchLabels)
        .map(([name, value]) => `${name}=${plainText(value)}`)
        .join(', ')}}`
    : valueText(selector);
}

function portText(port: Fields): string {
  const { protocol = 'TCP', port: number, endPort } = (canonical(port, portShape) ?? {}) as Fields;
  const range = `${plainText(number)}${endPort === undefined ? '' : `-${plainText(endPort)}`}`;
  return number === undefined ? `all ports of ${plainText(protocol)}` : `${plainText(protocol)} ${range}`;
}
