import type { SecretInput, StringInput } from '../../values';

/** A proxy of its own, or the one that the environment of the pod names (`HTTPS_PROXY`, `NO_PROXY`). */
export type ProxyOptions = (
  | {
      readonly url: StringInput;
      /** Hosts, domains and networks to reach directly, joined by commas. @default - none */
      readonly noProxy?: StringInput;
      readonly fromEnvironment?: never;
    }
  | { readonly fromEnvironment: true; readonly url?: never; readonly noProxy?: never }
) & {
  /** Headers for the proxy itself, such as its own authentication. @default - none */
  readonly connectHeaders?: { readonly [name: string]: SecretInput };
};
