import { alloyVersion } from '../../facts';

/** Which container image Alloy runs from. */
export interface ImageProps {
  /** Registry or mirror. @default 'docker.io' */
  readonly registry?: string;
  /** @default 'grafana/alloy' */
  readonly repository?: string;
  /** @default - the version that the components of this package describe */
  readonly tag?: string;
  /** `sha256:` and 64 hexadecimal digits; pins the image in addition to the tag. @default - only the tag */
  readonly digest?: string;
  /**
   * What a tag of another minor version than that of the components of this package is: a warning, an error, or `'none'` of these, for who knows that the
   * configuration works there.
   * @default 'warning'
   */
  readonly versionCheck?: 'warning' | 'error' | 'none';
  /** `imagePullPolicy` of the container. @default - Kubernetes' own: `IfNotPresent` for a tag other than `latest` */
  readonly pullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  /** Names of the Secrets with the registry's credentials (`imagePullSecrets` of the pod). @default - none */
  readonly pullSecrets?: readonly string[];
}

/** `docker.io/grafana/alloy:v1.18.1`, followed by the digest if there is one. */
export function imageReference(props: ImageProps = {}): string {
  const name = `${props.registry ?? 'docker.io'}/${props.repository ?? 'grafana/alloy'}:${imageVersion(props)}`;
  return props.digest === undefined ? name : `${name}@${props.digest}`;
}

/** The tag: what the label `app.kubernetes.io/version` says. */
export function imageVersion(props: ImageProps = {}): string {
  return props.tag ?? alloyVersion;
}

/** The minor version of Alloy that the tag tells, `v1.18`; undefined where it tells none. */
export function imageMinor(props: ImageProps = {}): string | undefined {
  return minorOf(imageVersion(props));
}

/** `v1.18` of `v1.18.1`, `1.18` or `v1.18.1-boringcrypto`. */
export function minorOf(version: string): string | undefined {
  const [, minor] = /^v?(\d+\.\d+)(?![\d])/.exec(version) ?? [];
  return minor === undefined ? undefined : `v${minor}`;
}

/** Problems of the props, in the words of an error message. */
export function imageProblems(props: ImageProps = {}): string[] {
  const problems: string[] = [];
  if (props.digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(props.digest)) {
    problems.push(`image digest must be "sha256:" and 64 hexadecimal digits, got ${JSON.stringify(props.digest)}`);
  }
  if (props.tag !== undefined && !/^\w[\w.-]{0,127}$/.test(props.tag)) {
    problems.push(
      `image tag must be letters, digits, "_", "." and "-", at most 128, got ${JSON.stringify(props.tag)}; a digest goes into \`digest\``,
    );
  }
  return problems;
}
