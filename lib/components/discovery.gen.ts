// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  NumberInput,
  RelabelRules,
  SecretInput,
  StringInput,
  Targets,
  TargetsInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `discovery.aws`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.aws/
 */
export interface AwsProps extends ComponentProps {
  /**
   * The AWS service whose resources become targets. It decides which IAM permissions the credentials need, which labels targets get, and which other arguments are accepted.
   *
   * `role`: string, required. One of `"ec2"`, `"ecs"`, `"elasticache"`, `"lightsail"`, `"msk"` or `"rds"`.
   */
  readonly role: EnumInput<'ec2' | 'ecs' | 'elasticache' | 'lightsail' | 'msk' | 'rds'>;
  /**
   * Calls the AWS API at this address instead of the public one, for a VPC endpoint or an AWS-compatible service.
   *
   * `endpoint`: string.
   */
  readonly endpoint?: StringInput;
  /**
   * Region to search. Left empty, it's asked from the metadata of the instance that Alloy runs on; outside of AWS there is none to ask.
   *
   * `region`: string.
   */
  readonly region?: StringInput;
  /**
   * ID of the key pair that signs API requests. Left empty, the credentials come from the environment of Alloy.
   *
   * `access_key`: string.
   */
  readonly accessKey?: StringInput;
  /**
   * Secret half of `access_key`. Prefer `role_arn` or the identity of the workload to a long-lived key.
   *
   * `secret_key`: secret.
   */
  readonly secretKey?: SecretInput;
  /**
   * Profile of the shared AWS configuration that supplies the credentials.
   *
   * `profile`: string.
   */
  readonly profile?: StringInput;
  /**
   * IAM role to assume before calling the API, for example to look into another account.
   *
   * `role_arn`: string.
   */
  readonly roleArn?: StringInput;
  /**
   * External ID that the trust policy of `role_arn` expects when someone from another account assumes the role.
   *
   * `external_id`: string.
   */
  readonly externalId?: StringInput;
  /**
   * How often the service is asked for its resources. Shorter intervals notice changes sooner and use up more of the API rate limit.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the private address of each target. To scrape another address, set the port in a relabeling rule instead.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Leaves the choice of instances to EC2, by its own filters. An error unless `role` is `ec2`.
   *
   * `filter` blocks, one for each item.
   */
  readonly filter?: readonly blocks.DiscoveryAwsEC2Filter[];
  /**
   * Looks at these clusters only. Without it, all clusters of the region are listed; refused for the `ec2` and `lightsail` roles.
   *
   * `clusters`: list(string).
   */
  readonly clusters?: ListInput<StringInput>;
  /**
   * Upper bound on API requests in flight. Lower it when AWS throttles; refused for the `ec2` and `lightsail` roles.
   *
   * `request_concurrency`: number.
   */
  readonly requestConcurrency?: NumberInput;
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
}

/** Exports of `discovery.aws`. */
export interface AwsExports {
  /**
   * One target for each resource found, with `__meta_` labels that depend on `role`. Feed them to `discovery.relabel` or `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds targets in AWS by role: EC2 and Lightsail instances, ECS tasks, and ElastiCache, MSK and RDS clusters.
 *
 * `discovery.aws` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.aws/
 */
export class Aws extends Component implements AwsExports {
  /**
   * The exports of the `discovery.aws` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): AwsExports {
    return exportsFromLabel(scope, 'discovery.aws', label);
  }

  /**
   * Finds targets in AWS by role: EC2 and Lightsail instances, ECS tasks, and ElastiCache, MSK and RDS clusters.
   *
   * `discovery.aws` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.aws/
   */
  constructor(scope: Construct, id: string, props: AwsProps) {
    super(scope, id, 'discovery.aws', props);
  }

  /**
   * One target for each resource found, with `__meta_` labels that depend on `role`. Feed them to `discovery.relabel` or `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.azure`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.azure/
 */
export interface AzureProps extends ComponentProps {
  /**
   * Which Azure cloud to talk to: the public one, or a sovereign cloud with its own login and API addresses.
   *
   * `environment`: string.
   *
   * @default "AzurePublicCloud"
   */
  readonly environment?: StringInput;
  /**
   * Port appended to the private IP of each virtual machine to form its `__address__`.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Subscription whose virtual machines are listed. The identity needs permission to read them.
   *
   * `subscription_id`: string.
   */
  readonly subscriptionId?: StringInput;
  /**
   * Signs in as an application registration with a client secret. Set either this or `managed_identity`.
   *
   * `oauth` block.
   */
  readonly oauth?: AzureOauth;
  /**
   * Signs in with an identity that Azure attaches to the machine or pod, so no secret is stored. Set either this or `oauth`.
   *
   * `managed_identity` block.
   */
  readonly managedIdentity?: AzureManagedIdentity;
  /**
   * How long to wait between two listings of the virtual machines. Azure throttles clients that ask too often.
   *
   * `refresh_interval`: duration.
   *
   * @default "5m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Narrows the search to one resource group. Without it, all groups of the subscription are searched.
   *
   * `resource_group`: string.
   */
  readonly resourceGroup?: StringInput;
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
   * How HTTPS connections are secured: trusted authorities, client certificate, expected server name.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
}

/** Exports of `discovery.azure`. */
export interface AzureExports {
  /**
   * One target for each virtual machine, labelled with its name, location, size, scale set and tags.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds virtual machines in an Azure subscription.
 *
 * `discovery.azure` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.azure/
 */
export class Azure extends Component implements AzureExports {
  /**
   * The exports of the `discovery.azure` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): AzureExports {
    return exportsFromLabel(scope, 'discovery.azure', label);
  }

  /**
   * Finds virtual machines in an Azure subscription.
   *
   * `discovery.azure` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.azure/
   */
  constructor(scope: Construct, id: string, props: AzureProps = {}) {
    super(scope, id, 'discovery.azure', props);
  }

  /**
   * One target for each virtual machine, labelled with its name, location, size, scale set and tags.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Signs in as an application registration with a client secret. Set either this or `managed_identity`.
 *
 * The `oauth` block.
 */
export interface AzureOauth {
  /**
   * Application ID of the registration in Microsoft Entra that stands for Alloy.
   *
   * `client_id`: string, required.
   */
  readonly clientId: StringInput;
  /**
   * Directory in which the application is registered, and from which its tokens come.
   *
   * `tenant_id`: string, required.
   */
  readonly tenantId: StringInput;
  /**
   * Secret of the application registration. Discovery stops working when it expires.
   *
   * `client_secret`: secret, required.
   */
  readonly clientSecret: SecretInput;
}

/**
 * Signs in with an identity that Azure attaches to the machine or pod, so no secret is stored. Set either this or `oauth`.
 *
 * The `managed_identity` block.
 */
export interface AzureManagedIdentity {
  /**
   * Tells which managed identity to use where several are attached.
   *
   * `client_id`: string, required.
   */
  readonly clientId: StringInput;
}

/**
 * Arguments of `discovery.consul`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.consul/
 */
export interface ConsulProps extends ComponentProps {
  /**
   * Host and port of the Consul server whose catalog is read. The protocol comes from `scheme`.
   *
   * `server`: string.
   *
   * @default "localhost:8500"
   */
  readonly server?: StringInput;
  /**
   * ACL token for the catalog. It needs read access to nodes and services; services it can't see are missing from the targets without an error.
   *
   * `token`: secret.
   */
  readonly token?: SecretInput;
  /**
   * Data center to query, if not the one that `server` belongs to.
   *
   * `datacenter`: string.
   */
  readonly datacenter?: StringInput;
  /**
   * Namespace to look into. Only Consul Enterprise knows namespaces.
   *
   * `namespace`: string.
   */
  readonly namespace?: StringInput;
  /**
   * Admin partition to look into. Only Consul Enterprise has them.
   *
   * `partition`: string.
   */
  readonly partition?: StringInput;
  /**
   * Text between the tags of a service in `__meta_consul_tags`. The label also starts and ends with it, so that a rule can match one whole tag.
   *
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
  /**
   * Whether Consul is reached over plain HTTP or HTTPS.
   *
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /**
   * User name for HTTP authentication. New configurations put it into `basic_auth`.
   *
   * `username`: string.
   */
  readonly username?: StringInput;
  /**
   * Password that goes with `username`. New configurations put it into `basic_auth`.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
  /**
   * Lets any server answer, not just the leader. That spreads load, at the price of results that may lag a little behind.
   *
   * `allow_stale`: bool.
   *
   * @default true
   */
  readonly allowStale?: BoolInput;
  /**
   * Names of the services to watch. Left empty, every service in the catalog is, which costs a request for each of them.
   *
   * `services`: list(string).
   */
  readonly services?: ListInput<StringInput>;
  /**
   * Keeps services that carry all of these tags. Consul does the filtering, so it's cheaper than a relabeling rule.
   *
   * `tags`: list(string).
   */
  readonly tags?: ListInput<StringInput>;
  /**
   * Keeps services on nodes whose metadata has all of these pairs.
   *
   * `node_meta`: map(string).
   */
  readonly nodeMeta?: MapInput<StringInput>;
  /**
   * How long to wait between two reads of the catalog. Raise it for large catalogs, where the queries weigh on Consul.
   *
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.consul`. */
export interface ConsulExports {
  /**
   * One target for each instance of a service, with labels for its node, tags, metadata and port.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the instances of services in the catalog of a Consul cluster.
 *
 * `discovery.consul` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.consul/
 */
export class Consul extends Component implements ConsulExports {
  /**
   * The exports of the `discovery.consul` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ConsulExports {
    return exportsFromLabel(scope, 'discovery.consul', label);
  }

  /**
   * Finds the instances of services in the catalog of a Consul cluster.
   *
   * `discovery.consul` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.consul/
   */
  constructor(scope: Construct, id: string, props: ConsulProps = {}) {
    super(scope, id, 'discovery.consul', props);
  }

