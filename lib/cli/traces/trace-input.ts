import { parseAllDocuments } from 'yaml';
import {
  type KubernetesObject,
  readGiven,
  readInputs,
  readLogInput,
  TestFileError,
  type TestInputs,
  type World,
  YamlReader,
} from '../../simulate';

/** What is followed through a configuration. */
export interface TraceInput extends TestInputs {
  readonly given: Omit<World, 'objects'>;
}

/**
 * The inputs in a file of YAML or JSON: each document is a Kubernetes object, an input of a log or a list of such, or has the members `inputs`
 * and `given` of a test.
 * @throws TestFileError
 */
export function readTraceInput(text: string): TraceInput {
  const documents = parseAllDocuments(text);
  const inputs = ('empty' in documents ? [] : documents).map((document, at) => {
    const [error] = document.errors;
    if (error !== undefined) throw new TestFileError(error.message.split('\n')[0] ?? 'no YAML');
    return readDocument(document.toJS(), documents.length === 1 ? '' : `document ${at + 1}`);
  });
  return {
    objects: inputs.flatMap(({ objects }) => objects),
    logs: inputs.flatMap(({ logs }) => logs),
    telemetry: {
      spans: inputs.flatMap(({ telemetry }) => telemetry.spans),
      logs: inputs.flatMap(({ telemetry }) => telemetry.logs),
      metrics: inputs.flatMap(({ telemetry }) => telemetry.metrics),
    },
    series: inputs.flatMap(({ series }) => series),
    profiles: inputs.flatMap(({ profiles }) => profiles),
    given: Object.assign({}, ...inputs.map(({ given }) => given)),
  };
}

function readDocument(value: unknown, path: string): TraceInput {
  const reader = new YamlReader(value, path);
  const nothing: TraceInput = {
    objects: [],
    logs: [],
    telemetry: { spans: [], logs: [], metrics: [] },
    series: [],
    profiles: [],
    given: {},
  };
  if (reader.isAbsent) return nothing;
  if (Array.isArray(value)) {
    const items = value.map((item, at) => readDocument(item, `${path}[${at}]`));
    return { ...nothing, objects: items.flatMap(({ objects }) => objects), logs: items.flatMap(({ logs }) => logs) };
  }
  if (reader.keys.includes('kind')) return { ...nothing, objects: [reader.mapping() as KubernetesObject] };
  if (!reader.keys.includes('inputs') && !reader.keys.includes('given')) {
    return { ...nothing, logs: [readLogInput(reader)] };
  }
  const { inputs, given } = reader.members('inputs', 'given', 'config', 'assert', 'name');
  return { ...readInputs(inputs), given: readGiven(given) };
}
