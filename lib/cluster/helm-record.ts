import { gunzipSync } from 'node:zlib';
import type { ObjectMeta } from './objects';

/** A release of Helm, as Helm has recorded it in the cluster. */
export interface HelmRelease {
  readonly name: string;
  readonly namespace: string;
  /** `alloy` 1.11.1, and the version of what it installs, if it says one. */
  readonly chart: { readonly name: string; readonly version: string; readonly appVersion?: string };
  readonly revision: number;
  /** `deployed`, `failed`, `pending-upgrade`, ... */
  readonly status: string;
  /** What the user has given, without the chart's defaults. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The objects of the release, as YAML. Hooks are none of them. */
  readonly manifest: string;
  /** The object that holds the record. */
  readonly record: HelmRecord;
}

/** A Secret or ConfigMap in which Helm records one revision of a release. */
export interface HelmRecord {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly metadata: ObjectMeta;
  readonly data?: { readonly release?: string };
}

/** Why a record can't be read. */
export class HelmRecordError extends Error {
  public override readonly name = 'HelmRecordError';
}

/** Far more than Kubernetes keeps of a release: what is larger is no record. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a record: JSON, gzipped and in base64, once more in base64 in a Secret. Helm before 3 didn't zip small ones.
 * @throws HelmRecordError where it's something else
 */
export function decodeRelease(record: HelmRecord): HelmRelease {
  const { kind, metadata, data } = record;
  const fail = (why: string): never => {
    throw new HelmRecordError(`${kind} ${metadata.namespace}/${metadata.name} is no record of a Helm release: ${why}`);
  };
  const text = data?.release ?? fail('it has no key "release"');
  const inner = kind === 'Secret' ? Buffer.from(text, 'base64').toString('latin1') : text;
  const bytes = Buffer.from(inner, 'base64');
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  let content: unknown;
  try {
    content = JSON.parse((isZipped ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes).toString('utf8'));
  } catch {
    return fail('it holds no JSON');
  }
  const release = fields(content);
  const chart = fields(fields(release['chart'])['metadata']);
  const name = release['name'];
  if (typeof name !== 'string' || typeof chart['name'] !== 'string') return fail('it names no release and no chart');
  return {
    name,
    namespace: typeof release['namespace'] === 'string' ? release['namespace'] : (metadata.namespace ?? ''),
    chart: {
      name: chart['name'],
      version: String(chart['version'] ?? ''),
      ...(typeof chart['appVersion'] === 'string' ? { appVersion: chart['appVersion'] } : {}),
    },
    revision: Number(release['version'] ?? metadata.labels?.['version'] ?? 0),
    status: String(fields(release['info'])['status'] ?? metadata.labels?.['status'] ?? 'unknown'),
    values: fields(release['config']),
    manifest: typeof release['manifest'] === 'string' ? release['manifest'] : '',
    record,
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