  /**
   * One target for each instance of a service, with labels for its node, tags, metadata and port.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.consulagent`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.consulagent/
 */
export interface ConsulagentProps extends ComponentProps {
  /**
   * Host and port of the agent, normally the one on the same machine, since only its own registrations are seen.
   *
   * `server`: string.
   *
   * @default "localhost:8500"
   */
  readonly server?: StringInput;
  /**
   * ACL token for the agent. It needs read access to the agent and its services.
   *
   * `token`: secret.
   */
  readonly token?: SecretInput;
  /**
   * Data center written into the labels. Left empty, the agent is asked which one it belongs to.
   *
   * `datacenter`: string.
   */
  readonly datacenter?: StringInput;
  /**
   * Text between the tags in the label that lists them all; also put at both ends, so that rules can match a whole tag.
   *
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
  /**
   * Protocol spoken with the agent; `https` goes with `tls_config`.
   *
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /**
   * User name for HTTP authentication at the agent, or at a proxy in front of it.
   *
   * `username`: string.
   */
  readonly username?: StringInput;
  /**
   * Password for HTTP authentication, sent with `username`.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
  /**
   * Time between two requests to the agent. They are cheap, since no cluster-wide state is involved.
   *
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Names of the services wanted. Without any, all that are registered with this agent become targets.
   *
   * `services`: list(string).
   */
  readonly services?: ListInput<StringInput>;
  /**
   * Keeps services that carry every one of these tags.
   *
   * `tags`: list(string).
   */
  readonly tags?: ListInput<StringInput>;
  /**
   * Authorities to trust and the client certificate to show, for agents that speak HTTPS.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
}

/** Exports of `discovery.consulagent`. */
export interface ConsulagentExports {
  /**
   * One target for each service instance registered with this agent. Services of other machines are never among them.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the services registered with a single Consul agent, without asking the servers of the cluster.
 *
 * `discovery.consulagent` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.consulagent/
 */
export class Consulagent extends Component implements ConsulagentExports {
  /**
   * The exports of the `discovery.consulagent` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ConsulagentExports {
    return exportsFromLabel(scope, 'discovery.consulagent', label);
  }

  /**
   * Finds the services registered with a single Consul agent, without asking the servers of the cluster.
   *
   * `discovery.consulagent` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.consulagent/
   */
  constructor(scope: Construct, id: string, props: ConsulagentProps = {}) {
    super(scope, id, 'discovery.consulagent', props);
  }

  /**
   * One target for each service instance registered with this agent. Services of other machines are never among them.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.digitalocean`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.digitalocean/
 */
export interface DigitaloceanProps extends ComponentProps {
  /**
   * Time between two listings of Droplets. The API allows a limited number of requests an hour to each token.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the public address of each Droplet; a Droplet itself doesn't tell where its metrics are.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * API token with read access to Droplets. Set either this or `bearer_token_file`; one of them is needed.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * File that holds the API token, for tokens mounted from a secret. Set either this or `bearer_token`; one of them is needed.
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
}

/** Exports of `discovery.digitalocean`. */
export interface DigitaloceanExports {
  /**
   * One target for each Droplet, with labels for its name, region, size, image, tags and addresses.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the droplets of a DigitalOcean account.
 *
 * `discovery.digitalocean` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.digitalocean/
 */
export class Digitalocean extends Component implements DigitaloceanExports {
  /**
   * The exports of the `discovery.digitalocean` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DigitaloceanExports {
    return exportsFromLabel(scope, 'discovery.digitalocean', label);
  }

  /**
   * Finds the droplets of a DigitalOcean account.
   *
   * `discovery.digitalocean` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.digitalocean/
   */
  constructor(scope: Construct, id: string, props: DigitaloceanProps = {}) {
    super(scope, id, 'discovery.digitalocean', props);
  }

  /**
   * One target for each Droplet, with labels for its name, region, size, image, tags and addresses.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.dns`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.dns/
 */
export interface DnsProps extends ComponentProps {
  /**
   * Domain names to resolve. All records of each name become targets, so a headless Service in Kubernetes yields its pods.
   *
   * `names`: list(string), required.
   */
  readonly names: ListInput<StringInput>;
  /**
   * How often names are resolved again. Shorter than the TTL of the records gains nothing if a caching resolver answers.
   *
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Kind of record to ask for. SRV records bring host and port; the others only a host, so they need `port`.
   *
   * `type`: string. One of `"A"`, `"AAAA"`, `"MX"`, `"NS"` or `"SRV"`.
   *
   * @default "SRV"
   */
  readonly type?: EnumInput<'A' | 'AAAA' | 'MX' | 'NS' | 'SRV'>;
  /**
   * Port appended to each host that was found. SRV records have their own, so it's ignored for them.
   *
   * `port`: number.
   *
   * @default 0
   */
  readonly port?: NumberInput;
}

/** Exports of `discovery.dns`. */
export interface DnsExports {
  /**
   * One target for each record, labelled with the name that was asked for.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds targets by looking up A, AAAA, MX, NS or SRV records in DNS.
 *
 * `discovery.dns` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.dns/
 */
export class Dns extends Component implements DnsExports {
  /**
   * The exports of the `discovery.dns` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DnsExports {
    return exportsFromLabel(scope, 'discovery.dns', label);
  }

  /**
   * Finds targets by looking up A, AAAA, MX, NS or SRV records in DNS.
   *
   * `discovery.dns` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.dns/
   */
  constructor(scope: Construct, id: string, props: DnsProps) {
    super(scope, id, 'discovery.dns', props);
  }

  /**
   * One target for each record, labelled with the name that was asked for.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.docker`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.docker/
 */
export interface DockerProps extends ComponentProps {
  /**
   * Where the Docker daemon listens, such as `unix:///var/run/docker.sock`. The socket gives full control of the host, so restrict who can reach Alloy.
   *
   * `host`: string, required.
   */
  readonly host: StringInput;
  /**
   * Port of targets whose container exposes none. Containers with exposed ports get one target for each port instead.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Host put into the address of containers that share the network of the host, and so have no address of their own.
   *
   * `host_networking_host`: string.
   *
   * @default "localhost"
   */
  readonly hostNetworkingHost?: StringInput;
  /**
   * How often the daemon is asked for its containers. Containers that live shorter than this can be missed.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Yields targets for one network of each container only. Turn it off to get a target for every network, and the same container is scraped several times unless you filter.
   *
   * `match_first_network`: bool.
   *
   * @default true
   */
  readonly matchFirstNetwork?: BoolInput;
  /**
   * Lets Docker choose the containers, for example by label or status. Several blocks must all hold.
   *
   * `filter` blocks, one for each item.
   */
  readonly filter?: readonly DockerFilter[];
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
}

/** Exports of `discovery.docker`. */
export interface DockerExports {
  /**
   * One target for each container, network and exposed port, with the container's name and labels. Characters that Prometheus doesn't allow in label names become underscores.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the containers of a Docker host.
 *
 * `discovery.docker` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.docker/
 */
export class Docker extends Component implements DockerExports {
  /**
   * The exports of the `discovery.docker` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DockerExports {
    return exportsFromLabel(scope, 'discovery.docker', label);
  }

  /**
   * Finds the containers of a Docker host.
   *
   * `discovery.docker` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.docker/
   */
  constructor(scope: Construct, id: string, props: DockerProps) {
    super(scope, id, 'discovery.docker', props);
  }

