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
