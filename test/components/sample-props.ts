import { type AttributeSchema, type BodySchema, camelCase, type TypeSchema } from '../../lib/facts';
import { Expression, std } from '../../lib/values';

/** Text that declares one component for every kind of capsule that a sample refers to. */
export const SINKS = `
prometheus.echo "sample" { }
loki.echo "sample" { }
pyroscope.write "sample" { }
otelcol.exporter.debug "sample" { }
otelcol.auth.basic "sample" {
  username = "a"
  password = "b"
}
otelcol.storage.file "sample" { }
discovery.relabel "sample" { targets = [] }
`;

const CAPSULES: { readonly [capsule: string]: string } = {
  MetricsReceiver: 'prometheus.echo.sample.receiver',
  LogsReceiver: 'loki.echo.sample.receiver',
  ProfilesReceiver: 'pyroscope.write.sample.receiver',
  'otelcol.Consumer': 'otelcol.exporter.debug.sample.input',
  'otelcol.Handler': 'otelcol.auth.basic.sample.handler',
  'otelcol.ExtensionHandler': 'otelcol.storage.file.sample.handler',
  RelabelRules: 'discovery.relabel.sample.rules',
};

/** Props that set every argument and every block of a body, made from the schema; a body inside itself is left out. */
export function sampleProps(body: BodySchema, around: readonly BodySchema[] = []): { [prop: string]: unknown } {
  const props: { [prop: string]: unknown } = {};
  for (const [name, attribute] of body.attributes) {
    props[camelCase(name)] = sampleValue(attribute);
  }
  for (const [name, block] of body.blocks) {
    const inner = sampleProps(block.body, [...around, body]);
    const item = block.labeled ? { label: 'sample', ...inner } : inner;
    props[camelCase(name)] = block.repeatable ? [item] : item;
  }
  for (const [prefix, variants] of body.enumBlocks) {
    props[camelCase(prefix)] = [...variants]
      .filter(([, block]) => block.body !== body && !around.includes(block.body))
      .map(([kind, block]) => ({ kind, ...sampleProps(block.body, [...around, body]) }));
  }
  return props;
}

function sampleValue({ type, default: value, enum: values }: AttributeSchema): unknown {
  if (holdsSecret(type) || (value === undefined && !values)) return sampleOf(type);
  const empty =
    value === undefined || value === '' || (typeof value === 'object' && Object.keys(value as object).length === 0);
  if (!empty) return value;
  if (values) {
    const allowed = values.find((entry) => entry !== '');
    return typeof type === 'object' && 'list' in type ? [allowed] : allowed;
  }
  return sampleOf(type);
}

function sampleOf(type: TypeSchema): unknown {
  switch (type) {
    case 'string':
      return 'sample';
    case 'number':
      return 1;
    case 'bool':
      return true;
    case 'duration':
      return '1m';
    case 'secret':
    case 'optional_secret':
      return std.sys.env('SAMPLE');
    case 'bytes_size':
      return '1MiB';
    case 'regex':
      return 'a.*';
    case 'any':
    case 'function':
      return 1;
    default:
      return sampleOfCompound(type);
  }
}

function sampleOfCompound(type: Exclude<TypeSchema, string>): unknown {
  if ('string' in type) return type.string === 'url' ? 'http://localhost' : '{{ .Value }}';
  if ('list' in type) return [sampleOf(type.list)];
  if ('map' in type) return { sample: sampleOf(type.map) };
  if ('object' in type) {
    return Object.fromEntries(
      Object.entries(type.object).map(([name, field]) => [camelCase(name), sampleValue(field)]),
    );
  }
  return type.capsule === 'Target' ? { __address__: 'sample' } : Expression.raw<unknown>(CAPSULES[type.capsule]!);
}

function holdsSecret(type: TypeSchema): boolean {
  if (typeof type === 'string') return type === 'secret' || type === 'optional_secret';
  return 'list' in type ? holdsSecret(type.list) : 'map' in type && holdsSecret(type.map);
}