  /**
   * One target for each container, network and exposed port, with the container's name and labels. Characters that Prometheus doesn't allow in label names become underscores.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Lets Docker choose the containers, for example by label or status. Several blocks must all hold.
 *
 * The `filter` block.
 */
export interface DockerFilter {
  /**
   * A filter that the Docker API knows for listing containers, such as `label`, `name` or `status`.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * Values that the filter accepts; for `label` a key, or a key and value joined by `=`.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
}

/**
 * Arguments of `discovery.dockerswarm`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.dockerswarm/
 */
export interface DockerswarmProps extends ComponentProps {
  /**
   * Address of a daemon that is a manager of the swarm; workers can't list services or tasks.
   *
   * `host`: string, required.
   */
  readonly host: StringInput;
  /**
   * What becomes a target: the published ports of services, those of single tasks, or the nodes themselves.
   *
   * `role`: string, required. One of `"nodes"`, `"services"` or `"tasks"`.
   */
  readonly role: EnumInput<'nodes' | 'services' | 'tasks'>;
  /**
   * Port of nodes, and of services and tasks that publish none.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Lets Docker choose the objects, which saves work if the swarm is large. Which filters exist depends on `role`.
   *
   * `filter` blocks, one for each item.
   */
  readonly filter?: readonly DockerswarmFilter[];
  /**
   * How often the manager is asked again. Short-lived tasks can come and go in between.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.dockerswarm`. */
export interface DockerswarmExports {
  /**
   * Targets of the swarm, with `__meta_dockerswarm_` labels of the service, task, node or network that they belong to.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the services, tasks or nodes of a Docker Swarm.
 *
 * `discovery.dockerswarm` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.dockerswarm/
 */
export class Dockerswarm extends Component implements DockerswarmExports {
  /**
   * The exports of the `discovery.dockerswarm` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DockerswarmExports {
    return exportsFromLabel(scope, 'discovery.dockerswarm', label);
  }

  /**
   * Finds the services, tasks or nodes of a Docker Swarm.
   *
   * `discovery.dockerswarm` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.dockerswarm/
   */
  constructor(scope: Construct, id: string, props: DockerswarmProps) {
    super(scope, id, 'discovery.dockerswarm', props);
  }

  /**
   * Targets of the swarm, with `__meta_dockerswarm_` labels of the service, task, node or network that they belong to.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Lets Docker choose the objects, which saves work if the swarm is large. Which filters exist depends on `role`.
 *
 * The `filter` block.
 */
export interface DockerswarmFilter {
  /**
   * A filter that the Swarm API knows for the chosen `role`, such as `label`, `service` or `desired-state`.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * Values that the filter accepts. An object passes if any of them fits.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
}

/**
 * Arguments of `discovery.ec2`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ec2/
 */
export interface Ec2Props extends ComponentProps {
  /**
   * Sends API calls to this address instead of the region's public one, for a VPC endpoint or an EC2-compatible cloud.
   *
   * `endpoint`: string.
   */
  readonly endpoint?: StringInput;
  /**
   * Region whose instances are listed. Left empty, it comes from the instance metadata service, which only works on EC2.
   *
   * `region`: string.
   */
  readonly region?: StringInput;
  /**
   * ID of the key pair that signs requests. Left empty, credentials are taken from where the AWS SDK usually finds them.
   *
   * `access_key`: string.
   */
  readonly accessKey?: StringInput;
  /**
   * Secret half of the key pair whose ID is `access_key`.
   *
   * `secret_key`: secret.
   */
  readonly secretKey?: SecretInput;
  /**
   * Named profile in the shared AWS configuration whose credentials are used.
   *
   * `profile`: string.
   */
  readonly profile?: StringInput;
  /**
   * IAM role assumed before instances are listed. It needs `ec2:DescribeInstances`.
   *
   * `role_arn`: string.
   */
  readonly roleArn?: StringInput;
  /**
   * Pause between two listings of the instances. EC2 throttles accounts that list too often.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the private IP of each instance. For the public IP, build the whole address in a relabeling rule.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Hands a filter to EC2, so that unwanted instances are never sent. Faster than dropping them by relabeling.
   *
   * `filter` blocks, one for each item.
   */
  readonly filter?: readonly blocks.DiscoveryAwsEC2Filter[];
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
   * Bearer token for the HTTP connection to the API. AWS itself wants signed requests, so it's only useful for a gateway in front.
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
}

/** Exports of `discovery.ec2`. */
export interface Ec2Exports {
  /**
   * One target for each instance with a private address, whatever its state, with labels for its type, zone, network, addresses and tags.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds EC2 instances in one AWS region.
 *
 * `discovery.ec2` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ec2/
 */
export class Ec2 extends Component implements Ec2Exports {
  /**
   * The exports of the `discovery.ec2` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): Ec2Exports {
    return exportsFromLabel(scope, 'discovery.ec2', label);
  }

  /**
   * Finds EC2 instances in one AWS region.
   *
   * `discovery.ec2` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ec2/
   */
  constructor(scope: Construct, id: string, props: Ec2Props = {}) {
    super(scope, id, 'discovery.ec2', props);
  }

  /**
   * One target for each instance with a private address, whatever its state, with labels for its type, zone, network, addresses and tags.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.eureka`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.eureka/
 */
export interface EurekaProps extends ComponentProps {
  /**
   * Base URL of the Eureka server, such as `http://eureka:8761/eureka`. The list of applications is read below it.
   *
   * `server`: string, required.
   */
  readonly server: StringInput;
  /**
   * How often the registry is read again. Eureka itself takes a while to notice changes, so very short intervals gain little.
   *
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.eureka`. */
export interface EurekaExports {
  /**
   * One target for each registered instance, with its metadata as labels. Relabeling rules can take the path and port of the metrics from there.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the application instances registered with a Eureka server.
 *
 * `discovery.eureka` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.eureka/
 */
export class Eureka extends Component implements EurekaExports {
  /**
   * The exports of the `discovery.eureka` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): EurekaExports {
    return exportsFromLabel(scope, 'discovery.eureka', label);
  }

  /**
   * Finds the application instances registered with a Eureka server.
   *
   * `discovery.eureka` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.eureka/
   */
  constructor(scope: Construct, id: string, props: EurekaProps) {
    super(scope, id, 'discovery.eureka', props);
  }

  /**
   * One target for each registered instance, with its metadata as labels. Relabeling rules can take the path and port of the metrics from there.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.file/
 */
export interface FileProps extends ComponentProps {
  /**
   * Files with lists of targets, in the format of Prometheus; the ending (`.json`, `.yml` or `.yaml`) tells how they are read. The last part of a path may hold one `*`.
   *
   * `files`: list(string), required.
   */
  readonly files: ListInput<StringInput>;
  /**
   * Interval at which files are read even without a notice of change. Changes are normally seen at once; this catches what the file watch misses.
   *
   * `refresh_interval`: duration.
   *
   * @default "5m"
   */
  readonly refreshInterval?: DurationInput;
}

/** Exports of `discovery.file`. */
export interface FileExports {
  /**
   * All targets of all files. The `__meta_filepath` label tells which file each came from.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Reads targets from JSON or YAML files and follows their changes.
 *
 * `discovery.file` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.file/
 */
export class File extends Component implements FileExports {
  /**
   * The exports of the `discovery.file` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): FileExports {
    return exportsFromLabel(scope, 'discovery.file', label);
  }

  /**
   * Reads targets from JSON or YAML files and follows their changes.
   *
   * `discovery.file` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.file/
   */
  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'discovery.file', props);
  }

  /**
   * All targets of all files. The `__meta_filepath` label tells which file each came from.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.gce`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.gce/
 */
export interface GceProps extends ComponentProps {
  /**
   * Google Cloud project to search. The credentials need permission to list its Compute Engine instances.
   *
   * `project`: string, required.
   */
  readonly project: StringInput;
  /**
   * Zone to search. One component covers one zone, so use several for a whole region.
   *
   * `zone`: string, required.
   */
  readonly zone: StringInput;
  /**
   * Filter expression in the syntax of the Compute Engine API, which then returns matching instances only.
   *
   * `filter`: string.
   */
  readonly filter?: StringInput;
  /**
   * Pause between two listings of the instances, each of which counts against the project's API quota.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the private address of each instance. For the public address, compose `__address__` by relabeling.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Text between an instance's network tags in `__meta_gce_tags`; the label also begins and ends with it.
   *
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
}

/** Exports of `discovery.gce`. */
export interface GceExports {
  /**
   * One target for each instance, with labels for its name, machine type, network, metadata, labels and tags.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds Compute Engine instances in one zone of a Google Cloud project.
 *
 * `discovery.gce` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.gce/
 */
export class Gce extends Component implements GceExports {
  /**
   * The exports of the `discovery.gce` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GceExports {
    return exportsFromLabel(scope, 'discovery.gce', label);
  }

  /**
   * Finds Compute Engine instances in one zone of a Google Cloud project.
   *
   * `discovery.gce` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.gce/
   */
  constructor(scope: Construct, id: string, props: GceProps) {
    super(scope, id, 'discovery.gce', props);
  }

