import { compareConfigurations } from '../alloy/configuration';
import { type Fields, isFields } from '../objects/plain-data';
import { namedMap, ranked, type Shape } from './shape';
import { fixed } from './workload';

/** Whether a key holds Alloy configuration. */
export function isConfiguration(key: string): boolean {
  return key.endsWith('.alloy');
}

const entry = (key: string): Shape => (isConfiguration(key) ? { compare: compareConfigurations } : {});
const secretEntry = (key: string): Shape => ({ ...entry(key), secret: true });

/** Content that an immutable object keeps for life. */
function content(kind: string, shape: Shape): Shape {
  return {
    ...shape,
    refused: (_old, _next, { immutable }) =>
      immutable === true ? `the ${kind} is immutable: give the changed one another name` : undefined,
  };
}

const immutable: Shape = {
  default: false,
  refused: (old) => (old === true ? 'what is immutable stays immutable' : undefined),
};

export const configMap: Shape = {
  fields: {
    immutable,
    data: content('ConfigMap', namedMap('', entry)),
    binaryData: content(
      'ConfigMap',
      namedMap('', () => ({ secret: true })),
    ),
  },
};

/** Values of a Secret are never shown; `data` and `stringData` are equivalent. */
export const secret: Shape = {
  prepare: ({ data, stringData, ...rest }) => ({
    ...rest,
    stringData: { ...decoded(data), ...(isFields(stringData) ? stringData : {}) },
  }),
  fields: {
    immutable,
    type: fixed({ default: 'Opaque' }, 'the type of a Secret is immutable'),
    stringData: content('Secret', namedMap('', secretEntry)),
  },
};

export const namespace = (name: string, label: (key: string) => Shape): Shape => ({
  fields: {
    metadata: {
      label: '',
      fields: {
        labels: namedMap('label', (key) => (key === 'kubernetes.io/metadata.name' ? { default: name } : label(key))),
      },
    },
    spec: { fields: { finalizers: { default: ['kubernetes'] } } },
  },
});

export const serviceAccountToken: Shape = { access: ranked((value) => (value === false ? 0 : 1)) };

function decoded(data: unknown): Fields {
  if (!isFields(data)) return {};
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const bytes = typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.alloc(0);
      const text = bytes.toString('utf8');
      // What is no text stays in base64.
      return [key, Buffer.from(text, 'utf8').equals(bytes) && typeof value === 'string' ? text : value];
    }),
  );
}
