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
  /**
   * URL of Mimir's Alertmanager, without the path of its API.
   *
   * `address`: string, required.
   */
  readonly address: StringInput;
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: blocks.Authorization;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: blocks.OAuth2;
  /**
   * A token to send as `Authorization: Bearer`. For a token that is rotated, take `bearer_token_file` or an export of a `remote` component.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * Path of a file with the bearer token, read again for requests, so that a rotated token, such as that of a service account, is picked up.
   *
   * `bearer_token_file`: string.
   */
  readonly bearerTokenFile?: StringInput;
  /**
   * The proxy that requests go through. Leave it empty to connect directly, and don't combine it with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   */
  readonly proxyUrl?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, that are reached without `proxy_url`.
   *
   * `no_proxy`: string.
   */
  readonly noProxy?: StringInput;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, in place of `proxy_url` and `no_proxy`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers meant for the proxy, sent when a tunnel is opened, for example to sign in there. Useless without a proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How HTTPS connections are secured: trusted authorities, client certificate, expected server name.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Follows a redirect to where the server points. Turn it off if an unexpected redirect should count as a failure.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Lets the client agree on HTTP/2 over TLS. Turn it off for servers or proxies that handle HTTP/2 badly.
   *
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * How often the configuration in Mimir is compared with that in Kubernetes. Changes in Kubernetes are seen at once regardless.
   *
   * `sync_interval`: duration.
   *
   * @default "5m"
   */
  readonly syncInterval?: DurationInput;
  /**
   * Templates for notifications: from the name of the file to its content.
   *
   * `template_files`: map(string).
   *
   * @default {}
   */
  readonly templateFiles?: MapInput<StringInput>;
  /**
   * The Alertmanager configuration, as YAML, that the AlertmanagerConfig resources are merged into. It often holds secrets.
   *
   * `global_config`: secret, required.
   */
  readonly globalConfig: SecretInput;
  /**
   * Which AlertmanagerConfig resources are used, by their labels. Without it, all of them are.
   *
   * `alertmanagerconfig_selector` block.
   */
  readonly alertmanagerconfigSelector?: blocks.KubernetesLabelSelector;
  /**
   * The namespaces that AlertmanagerConfig resources are taken from, by their labels. Without it, all of them.
   *
   * `alertmanagerconfig_namespace_selector` block.
   */
  readonly alertmanagerconfigNamespaceSelector?: blocks.KubernetesLabelSelector;
  /**
   * Which alerts the routes of a resource apply to.
   *
   * `alertmanagerconfig_matcher` block.
   */
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
  /**
   * Reads AlertmanagerConfig resources from Kubernetes and loads them into the Alertmanager of Mimir.
   *
   * `mimir.alerts.kubernetes` in Alloy; experimental, needs `--stability.level=experimental`.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/mimir/mimir.alerts.kubernetes/
   */
  constructor(scope: Construct, id: string, props: KubernetesProps) {
    super(scope, id, 'mimir.alerts.kubernetes', props);
  }
}

/**
 * Which alerts the routes of a resource apply to.
 *
 * The `alertmanagerconfig_matcher` block.
 */
export interface KubernetesAlertmanagerconfigMatcher {
  /**
   * Whether a resource is about alerts of its own namespace only, or about all alerts (`None`).
   *
   * `strategy`: string, required. One of `"None"`, `"OnNamespace"` or `"OnNamespaceExceptForAlertmanagerNamespace"`.
   */
  readonly strategy: EnumInput<'None' | 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace'>;
  /**
   * The namespace whose resources are about all alerts, for the strategy that makes such an exception.
   *
   * `alertmanager_namespace`: string.
   */
  readonly alertmanagerNamespace?: StringInput;
}