  /**
   * One target for each instance, with labels for its name, machine type, network, metadata, labels and tags.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.hetzner`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.hetzner/
 */
export interface HetznerProps extends ComponentProps {
  /**
   * Which product to search: cloud servers (`hcloud`) or dedicated servers (`robot`). They are different APIs with different credentials.
   *
   * `role`: string, required. One of `"hcloud"` or `"robot"`.
   */
  readonly role: EnumInput<'hcloud' | 'robot'>;
  /**
   * Pause between two listings of the servers; both APIs limit how often they can be called.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the public IPv4 address of each server.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * User name and password of the web service user. This is how the `robot` role authenticates.
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
   * API token of the cloud project. This is how the `hcloud` role authenticates, unless `authorization` carries the token.
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
}

/** Exports of `discovery.hetzner`. */
export interface HetznerExports {
  /**
   * One target for each server, with labels for its name, status, data center and addresses, and more that only one role has.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds servers of Hetzner Cloud or Hetzner Robot.
 *
 * `discovery.hetzner` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.hetzner/
 */
export class Hetzner extends Component implements HetznerExports {
  /**
   * The exports of the `discovery.hetzner` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): HetznerExports {
    return exportsFromLabel(scope, 'discovery.hetzner', label);
  }

  /**
   * Finds servers of Hetzner Cloud or Hetzner Robot.
   *
   * `discovery.hetzner` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.hetzner/
   */
  constructor(scope: Construct, id: string, props: HetznerProps) {
    super(scope, id, 'discovery.hetzner', props);
  }

  /**
   * One target for each server, with labels for its name, status, data center and addresses, and more that only one role has.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.http`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.http/
 */
export interface HttpProps extends ComponentProps {
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
   * How often the list of targets is fetched. If a request fails, those of the last good response stay.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Address that returns the targets, as the JSON array of Prometheus HTTP discovery. The response must have status 200 and the type `application/json`.
   *
   * `url`: string (url), required.
   */
  readonly url: StringInput;
}

/** Exports of `discovery.http`. */
export interface HttpExports {
  /**
   * The targets that the endpoint returned. Labels such as `__metrics_path__` or `__scrape_interval__` in the response change how each is scraped.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Fetches a list of targets from an HTTP endpoint at regular intervals.
 *
 * `discovery.http` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.http/
 */
export class Http extends Component implements HttpExports {
  /**
   * The exports of the `discovery.http` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): HttpExports {
    return exportsFromLabel(scope, 'discovery.http', label);
  }

  /**
   * Fetches a list of targets from an HTTP endpoint at regular intervals.
   *
   * `discovery.http` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.http/
   */
  constructor(scope: Construct, id: string, props: HttpProps) {
    super(scope, id, 'discovery.http', props);
  }

  /**
   * The targets that the endpoint returned. Labels such as `__metrics_path__` or `__scrape_interval__` in the response change how each is scraped.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.ionos`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ionos/
 */
export interface IonosProps extends ComponentProps {
  /**
   * Virtual data center to search. Each component covers one.
   *
   * `datacenter_id`: string, required.
   */
  readonly datacenterId: StringInput;
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
   * Token for the IONOS Cloud API. Alternatively, `basic_auth` takes the user and password of an account.
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
   * Pause between two listings of the servers.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the first IP address of each server.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
}

/** Exports of `discovery.ionos`. */
export interface IonosExports {
  /**
   * One target for each server, with labels for its name, state, network interfaces, image and IP addresses.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the servers of an IONOS Cloud data center.
 *
 * `discovery.ionos` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ionos/
 */
export class Ionos extends Component implements IonosExports {
  /**
   * The exports of the `discovery.ionos` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): IonosExports {
    return exportsFromLabel(scope, 'discovery.ionos', label);
  }

  /**
   * Finds the servers of an IONOS Cloud data center.
   *
   * `discovery.ionos` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ionos/
   */
  constructor(scope: Construct, id: string, props: IonosProps) {
    super(scope, id, 'discovery.ionos', props);
  }

  /**
   * One target for each server, with labels for its name, state, network interfaces, image and IP addresses.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.kubelet`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubelet/
 */
export interface KubeletProps extends ComponentProps {
  /**
   * Base URL of the kubelet; `/pods` is added. In a DaemonSet, build it from the address of the node, or go through the proxy path of the API server.
   *
   * `url`: string (url).
   *
   * @default "https://localhost:10250"
   */
  readonly url?: StringInput;
  /**
   * How often the kubelet is asked for its pods. There is no watch, so pods that live shorter than this can be missed.
   *
   * `refresh_interval`: duration.
   *
   * @default "5s"
   */
  readonly refreshInterval?: DurationInput;
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
   * File that holds the token sent to the kubelet, normally the one of the service account. The account needs access to `nodes/proxy` or `nodes/pods`.
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
   * TLS settings for the kubelet. Its certificate is often self-signed or lacks the address in use, so name an authority or a `server_name` here.
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
   * Keeps the pods of these namespaces. Left empty, all pods of the node become targets.
   *
   * `namespaces`: list(string).
   */
  readonly namespaces?: ListInput<StringInput>;
}

/** Exports of `discovery.kubelet`. */
export interface KubeletExports {
  /**
   * One target for each declared container port on this node; containers without ports get the bare pod IP. Labels are those that `discovery.kubernetes` gives to pods.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the pods of one node by asking its kubelet.
 *
 * `discovery.kubelet` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubelet/
 */
export class Kubelet extends Component implements KubeletExports {
  /**
   * The exports of the `discovery.kubelet` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): KubeletExports {
    return exportsFromLabel(scope, 'discovery.kubelet', label);
  }

  /**
   * Finds the pods of one node by asking its kubelet.
   *
   * `discovery.kubelet` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubelet/
   */
  constructor(scope: Construct, id: string, props: KubeletProps = {}) {
    super(scope, id, 'discovery.kubelet', props);
  }

