import type { PlainAttribute } from '../../semantics';
import type { KubernetesObject } from '../kubernetes/object';
import type { LogInput, PushedEntry } from '../logs/log-input';
import type { SeriesInput } from '../metrics/series-input';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import type { ProfileInput } from '../profiles/profile-input';
import type { World } from '../world';
import { logMembers, readSourced } from './log-reader';
import { readTelemetry } from './telemetry-reader';
import { readTime } from './time-reader';
import type { YamlReader } from './yaml-reader';

/** What comes in from outside in a test. */
export interface TestInputs {
  readonly objects: readonly KubernetesObject[];
  readonly logs: readonly LogInput[];
  /** What applications send. */
  readonly telemetry: Required<TelemetryInputs>;
  /** Samples that somebody writes to Alloy. */
  readonly series: readonly SeriesInput[];
  /** Profiles that somebody sends to Alloy. */
  readonly profiles: readonly ProfileInput[];
}

/** The time of an entry that says none: the zero of Go's clock, the beginning of the year 1. */
const ZERO_TIME = -62_135_596_800_000_000_000n;

/**
 * The member `inputs` of a test: `loki` as Alloy's own tests have it, `logs` with what sources read, `kubernetes` with manifests, and of
 * OpenTelemetry `spans`, `otlp_logs` and `otlp_metrics`; `series` and `profiles` that somebody writes.
 * @throws TestFileError
 */
export function readInputs(inputs: YamlReader): TestInputs {
  const { loki, logs, kubernetes, series, profiles, ...telemetry } = inputs.members(
    'loki',
    'logs',
    'kubernetes',
    'series',
    'profiles',
    'spans',
    'otlp_logs',
    'otlp_metrics',
  );
  return {
    objects: kubernetes.items().map((object) => object.mapping() as KubernetesObject),
    logs: [...loki.items().flatMap(readLokiInput), ...logs.items().map(readLogInput)],
    telemetry: readTelemetry(telemetry),
    series: series.items().map(readSeries),
    profiles: profiles.items().map(readProfile),
  };
}

function readLokiInput(input: YamlReader): readonly PushedEntry[] {
  const { components, entries } = input.members('components', 'entries');
  const to = components.items().map((component) => component.text());
  const read = entries.items().map((entry) => readEntry(entry, to));
  if (read.length > 0 && to.length === 0) components.fail('entries need at least one receiver');
  return read;
}

function readEntry(entry: YamlReader, to: readonly string[]): PushedEntry {
  const {
    labels,
    line,
    timestamp,
    structured_metadata: metadata,
  } = entry.members('labels', 'line', 'timestamp', 'structured_metadata');
  return {
    labels: labels.texts(),
    line: line.optionalText() ?? '',
    timestamp: timestamp.isAbsent ? ZERO_TIME : readTime(timestamp),
    structuredMetadata: metadata.texts(),
    to,
  };
}

/** @throws TestFileError */
export function readLogInput(input: YamlReader): LogInput {
  const members = input.members(...logMembers);
  const { timestamp, to } = members;
  const addressed = { ...readTo(to), ...(timestamp.isAbsent ? {} : { timestamp: readTime(timestamp) }) };
  return { ...addressed, ...readSourced(members) };
}

function readTo(to: YamlReader): { readonly to?: string | readonly string[] } {
  return to.isAbsent ? {} : { to: to.isText ? to.text() : to.items().map((name) => name.text()) };
}

function readSeries(input: YamlReader): SeriesInput {
  if (input.isText) return input.text();
  const { name, labels, value, timestamp, to } = input.members('name', 'labels', 'value', 'timestamp', 'to');
  return {
    name: name.text(),
    labels: labels.texts(),
    value: value.number(),
    ...(timestamp.isAbsent ? {} : { timestamp: readTime(timestamp) }),
    ...readTo(to),
  };
}

function readProfile(input: YamlReader): ProfileInput {
  const { name, labels, to } = input.members('name', 'labels', 'to');
  return { name: name.text(), labels: labels.texts(), ...readTo(to) };
}

/**
 * The member `given` of a test: what is outside of Alloy.
 * @throws TestFileError
 */
export function readGiven(given: YamlReader): Omit<World, 'objects'> {
  const { metrics, targets, detected, files, env, constants, namespace, now } = given.members(
    'metrics',
    'targets',
    'detected',
    'files',
    'env',
    'constants',
    'namespace',
    'now',
  );
  const detectors = Object.entries(detected.isAbsent ? {} : detected.members(...detected.keys));
  const found = Object.entries(targets.isAbsent ? {} : targets.members(...targets.keys));
  return {
    ...(metrics.isAbsent ? {} : { metrics: metrics.text() }),
    ...(found.length === 0
      ? {}
      : { targets: Object.fromEntries(found.map(([id, list]) => [id, list.items().map((target) => target.texts())])) }),
    ...(detectors.length === 0
      ? {}
      : {
          detected: Object.fromEntries(
            detectors.map(([name, found]) => [name, found.mapping() as Record<string, PlainAttribute>]),
          ),
        }),
    ...(files.isAbsent ? {} : { files: files.texts() }),
    ...(env.isAbsent ? {} : { env: env.texts() }),
    ...(constants.isAbsent ? {} : { constants: constants.texts() }),
    ...(namespace.isAbsent ? {} : { namespace: namespace.text() }),
    ...(now.isAbsent ? {} : { now: readTime(now) }),
  };
}
