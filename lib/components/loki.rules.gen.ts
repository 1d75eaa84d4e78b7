// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  ListInput,
  MapInput,
  SecretInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `loki.rules.kubernetes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.rules.kubernetes/
 */
export interface KubernetesProps extends ComponentProps {
  /** `address`: string, required. */
  readonly address: StringInput;
  /** `tenant_id`: string. */
  readonly tenantId?: StringInput;
  /**
   * `use_legacy_routes`: bool.
   *
   * @default false
   */
  readonly useLegacyRoutes?: BoolInput;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
  /** `authorization` block. */
  readonly authorization?: blocks.Authorization;
  /** `oauth2` block. */
  readonly oauth2?: blocks.OAuth2;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: StringInput;
  /** `proxy_url`: string (url). */
  readonly proxyUrl?: StringInput;
  /** `no_proxy`: string. */
  readonly noProxy?: StringInput;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * `sync_interval`: duration.
   *
   * @default "30s"
   */
  readonly syncInterval?: DurationInput;
  /**
   * `loki_namespace_prefix`: string.
   *
   * @default "alloy"
   */
  readonly lokiNamespacePrefix?: StringInput;
  /**
   * `loki_namespace_separator`: string.
   *
   * @default "-"
   */
  readonly lokiNamespaceSeparator?: StringInput;
  /** `external_labels`: map(string). */
  readonly externalLabels?: MapInput<StringInput>;
  /** `extra_query_matchers` block. */
  readonly extraQueryMatchers?: KubernetesExtraQueryMatchers;
  /** `rule_selector` block. */
  readonly ruleSelector?: blocks.KubernetesLabelSelector;
  /** `rule_namespace_selector` block. */
  readonly ruleNamespaceSelector?: blocks.KubernetesLabelSelector;
}

/**
 * Reads PrometheusRule resources from Kubernetes and loads them into the ruler of Loki.
 *
 * `loki.rules.kubernetes` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.rules.kubernetes/
 */
export class Kubernetes extends Component {
  constructor(scope: Construct, id: string, props: KubernetesProps) {
    super(scope, id, 'loki.rules.kubernetes', props);
  }
}

/** The `extra_query_matchers` block. */
export interface KubernetesExtraQueryMatchers {
  /** `matcher` blocks, one for each item. */
  readonly matcher?: readonly KubernetesExtraQueryMatchersMatcher[];
}

/** The `matcher` block. */
export interface KubernetesExtraQueryMatchersMatcher {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `value`: string, required. */
  readonly value: StringInput;
  /** `match_type`: string, required. One of `"!="`, `"!~"`, `"="` or `"=~"`. */
  readonly matchType: EnumInput<'!=' | '!~' | '=' | '=~'>;
}
