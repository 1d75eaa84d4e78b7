import type { PodSecurityLevel } from './pod-security';

export interface NamespaceProps {
  /**
   * The Pod Security level that the namespace enforces, for all of its pods. Less than Alloy's pods need is an error.
   * @default - what Alloy's pods need
   */
  readonly podSecurity?: PodSecurityLevel;
  /** Additional labels of the Namespace object. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

/** The Namespace object of an Alloy. */
export class NamespaceObject {
  /** Creates it, unless the namespace is `default` or one of Kubernetes' own: once per chart, with the level that all Alloys in it need. */
  static create(props: NamespaceProps = {}): NamespaceObject {
    return new NamespaceObject(props);
  }

  /** Leaves the namespace to somebody else. */
  static none(): NamespaceObject {
    return new NamespaceObject(undefined);
  }

  readonly #props: NamespaceProps | undefined;

  private constructor(props: NamespaceProps | undefined) {
    this.#props = props;
  }

  /**
   * Absent if none is created.
   * @internal
   */
  get props(): NamespaceProps | undefined {
    return this.#props;
  }
}
