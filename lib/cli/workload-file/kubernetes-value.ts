import { k8s } from 'cdk8s-plus-28';

/** Keys whose values are quantities, and those whose values are mappings of quantities. */
const QUANTITIES = new Set(['sizeLimit', 'divisor', 'averageValue']);
const QUANTITY_MAPS = new Set(['requests', 'limits']);
/** What has a port that may be a number or a name. */
const WITH_PORT = new Set(['httpGet', 'tcpSocket']);
/** Mappings whose keys are the user's own. */
const FREE = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector', 'volumeAttributes', 'options']);

/**
 * A part of a Kubernetes object, spelled as Kubernetes does, in the types that cdk8s-plus wants: `downwardAPI` is `downwardApi` there, a quantity and a port
 * are objects.
 */
export function kubernetesValue(value: unknown, key = '', around = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => kubernetesValue(item, '', key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        if (QUANTITY_MAPS.has(key)) return [name, quantityOf(inner)];
        return FREE.has(key) && typeof inner !== 'object'
          ? [name, inner]
          : [spelled(name), kubernetesValue(inner, name, key)];
      }),
    );
  }
  if (QUANTITIES.has(key) || (key === 'value' && around === 'target')) return quantityOf(value);
  if (key === 'port' && WITH_PORT.has(around)) {
    return typeof value === 'number' ? k8s.IntOrString.fromNumber(value) : k8s.IntOrString.fromString(String(value));
  }
  return value;
}

function quantityOf(value: unknown): unknown {
  return typeof value === 'number' ? k8s.Quantity.fromNumber(value) : k8s.Quantity.fromString(String(value));
}

/** `hostIP` is `hostIp`. */
function spelled(name: string): string {
  return name.replace(/([a-z])([A-Z])([A-Z]+)(?=$|[A-Z][a-z])/g, (_, before, first, rest) => {
    return `${before}${first}${rest.toLowerCase()}`;
  });
}

/**
 * The path of the first field of a value that Kubernetes doesn't know: cdk8s-plus drops it without a word.
 * @param made what cdk8s-plus makes of the value
 */
export function unknownField(value: unknown, made: unknown): readonly (string | number)[] | undefined {
  if (typeof value !== 'object' || value === null || isScalar(value)) return undefined;
  if (Array.isArray(value)) return firstOf(value.map((item, i) => [i, item, (made as readonly unknown[])?.[i]]));
  if (typeof made !== 'object' || made === null) return Object.keys(value).slice(0, 1);
  const known = new Map(Object.entries(made).map(([name, inner]) => [name.toLowerCase(), inner]));
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  const unknown = fields.find(([name]) => !known.has(name.toLowerCase()));
  if (unknown !== undefined) return [unknown[0]];
  return firstOf(fields.map(([name, inner]) => [name, inner, known.get(name.toLowerCase())]));
}

function firstOf(
  items: readonly (readonly [string | number, unknown, unknown])[],
): readonly (string | number)[] | undefined {
  for (const [step, value, made] of items) {
    const path = unknownField(value, made);
    if (path !== undefined) return [step, ...path];
  }
  return undefined;
}

function isScalar(value: object): boolean {
  return value instanceof k8s.Quantity || value instanceof k8s.IntOrString;
}
