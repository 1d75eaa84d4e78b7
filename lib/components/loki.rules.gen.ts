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
  /**
   * URL of Loki's ruler, without the path of its API.
   *
   * `address`: string, required.
   */
  readonly address: StringInput;
  /**
   * The tenant whose rules are managed, sent as `X-Scope-OrgID`. Leave it out for a Loki without tenants.
   *
   * `tenant_id`: string.
   */
  readonly tenantId?: StringInput;
  /**
   * Talks to the old paths of the ruler's API, for Loki versions that have no others.
   *
   * `use_legacy_routes`: bool.
   *
   * @default false
   */
  readonly useLegacyRoutes?: BoolInput;
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
   * How often the rules in Loki are compared with those in Kubernetes. Changes in Kubernetes are seen at once regardless.
   *
   * `sync_interval`: duration.
   *
   * @default "30s"
   */
  readonly syncInterval?: DurationInput;
  /**
   * Marks the rule groups that this component owns, and may delete. Two clusters that share a Loki need different ones.
   *
   * `loki_namespace_prefix`: string.
   *
   * @default "alloy"
   */
  readonly lokiNamespacePrefix?: StringInput;
  /**
   * What stands between the parts of the name under which rules are stored in Loki.
   *
   * `loki_namespace_separator`: string.
   *
   * @default "-"
   */
  readonly lokiNamespaceSeparator?: StringInput;
  /**
   * Labels that every alert gets, such as the cluster's name. They win over labels of the rule.
   *
   * `external_labels`: map(string).
   */
  readonly externalLabels?: MapInput<StringInput>;
  /**
   * Label matchers that are added to every query, so that rules of one cluster see only its logs.
   *
   * `extra_query_matchers` block.
   */
  readonly extraQueryMatchers?: KubernetesExtraQueryMatchers;
  /**
   * Which PrometheusRule resources are loaded, by their labels. Without it all are, those with PromQL as well, which Loki refuses.
   *
   * `rule_selector` block.
   */
  readonly ruleSelector?: blocks.KubernetesLabelSelector;
  /**
   * The namespaces that rules are taken from, by their labels. Without it, all of them.
   *
   * `rule_namespace_selector` block.
   */
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
  /**
   * Reads PrometheusRule resources from Kubernetes and loads them into the ruler of Loki.
   *
   * `loki.rules.kubernetes` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.rules.kubernetes/
   */
  constructor(scope: Construct, id: string, props: KubernetesProps) {
    super(scope, id, 'loki.rules.kubernetes', props);
  }
}

/**
 * Label matchers that are added to every query, so that rules of one cluster see only its logs.
 *
 * The `extra_query_matchers` block.
 */
export interface KubernetesExtraQueryMatchers {
  /**
   * One condition on a label, added to each stream selector.
   *
   * `matcher` blocks, one for each item.
   */
  readonly matcher?: readonly KubernetesExtraQueryMatchersMatcher[];
}

/**
 * One condition on a label, added to each stream selector.
 *
 * The `matcher` block.
 */
export interface KubernetesExtraQueryMatchersMatcher {
  /**
   * The label of the streams that the condition is about.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * What the label is compared with; a regular expression for `=~` and `!~`.
   *
   * `value`: string, required.
   */
  readonly value: StringInput;
  /**
   * How the label is compared: equal, unequal, matching an expression or not.
   *
   * `match_type`: string, required. One of `"!="`, `"!~"`, `"="` or `"=~"`.
   */
  readonly matchType: EnumInput<'!=' | '!~' | '=' | '=~'>;
}