  /**
   * One target for each declared container port on this node; containers without ports get the bare pod IP. Labels are those that `discovery.kubernetes` gives to pods.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.kubernetes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubernetes/
 */
export interface KubernetesProps extends ComponentProps {
  /**
   * Address of the API server. Leave it out inside a cluster: the service account of the pod is used then.
   *
   * `api_server`: string (url).
   */
  readonly apiServer?: StringInput;
  /**
   * Which kind of object is watched and turned into targets. Pick `pod` to scrape pods directly, `endpointslice` to scrape what stands behind Services, and `service` or `ingress` for probes.
   *
   * `role`: string, required. One of `"endpoints"`, `"endpointslice"`, `"ingress"`, `"node"`, `"pod"` or `"service"`.
   */
  readonly role: EnumInput<'endpoints' | 'endpointslice' | 'ingress' | 'node' | 'pod' | 'service'>;
  /**
   * Kubeconfig with the address and credentials of a cluster, for running outside of it. With it, `api_server` and the HTTP client settings have no effect.
   *
   * `kubeconfig_file`: string.
   */
  readonly kubeconfigFile?: StringInput;
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
   * Token for the API server, if `api_server` is set. Inside a cluster the service account's token is used without it.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * File with the token for the API server, if `api_server` is set. It's read again for each request, so rotated tokens work.
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
   * TLS settings for the API server, if `api_server` is set: usually its certificate authority.
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
   * Limits the watch to some namespaces, so that a Role in each is enough and the API server has less to send. Without it, the whole cluster is watched.
   *
   * `namespaces` block.
   */
  readonly namespaces?: KubernetesNamespaces;
  /**
   * Makes the API server send only matching objects. On large clusters this saves memory; several components with different selectors each open watches of their own.
   *
   * `selectors` blocks, one for each item.
   */
  readonly selectors?: readonly KubernetesSelectors[];
  /**
   * Adds labels of related objects to targets. Each kind costs further watches and needs further permissions.
   *
   * `attach_metadata` block.
   */
  readonly attachMetadata?: KubernetesAttachMetadata;
}

/** Exports of `discovery.kubernetes`. */
export interface KubernetesExports {
  /**
   * Current targets, kept up to date by a watch. Their `__meta_kubernetes_` labels vanish before scraping unless `discovery.relabel` copies them.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds pods, services, endpoints, nodes or ingresses through the Kubernetes API and follows their changes.
 *
 * `discovery.kubernetes` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubernetes/
 * @example
 * ```ts
 * const kubernetes = new discovery.Kubernetes(config, 'pods', {
 *   role: 'pod',
 *   selectors: [{ role: 'pod', field: op.add('spec.nodeName=', std.sys.env('NODE_NAME')) }],
 * });
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.Scrape(config, 'pods', {
 *   targets: kubernetes.targets,
 *   forwardTo: [remoteWrite.receiver],
 * });
 * ```
 */
export class Kubernetes extends Component implements KubernetesExports {
  /**
   * The exports of the `discovery.kubernetes` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): KubernetesExports {
    return exportsFromLabel(scope, 'discovery.kubernetes', label);
  }

  /**
   * Finds pods, services, endpoints, nodes or ingresses through the Kubernetes API and follows their changes.
   *
   * `discovery.kubernetes` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubernetes/
   * @example
   * ```ts
   * const kubernetes = new discovery.Kubernetes(config, 'pods', {
   *   role: 'pod',
   *   selectors: [{ role: 'pod', field: op.add('spec.nodeName=', std.sys.env('NODE_NAME')) }],
   * });
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.Scrape(config, 'pods', {
   *   targets: kubernetes.targets,
   *   forwardTo: [remoteWrite.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: KubernetesProps) {
    super(scope, id, 'discovery.kubernetes', props);
  }

  /**
   * Current targets, kept up to date by a watch. Their `__meta_kubernetes_` labels vanish before scraping unless `discovery.relabel` copies them.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Limits the watch to some namespaces, so that a Role in each is enough and the API server has less to send. Without it, the whole cluster is watched.
 *
 * The `namespaces` block.
 */
export interface KubernetesNamespaces {
  /**
   * Adds the namespace in which Alloy itself runs to the list. It's only known inside a cluster, without `api_server` and `kubeconfig_file`.
   *
   * `own_namespace`: bool.
   *
   * @default false
   */
  readonly ownNamespace?: BoolInput;
  /**
   * Namespaces to watch. Alloy needs permission to list and watch the objects of `role` in each.
   *
   * `names`: list(string).
   */
  readonly names?: ListInput<StringInput>;
}

/**
 * Makes the API server send only matching objects. On large clusters this saves memory; several components with different selectors each open watches of their own.
 *
 * The `selectors` block.
 */
export interface KubernetesSelectors {
  /**
   * Kind of object that the selector filters. Usually the `role` of the component; `endpoints` and `endpointslice` also take selectors for the pods and Services involved, `pod` one for nodes.
   *
   * `role`: string, required. One of `"endpoints"`, `"endpointslice"`, `"ingress"`, `"node"`, `"pod"` or `"service"`.
   */
  readonly role: EnumInput<'endpoints' | 'endpointslice' | 'ingress' | 'node' | 'pod' | 'service'>;
  /**
   * Label selector as kubectl takes it, such as `app=web,tier!=cache`. Several conditions must all hold.
   *
   * `label`: string.
   */
  readonly label?: StringInput;
  /**
   * Field selector as kubectl takes it. `spec.nodeName=` and a node's name is the usual way to let each pod of a DaemonSet watch its own node only.
   *
   * `field`: string.
   */
  readonly field?: StringInput;
}

/**
 * Adds labels of related objects to targets. Each kind costs further watches and needs further permissions.
 *
 * The `attach_metadata` block.
 */
export interface KubernetesAttachMetadata {
  /**
   * Adds the labels and annotations of the node that a pod runs on. Needs permission to list and watch nodes, and has no effect for `service`, `ingress` and `node`.
   *
   * `node`: bool.
   *
   * @default false
   */
  readonly node?: BoolInput;
  /**
   * Adds the labels and annotations of the namespace. Needs permission to list and watch namespaces, and has no effect for `node`.
   *
   * `namespace`: bool.
   *
   * @default false
   */
  readonly namespace?: BoolInput;
}

/**
 * Arguments of `discovery.kuma`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kuma/
 */
export interface KumaProps extends ComponentProps {
  /**
   * Address of the control plane's monitoring assignment service (MADS), from which targets are fetched.
   *
   * `server`: string, required.
   */
  readonly server: StringInput;
  /**
   * Time between two polls of the control plane for changed assignments.
   *
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * How long one poll may take before it's given up. The server may hold a request open until something changes, so keep this generous.
   *
   * `fetch_timeout`: duration.
   *
   * @default "2m"
   */
  readonly fetchTimeout?: DurationInput;
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
}

/** Exports of `discovery.kuma`. */
export interface KumaExports {
  /**
   * One target for each data plane proxy that the mesh wants scraped, with labels for its mesh, service and tags.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the data plane proxies of a Kuma service mesh.
 *
 * `discovery.kuma` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kuma/
 */
export class Kuma extends Component implements KumaExports {
  /**
   * The exports of the `discovery.kuma` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): KumaExports {
    return exportsFromLabel(scope, 'discovery.kuma', label);
  }

  /**
   * Finds the data plane proxies of a Kuma service mesh.
   *
   * `discovery.kuma` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kuma/
   */
  constructor(scope: Construct, id: string, props: KumaProps) {
    super(scope, id, 'discovery.kuma', props);
  }

  /**
   * One target for each data plane proxy that the mesh wants scraped, with labels for its mesh, service and tags.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.lightsail`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.lightsail/
 */
export interface LightsailProps extends ComponentProps {
  /**
   * Calls the Lightsail API at this address instead of the region's public one.
   *
   * `endpoint`: string.
   */
  readonly endpoint?: StringInput;
  /**
   * Region whose instances are listed. Left empty, it comes from the metadata of the instance that Alloy runs on.
   *
   * `region`: string.
   */
  readonly region?: StringInput;
  /**
   * ID of the key pair that signs requests. Left empty, the AWS SDK looks for credentials in its usual places.
   *
   * `access_key`: string.
   */
  readonly accessKey?: StringInput;
  /**
   * Secret half of the key pair. It's needed as soon as `access_key` is given.
   *
   * `secret_key`: secret.
   */
  readonly secretKey?: SecretInput;
  /**
   * Named profile in the shared AWS configuration that holds the credentials.
   *
   * `profile`: string.
   */
  readonly profile?: StringInput;
  /**
   * IAM role assumed before the API is called. It needs permission to list Lightsail instances.
   *
   * `role_arn`: string.
   */
  readonly roleArn?: StringInput;
  /**
   * Pause between two listings of the instances.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the private IP of each instance. For the public IP, compose the address by relabeling.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
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
}

/** Exports of `discovery.lightsail`. */
export interface LightsailExports {
  /**
   * One target for each Lightsail instance, with labels for its name, zone, blueprint, bundle, addresses and tags.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds Amazon Lightsail instances in one AWS region.
 *
 * `discovery.lightsail` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.lightsail/
 */
export class Lightsail extends Component implements LightsailExports {
  /**
   * The exports of the `discovery.lightsail` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): LightsailExports {
    return exportsFromLabel(scope, 'discovery.lightsail', label);
  }

  /**
   * Finds Amazon Lightsail instances in one AWS region.
   *
   * `discovery.lightsail` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.lightsail/
   */
  constructor(scope: Construct, id: string, props: LightsailProps = {}) {
    super(scope, id, 'discovery.lightsail', props);
  }

  /**
   * One target for each Lightsail instance, with labels for its name, zone, blueprint, bundle, addresses and tags.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.linode`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.linode/
 */
export interface LinodeProps extends ComponentProps {
  /**
   * How often Linode is polled. Between full listings, a cheap look at account events tells whether anything has changed.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the public IPv4 address of each instance.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Text between the tags of an instance in `__meta_linode_tags`; the label also begins and ends with it.
   *
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
  /**
   * Limits the search to one Linode region. Without it, instances of all regions become targets.
   *
   * `region`: string.
   */
  readonly region?: StringInput;
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
   * Personal access token. It has to be allowed to read instances (`linodes:read_only`), addresses (`ips:read_only`) and events (`events:read_only`).
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
}

/** Exports of `discovery.linode`. */
export interface LinodeExports {
  /**
   * One target for each instance, with labels for its name, region, type, image, addresses, tags and limits.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the instances of a Linode account.
 *
 * `discovery.linode` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.linode/
 */
export class Linode extends Component implements LinodeExports {
  /**
   * The exports of the `discovery.linode` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): LinodeExports {
    return exportsFromLabel(scope, 'discovery.linode', label);
  }

  /**
   * Finds the instances of a Linode account.
   *
   * `discovery.linode` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.linode/
   */
  constructor(scope: Construct, id: string, props: LinodeProps = {}) {
    super(scope, id, 'discovery.linode', props);
  }

