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
 * Arguments of `mimir.alerts.kubernetes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/mimir/mimir.alerts.kubernetes/
 */
export interface KubernetesProps extends ComponentProps {
  /** `address`: string, required. */
  readonly address: StringInput;
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
   * @default "5m"
   */
  readonly syncInterval?: DurationInput;
  /**
   * `template_files`: map(string).
   *
   * @default {}
   */
  readonly templateFiles?: MapInput<StringInput>;
  /** `global_config`: secret, required. */
  readonly globalConfig: SecretInput;
  /** `alertmanagerconfig_selector` block. */
  readonly alertmanagerconfigSelector?: blocks.KubernetesLabelSelector;
  /** `alertmanagerconfig_namespace_selector` block. */
  readonly alertmanagerconfigNamespaceSelector?: blocks.KubernetesLabelSelector;
  /** `alertmanagerconfig_matcher` block. */
  readonly alertmanagerconfigMatcher?: KubernetesAlertmanagerconfigMatcher;
}

/**
 * Reads AlertmanagerConfig resources from Kubernetes and loads them into the Alertmanager of Mimir.
 *
 * `mimir.alerts.kubernetes` in Alloy; experimental, needs `--stability.level=experimental`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/mimir/mimir.alerts.kubernetes/
 */
export class Kubernetes extends Component {
  constructor(scope: Construct, id: string, props: KubernetesProps) {
    super(scope, id, 'mimir.alerts.kubernetes', props);
  }
}

/** The `alertmanagerconfig_matcher` block. */
export interface KubernetesAlertmanagerconfigMatcher {
  /** `strategy`: string, required. One of `"None"`, `"OnNamespace"` or `"OnNamespaceExceptForAlertmanagerNamespace"`. */
  readonly strategy: EnumInput<'None' | 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace'>;
  /** `alertmanager_namespace`: string. */
  readonly alertmanagerNamespace?: StringInput;
}