  /**
   * One target for each instance, with labels for its name, region, type, image, addresses, tags and limits.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.marathon`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.marathon/
 */
export interface MarathonProps extends ComponentProps {
  /**
   * URLs of Marathon servers. One of them is asked each time, so list all for the case that one is down.
   *
   * `servers`: list(string), required.
   */
  readonly servers: ListInput<StringInput>;
  /**
   * Time between two requests for the running apps.
   *
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Token for clusters that want it in the form `token=...`, as DC/OS does. Excludes the other ways of authenticating.
   *
   * `auth_token`: secret.
   */
  readonly authToken?: SecretInput;
  /**
   * File with the token that `auth_token` would hold otherwise. Set only one of the two.
   *
   * `auth_token_file`: string.
   */
  readonly authTokenFile?: StringInput;
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
}

/** Exports of `discovery.marathon`. */
export interface MarathonExports {
  /**
   * One target for each port of each running task, with labels for its app, image and port definitions.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the tasks of applications that run on Marathon.
 *
 * `discovery.marathon` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.marathon/
 */
export class Marathon extends Component implements MarathonExports {
  /**
   * The exports of the `discovery.marathon` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MarathonExports {
    return exportsFromLabel(scope, 'discovery.marathon', label);
  }

  /**
   * Finds the tasks of applications that run on Marathon.
   *
   * `discovery.marathon` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.marathon/
   */
  constructor(scope: Construct, id: string, props: MarathonProps) {
    super(scope, id, 'discovery.marathon', props);
  }

  /**
   * One target for each port of each running task, with labels for its app, image and port definitions.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.nerve`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.nerve/
 */
export interface NerveProps extends ComponentProps {
  /**
   * ZooKeeper servers, as host and port. The client moves to another one when its connection breaks.
   *
   * `servers`: list(string), required.
   */
  readonly servers: ListInput<StringInput>;
  /**
   * ZooKeeper nodes to watch: a single service, or the root of a tree of services.
   *
   * `paths`: list(string), required.
   */
  readonly paths: ListInput<StringInput>;
  /**
   * Session timeout. After a longer break, ZooKeeper considers the client gone and the session has to start over.
   *
   * `timeout`: duration.
   *
   * @default "10s"
   */
  readonly timeout?: DurationInput;
}

/** Exports of `discovery.nerve`. */
export interface NerveExports {
  /**
   * One target for each service instance that Nerve has registered. Changes arrive through watches, without polling.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the services that AirBnB's Nerve has written to ZooKeeper.
 *
 * `discovery.nerve` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.nerve/
 */
export class Nerve extends Component implements NerveExports {
  /**
   * The exports of the `discovery.nerve` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): NerveExports {
    return exportsFromLabel(scope, 'discovery.nerve', label);
  }

  /**
   * Finds the services that AirBnB's Nerve has written to ZooKeeper.
   *
   * `discovery.nerve` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.nerve/
   */
  constructor(scope: Construct, id: string, props: NerveProps) {
    super(scope, id, 'discovery.nerve', props);
  }

  /**
   * One target for each service instance that Nerve has registered. Changes arrive through watches, without polling.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.nomad`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.nomad/
 */
export interface NomadProps extends ComponentProps {
  /**
   * Lets servers other than the leader answer. That spreads load, and results may lag a little.
   *
   * `allow_stale`: bool.
   *
   * @default true
   */
  readonly allowStale?: BoolInput;
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
   * Token sent as `Authorization` header. Clusters with ACLs need one that can read services.
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
   * Nomad namespace whose services are listed. Use one component for each namespace.
   *
   * `namespace`: string.
   *
   * @default "default"
   */
  readonly namespace?: StringInput;
  /**
   * How often the services are listed again.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Nomad region to query; the server forwards the request if it's in another one.
   *
   * `region`: string.
   *
   * @default "global"
   */
  readonly region?: StringInput;
  /**
   * URL of a Nomad server or client agent, with protocol and port.
   *
   * `server`: string.
   *
   * @default "http://localhost:4646"
   */
  readonly server?: StringInput;
  /**
   * Text between the tags in `__meta_nomad_tags`, which also begins and ends with it.
   *
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
}

/** Exports of `discovery.nomad`. */
export interface NomadExports {
  /**
   * One target for each registered service instance. Only services with Nomad as their provider are found; those in Consul need `discovery.consul`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the services registered with a Nomad cluster.
 *
 * `discovery.nomad` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.nomad/
 */
export class Nomad extends Component implements NomadExports {
  /**
   * The exports of the `discovery.nomad` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): NomadExports {
    return exportsFromLabel(scope, 'discovery.nomad', label);
  }

  /**
   * Finds the services registered with a Nomad cluster.
   *
   * `discovery.nomad` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.nomad/
   */
  constructor(scope: Construct, id: string, props: NomadProps = {}) {
    super(scope, id, 'discovery.nomad', props);
  }

  /**
   * One target for each registered service instance. Only services with Nomad as their provider are found; those in Consul need `discovery.consul`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.openstack`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.openstack/
 */
export interface OpenstackProps extends ComponentProps {
  /**
   * URL of Keystone, with the version of the Identity API in its path. Without it, the usual `OS_` environment variables supply the whole login.
   *
   * `identity_endpoint`: string.
   */
  readonly identityEndpoint?: StringInput;
  /**
   * Name of the user. In Identity v3, add `domain_id` or `domain_name` to tell which user of that name.
   *
   * `username`: string.
   */
  readonly username?: StringInput;
  /**
   * ID of the user, as an alternative to `username` that needs no domain.
   *
   * `userid`: string.
   */
  readonly userid?: StringInput;
  /**
   * Password of the user, unless an application credential is used.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
  /**
   * Project to log in to, by name. Some clouds want this, some `project_id`, some both.
   *
   * `project_name`: string.
   */
  readonly projectName?: StringInput;
  /**
   * Project to log in to, by ID. It decides whose instances are visible.
   *
   * `project_id`: string.
   */
  readonly projectId?: StringInput;
  /**
   * Name of the domain that the user or project belongs to. Give this or `domain_id`.
   *
   * `domain_name`: string.
   */
  readonly domainName?: StringInput;
  /**
   * ID of the domain that the user or project belongs to. Give this or `domain_name`.
   *
   * `domain_id`: string.
   */
  readonly domainId?: StringInput;
  /**
   * Application credential to log in with, by name; then the user has to be named as well. Needs `application_credential_secret`.
   *
   * `application_credential_name`: string.
   */
  readonly applicationCredentialName?: StringInput;
  /**
   * Application credential to log in with, by ID. Saves naming the user; needs `application_credential_secret`.
   *
   * `application_credential_id`: string.
   */
  readonly applicationCredentialId?: StringInput;
  /**
   * Secret of the application credential, which takes the place of the user's password.
   *
   * `application_credential_secret`: secret.
   */
  readonly applicationCredentialSecret?: SecretInput;
  /**
   * What becomes a target: network interfaces of instances, or the hypervisors that carry them. Listing hypervisors usually takes administrator rights.
   *
   * `role`: string, required. One of `"hypervisor"` or `"instance"`.
   */
  readonly role: EnumInput<'hypervisor' | 'instance'>;
  /**
   * OpenStack region whose compute service is asked.
   *
   * `region`: string, required.
   */
  readonly region: StringInput;
  /**
   * Pause between two listings. Each one asks Nova for all instances or hypervisors.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the private address of each interface, or to the address of the hypervisor.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * Lists the instances of all projects instead of one. Only for the `instance` role, and usually only for administrators.
   *
   * `all_tenants`: bool.
   *
   * @default false
   */
  readonly allTenants?: BoolInput;
  /**
   * TLS settings for the OpenStack APIs, usually a private certificate authority.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Which of the endpoints in the service catalog to use. Take `internal` or `admin` if the public one can't be reached.
   *
   * `availability`: string. One of `"admin"`, `"internal"` or `"public"`.
   *
   * @default "public"
   */
  readonly availability?: EnumInput<'admin' | 'internal' | 'public'>;
}

/** Exports of `discovery.openstack`. */
export interface OpenstackExports {
  /**
   * One target for each interface of an instance, or for each hypervisor, with labels for project, flavor, status, addresses and tags.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the instances or hypervisors of an OpenStack region.
 *
 * `discovery.openstack` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.openstack/
 */
export class Openstack extends Component implements OpenstackExports {
  /**
   * The exports of the `discovery.openstack` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): OpenstackExports {
    return exportsFromLabel(scope, 'discovery.openstack', label);
  }

  /**
   * Finds the instances or hypervisors of an OpenStack region.
   *
   * `discovery.openstack` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.openstack/
   */
  constructor(scope: Construct, id: string, props: OpenstackProps) {
    super(scope, id, 'discovery.openstack', props);
  }

  /**
   * One target for each interface of an instance, or for each hypervisor, with labels for project, flavor, status, addresses and tags.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.ovhcloud`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ovhcloud/
 */
export interface OvhcloudProps extends ComponentProps {
  /**
   * Which OVHcloud API to call. It must be the one where the keys were created.
   *
   * `endpoint`: string.
   *
   * @default "ovh-eu"
   */
  readonly endpoint?: StringInput;
  /**
   * Key that names the application, from the page on which API applications are created.
   *
   * `application_key`: string, required.
   */
  readonly applicationKey: StringInput;
  /**
   * Secret that signs the requests of the application.
   *
   * `application_secret`: secret, required.
   */
  readonly applicationSecret: SecretInput;
  /**
   * Key that ties the application to an account and to the paths it may read. Grant `GET` on the paths of the chosen `service`.
   *
   * `consumer_key`: secret, required.
   */
  readonly consumerKey: SecretInput;
  /**
   * Pause between two listings. Each server costs a few requests, so allow for that in large accounts.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Which product to list: virtual private servers or dedicated servers. Public cloud instances are found by `discovery.openstack` instead.
   *
   * `service`: string, required. One of `"dedicated_server"` or `"vps"`.
   */
  readonly service: EnumInput<'dedicated_server' | 'vps'>;
}

/** Exports of `discovery.ovhcloud`. */
export interface OvhcloudExports {
  /**
   * One target for each server, at its IPv4 address or else its IPv6 address. There is no port in it; add one by relabeling.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds dedicated servers or virtual private servers of OVHcloud.
 *
 * `discovery.ovhcloud` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ovhcloud/
 */
export class Ovhcloud extends Component implements OvhcloudExports {
  /**
   * The exports of the `discovery.ovhcloud` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): OvhcloudExports {
    return exportsFromLabel(scope, 'discovery.ovhcloud', label);
  }

  /**
   * Finds dedicated servers or virtual private servers of OVHcloud.
   *
   * `discovery.ovhcloud` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ovhcloud/
   */
  constructor(scope: Construct, id: string, props: OvhcloudProps) {
    super(scope, id, 'discovery.ovhcloud', props);
  }

  /**
   * One target for each server, at its IPv4 address or else its IPv6 address. There is no port in it; add one by relabeling.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.process`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.process/
 */
export interface ProcessProps extends ComponentProps {
  /**
   * Targets, for example of `discovery.kubernetes`, whose labels are added to processes of the same container. Those that match no process are passed on as they are.
   *
   * `join`: list(Target).
   */
  readonly join?: TargetsInput;
  /**
   * How often `/proc` is read again. Processes that live shorter than this can be missed.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Which details are read about each process. Every label costs a read for every process.
   *
   * `discover_config` block.
   */
  readonly discoverConfig?: ProcessDiscoverConfig;
}

/** Exports of `discovery.process`. */
export interface ProcessExports {
  /**
   * One target for each process, with `__process_pid__`. Alloy has to run as root in the host's PID namespace to see all of them.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the processes that run on the local Linux host and can join them with the targets of other discoveries.
 *
 * `discovery.process` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.process/
 */
export class Process extends Component implements ProcessExports {
  /**
   * The exports of the `discovery.process` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ProcessExports {
    return exportsFromLabel(scope, 'discovery.process', label);
  }

  /**
   * Finds the processes that run on the local Linux host and can join them with the targets of other discoveries.
   *
   * `discovery.process` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.process/
   */
  constructor(scope: Construct, id: string, props: ProcessProps = {}) {
    super(scope, id, 'discovery.process', props);
  }

  /**
   * One target for each process, with `__process_pid__`. Alloy has to run as root in the host's PID namespace to see all of them.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Which details are read about each process. Every label costs a read for every process.
 *
 * The `discover_config` block.
 */
export interface ProcessDiscoverConfig {
  /**
   * Adds the working directory as `__meta_process_cwd`.
   *
   * `cwd`: bool.
   *
   * @default true
   */
  readonly cwd?: BoolInput;
  /**
   * Adds the path of the program as `__meta_process_exe`. Handy to pick processes of one language runtime.
   *
   * `exe`: bool.
   *
   * @default true
   */
  readonly exe?: BoolInput;
  /**
   * Adds all arguments as `__meta_process_commandline`. They may contain secrets, so don't keep the label.
   *
   * `commandline`: bool.
   *
   * @default true
   */
  readonly commandline?: BoolInput;
  /**
   * Adds the name of the user as `__meta_process_username`, as far as the user database seen by Alloy knows it.
   *
   * `username`: bool.
   *
   * @default false
   */
  readonly username?: BoolInput;
  /**
   * Adds the numeric user ID as `__meta_process_uid`.
   *
   * `uid`: bool.
   *
   * @default false
   */
  readonly uid?: BoolInput;
  /**
   * Adds the ID of the container as `__container_id__`, taken from the process's cgroup. `join` needs it.
   *
   * `container_id`: bool.
   *
   * @default true
   */
  readonly containerId?: BoolInput;
  /**
   * Adds the cgroup as `__meta_process_cgroup_path`, for example to tell systemd units apart.
   *
   * `cgroup_path`: bool.
   *
   * @default false
   */
  readonly cgroupPath?: BoolInput;
}

/**
 * Arguments of `discovery.puppetdb`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.puppetdb/
 */
export interface PuppetdbProps extends ComponentProps {
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
   * Pause between two runs of `query`.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Root address of PuppetDB; the path of the query API is added.
   *
   * `url`: string, required.
   */
  readonly url: StringInput;
  /**
   * PQL query for resources, such as `resources { type = "Class" and title = "Prometheus" }`. Queries for anything else fail.
   *
   * `query`: string, required.
   */
  readonly query: StringInput;
  /**
   * Adds the parameters of each resource as labels. Parameters often hold secrets, which would end up in labels; their format may change.
   *
   * `include_parameters`: bool.
   *
   * @default false
   */
  readonly includeParameters?: BoolInput;
  /**
   * Port appended to the certificate name of each node.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
}

/** Exports of `discovery.puppetdb`. */
export interface PuppetdbExports {
  /**
   * One target for each resource the query returns, with labels for its node, type, title, tags and environment.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds targets with a query to PuppetDB.
 *
 * `discovery.puppetdb` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.puppetdb/
 */
export class Puppetdb extends Component implements PuppetdbExports {
  /**
   * The exports of the `discovery.puppetdb` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): PuppetdbExports {
    return exportsFromLabel(scope, 'discovery.puppetdb', label);
  }

  /**
   * Finds targets with a query to PuppetDB.
   *
   * `discovery.puppetdb` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.puppetdb/
   */
  constructor(scope: Construct, id: string, props: PuppetdbProps) {
    super(scope, id, 'discovery.puppetdb', props);
  }

  /**
   * One target for each resource the query returns, with labels for its node, type, title, tags and environment.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.relabel`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.relabel/
 */
export interface RelabelProps extends ComponentProps {
  /**
   * Targets to rewrite, usually the `targets` of a `discovery` component or of several, joined by `array.concat`.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * One step of rewriting; steps run in the order they are written. A target that a step drops isn't seen by later ones.
   *
   * `rule` blocks, one for each item.
   */
  readonly rule?: readonly blocks.RelabelRule[];
}

/** Exports of `discovery.relabel`. */
export interface RelabelExports {
  /**
   * Targets after all rules, without the dropped ones. Labels that begin with `__` still go along, and get lost when scraped.
   *
   * `output`: list(Target).
   */
  readonly output: Expression<Targets>;
  /**
   * The rules themselves, for components that apply them on their own, such as `loki.source.journal` with `relabel_rules`.
   *
   * `rules`: RelabelRules.
   */
  readonly rules: Expression<RelabelRules>;
}

/**
 * Rewrites the labels of targets and drops targets, by relabeling rules.
 *
 * `discovery.relabel` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.relabel/
 * @example
 * ```ts
 * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
 * const relabel = new discovery.Relabel(config, 'pods', {
 *   targets: kubernetes.targets,
 *   rule: [
 *     {
 *       sourceLabels: ['__meta_kubernetes_pod_annotation_prometheus_io_scrape'],
 *       regex: 'true',
 *       action: 'keep',
 *     },
 *     { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
 *   ],
 * });
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.Scrape(config, 'pods', {
 *   targets: relabel.output,
 *   forwardTo: [remoteWrite.receiver],
 * });
 * ```
 */
export class Relabel extends Component implements RelabelExports {
  /**
   * The exports of the `discovery.relabel` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): RelabelExports {
    return exportsFromLabel(scope, 'discovery.relabel', label);
  }

  /**
   * Rewrites the labels of targets and drops targets, by relabeling rules.
   *
   * `discovery.relabel` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.relabel/
   * @example
   * ```ts
   * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
   * const relabel = new discovery.Relabel(config, 'pods', {
   *   targets: kubernetes.targets,
   *   rule: [
   *     {
   *       sourceLabels: ['__meta_kubernetes_pod_annotation_prometheus_io_scrape'],
   *       regex: 'true',
   *       action: 'keep',
   *     },
   *     { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
   *   ],
   * });
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.Scrape(config, 'pods', {
   *   targets: relabel.output,
   *   forwardTo: [remoteWrite.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'discovery.relabel', props);
  }

  /**
   * Targets after all rules, without the dropped ones. Labels that begin with `__` still go along, and get lost when scraped.
   *
   * `output`: list(Target).
   */
  get output(): Expression<Targets> {
    return this.export('output');
  }

  /**
   * The rules themselves, for components that apply them on their own, such as `loki.source.journal` with `relabel_rules`.
   *
   * `rules`: RelabelRules.
   */
  get rules(): Expression<RelabelRules> {
    return this.export('rules');
  }
}

/**
 * Arguments of `discovery.scaleway`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.scaleway/
 */
export interface ScalewayProps extends ComponentProps {
  /**
   * Project whose servers are listed.
   *
   * `project_id`: string, required.
   */
  readonly projectId: StringInput;
  /**
   * What to list: virtual instances or bare metal servers. The two have different APIs and labels.
   *
   * `role`: string, required. One of `"baremetal"` or `"instance"`.
   */
  readonly role: EnumInput<'baremetal' | 'instance'>;
  /**
   * Address of the Scaleway API. Change it only for a proxy or a test server.
   *
   * `api_url`: string.
   *
   * @default "https://api.scaleway.com"
   */
  readonly apiUrl?: StringInput;
  /**
   * Availability zone to search. Use one component for each zone.
   *
   * `zone`: string.
   *
   * @default "fr-par-1"
   */
  readonly zone?: StringInput;
  /**
   * Access key of the API key pair. The pair needs permission to read servers of the project.
   *
   * `access_key`: string, required.
   */
  readonly accessKey: StringInput;
  /**
   * Secret half of the API key. Set either this or `secret_key_file`.
   *
   * `secret_key`: secret.
   */
  readonly secretKey?: SecretInput;
  /**
   * File that holds the secret key, for keys mounted from a secret. Set either this or `secret_key`.
   *
   * `secret_key_file`: string.
   */
  readonly secretKeyFile?: StringInput;
  /**
   * Keeps servers whose name fits; the API does the filtering.
   *
   * `name_filter`: string.
   */
  readonly nameFilter?: StringInput;
  /**
   * Keeps servers that carry every tag in the list; the API does the filtering.
   *
   * `tags_filter`: list(string).
   */
  readonly tagsFilter?: ListInput<StringInput>;
  /**
   * Pause between two listings of the servers.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Port appended to the address of each server, the private one if there is any.
   *
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
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
}

/** Exports of `discovery.scaleway`. */
export interface ScalewayExports {
  /**
   * One target for each server, with labels for its name, status, tags, zone, image or offer, and addresses.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds virtual instances or bare metal servers of Scaleway.
 *
 * `discovery.scaleway` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.scaleway/
 */
export class Scaleway extends Component implements ScalewayExports {
  /**
   * The exports of the `discovery.scaleway` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ScalewayExports {
    return exportsFromLabel(scope, 'discovery.scaleway', label);
  }

  /**
   * Finds virtual instances or bare metal servers of Scaleway.
   *
   * `discovery.scaleway` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.scaleway/
   */
  constructor(scope: Construct, id: string, props: ScalewayProps) {
    super(scope, id, 'discovery.scaleway', props);
  }

  /**
   * One target for each server, with labels for its name, status, tags, zone, image or offer, and addresses.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.serverset`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.serverset/
 */
export interface ServersetProps extends ComponentProps {
  /**
   * ZooKeeper servers, as host and port; another one is tried when a connection breaks.
   *
   * `servers`: list(string), required.
   */
  readonly servers: ListInput<StringInput>;
  /**
   * ZooKeeper nodes that hold Serversets. Members must be stored as JSON, since the Thrift form can't be read.
   *
   * `paths`: list(string), required.
   */
  readonly paths: ListInput<StringInput>;
  /**
   * Session timeout of the ZooKeeper connection. A longer interruption makes the client start a new session.
   *
   * `timeout`: duration.
   *
   * @default "10s"
   */
  readonly timeout?: DurationInput;
}

/** Exports of `discovery.serverset`. */
export interface ServersetExports {
  /**
   * One target for each endpoint of each member, with labels for its path, status, shard and additional endpoints.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the members of Serversets that Finagle or Aurora has written to ZooKeeper.
 *
 * `discovery.serverset` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.serverset/
 */
export class Serverset extends Component implements ServersetExports {
  /**
   * The exports of the `discovery.serverset` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ServersetExports {
    return exportsFromLabel(scope, 'discovery.serverset', label);
  }

  /**
   * Finds the members of Serversets that Finagle or Aurora has written to ZooKeeper.
   *
   * `discovery.serverset` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.serverset/
   */
  constructor(scope: Construct, id: string, props: ServersetProps) {
    super(scope, id, 'discovery.serverset', props);
  }

  /**
   * One target for each endpoint of each member, with labels for its path, status, shard and additional endpoints.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.triton`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.triton/
 */
export interface TritonProps extends ComponentProps {
  /**
   * Triton account on whose behalf containers are listed. The client certificate in `tls_config` has to belong to it.
   *
   * `account`: string, required.
   */
  readonly account: StringInput;
  /**
   * What to list: `container` for virtual machines and zones, `cn` for the compute nodes below them.
   *
   * `role`: string.
   *
   * @default "container"
   */
  readonly role?: StringInput;
  /**
   * Domain appended to the ID of each machine to form the host name that is scraped.
   *
   * `dns_suffix`: string, required.
   */
  readonly dnsSuffix: StringInput;
  /**
   * Host name of the Container Monitor (CMON) service, without protocol and port; requests always use HTTPS.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * Keeps containers that belong to one of these groups. Only for the `container` role; without it, all of the account's containers are listed.
   *
   * `groups`: list(string).
   */
  readonly groups?: ListInput<StringInput>;
  /**
   * Port for both the discovery requests and the scrapes, since CMON serves both.
   *
   * `port`: number.
   *
   * @default 9163
   */
  readonly port?: NumberInput;
  /**
   * Pause between two listings.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Version of the discovery API that CMON speaks.
   *
   * `version`: number.
   *
   * @default 1
   */
  readonly version?: NumberInput;
  /**
   * TLS settings for CMON, which identifies the account by a client certificate.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
}

/** Exports of `discovery.triton`. */
export interface TritonExports {
  /**
   * One target for each container or compute node, to be scraped through CMON rather than on the machine itself.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the containers or compute nodes of a Triton cloud.
 *
 * `discovery.triton` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.triton/
 */
export class Triton extends Component implements TritonExports {
  /**
   * The exports of the `discovery.triton` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): TritonExports {
    return exportsFromLabel(scope, 'discovery.triton', label);
  }

  /**
   * Finds the containers or compute nodes of a Triton cloud.
   *
   * `discovery.triton` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.triton/
   */
  constructor(scope: Construct, id: string, props: TritonProps) {
    super(scope, id, 'discovery.triton', props);
  }

  /**
   * One target for each container or compute node, to be scraped through CMON rather than on the machine itself.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `discovery.uyuni`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.uyuni/
 */
export interface UyuniProps extends ComponentProps {
  /**
   * URL of the Uyuni or SUSE Manager server, whose XML-RPC API is called.
   *
   * `server`: string, required.
   */
  readonly server: StringInput;
  /**
   * User for the API. It sees the systems that belong to its organization and groups.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * Password of the API user, sent when the session is opened.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
  /**
   * Keeps systems with this entitlement. Uyuni gives the one for monitoring to systems whose exporters it manages.
   *
   * `entitlement`: string.
   *
   * @default "monitoring_entitled"
   */
  readonly entitlement?: StringInput;
  /**
   * Text between the names in `__meta_uyuni_groups`.
   *
   * `separator`: string.
   *
   * @default ","
   */
  readonly separator?: StringInput;
  /**
   * Pause between two calls of the API, each of which lists the systems and their exporters.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.uyuni`. */
export interface UyuniExports {
  /**
   * One target for each exporter that Uyuni manages, with labels for its module, path, system, groups and proxy.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Finds the systems that an Uyuni server manages.
 *
 * `discovery.uyuni` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.uyuni/
 */
export class Uyuni extends Component implements UyuniExports {
  /**
   * The exports of the `discovery.uyuni` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): UyuniExports {
    return exportsFromLabel(scope, 'discovery.uyuni', label);
  }

  /**
   * Finds the systems that an Uyuni server manages.
   *
   * `discovery.uyuni` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.uyuni/
   */
  constructor(scope: Construct, id: string, props: UyuniProps) {
    super(scope, id, 'discovery.uyuni', props);
  }

  /**
   * One target for each exporter that Uyuni manages, with labels for its module, path, system, groups and proxy.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}
