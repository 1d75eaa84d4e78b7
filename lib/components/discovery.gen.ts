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
  /** `role`: string, required. One of `"ec2"`, `"ecs"`, `"elasticache"`, `"lightsail"`, `"msk"` or `"rds"`. */
  readonly role: EnumInput<'ec2' | 'ecs' | 'elasticache' | 'lightsail' | 'msk' | 'rds'>;
  /** `endpoint`: string. */
  readonly endpoint?: StringInput;
  /** `region`: string. */
  readonly region?: StringInput;
  /** `access_key`: string. */
  readonly accessKey?: StringInput;
  /** `secret_key`: secret. */
  readonly secretKey?: SecretInput;
  /** `profile`: string. */
  readonly profile?: StringInput;
  /** `role_arn`: string. */
  readonly roleArn?: StringInput;
  /** `external_id`: string. */
  readonly externalId?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /** `filter` blocks, one for each item. */
  readonly filter?: readonly blocks.DiscoveryAwsEC2Filter[];
  /** `clusters`: list(string). */
  readonly clusters?: ListInput<StringInput>;
  /** `request_concurrency`: number. */
  readonly requestConcurrency?: NumberInput;
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
}

/** Exports of `discovery.aws`. */
export interface AwsExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: AwsProps) {
    super(scope, id, 'discovery.aws', props);
  }

  /** `targets`: list(Target). */
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
   * `environment`: string.
   *
   * @default "AzurePublicCloud"
   */
  readonly environment?: StringInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /** `subscription_id`: string. */
  readonly subscriptionId?: StringInput;
  /** `oauth` block. */
  readonly oauth?: AzureOauth;
  /** `managed_identity` block. */
  readonly managedIdentity?: AzureManagedIdentity;
  /**
   * `refresh_interval`: duration.
   *
   * @default "5m"
   */
  readonly refreshInterval?: DurationInput;
  /** `resource_group`: string. */
  readonly resourceGroup?: StringInput;
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
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
}

/** Exports of `discovery.azure`. */
export interface AzureExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: AzureProps = {}) {
    super(scope, id, 'discovery.azure', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `oauth` block. */
export interface AzureOauth {
  /** `client_id`: string, required. */
  readonly clientId: StringInput;
  /** `tenant_id`: string, required. */
  readonly tenantId: StringInput;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretInput;
}

/** The `managed_identity` block. */
export interface AzureManagedIdentity {
  /** `client_id`: string, required. */
  readonly clientId: StringInput;
}

/**
 * Arguments of `discovery.consul`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.consul/
 */
export interface ConsulProps extends ComponentProps {
  /**
   * `server`: string.
   *
   * @default "localhost:8500"
   */
  readonly server?: StringInput;
  /** `token`: secret. */
  readonly token?: SecretInput;
  /** `datacenter`: string. */
  readonly datacenter?: StringInput;
  /** `namespace`: string. */
  readonly namespace?: StringInput;
  /** `partition`: string. */
  readonly partition?: StringInput;
  /**
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
  /**
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /** `username`: string. */
  readonly username?: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /**
   * `allow_stale`: bool.
   *
   * @default true
   */
  readonly allowStale?: BoolInput;
  /** `services`: list(string). */
  readonly services?: ListInput<StringInput>;
  /** `tags`: list(string). */
  readonly tags?: ListInput<StringInput>;
  /** `node_meta`: map(string). */
  readonly nodeMeta?: MapInput<StringInput>;
  /**
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.consul`. */
export interface ConsulExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ConsulProps = {}) {
    super(scope, id, 'discovery.consul', props);
  }

  /** `targets`: list(Target). */
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
   * `server`: string.
   *
   * @default "localhost:8500"
   */
  readonly server?: StringInput;
  /** `token`: secret. */
  readonly token?: SecretInput;
  /** `datacenter`: string. */
  readonly datacenter?: StringInput;
  /**
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
  /**
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /** `username`: string. */
  readonly username?: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /** `services`: list(string). */
  readonly services?: ListInput<StringInput>;
  /** `tags`: list(string). */
  readonly tags?: ListInput<StringInput>;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
}

/** Exports of `discovery.consulagent`. */
export interface ConsulagentExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ConsulagentProps = {}) {
    super(scope, id, 'discovery.consulagent', props);
  }

  /** `targets`: list(Target). */
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
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
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
}

/** Exports of `discovery.digitalocean`. */
export interface DigitaloceanExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: DigitaloceanProps = {}) {
    super(scope, id, 'discovery.digitalocean', props);
  }

  /** `targets`: list(Target). */
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
  /** `names`: list(string), required. */
  readonly names: ListInput<StringInput>;
  /**
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `type`: string. One of `"A"`, `"AAAA"`, `"MX"`, `"NS"` or `"SRV"`.
   *
   * @default "SRV"
   */
  readonly type?: EnumInput<'A' | 'AAAA' | 'MX' | 'NS' | 'SRV'>;
  /**
   * `port`: number.
   *
   * @default 0
   */
  readonly port?: NumberInput;
}

/** Exports of `discovery.dns`. */
export interface DnsExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: DnsProps) {
    super(scope, id, 'discovery.dns', props);
  }

  /** `targets`: list(Target). */
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
  /** `host`: string, required. */
  readonly host: StringInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * `host_networking_host`: string.
   *
   * @default "localhost"
   */
  readonly hostNetworkingHost?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `match_first_network`: bool.
   *
   * @default true
   */
  readonly matchFirstNetwork?: BoolInput;
  /** `filter` blocks, one for each item. */
  readonly filter?: readonly DockerFilter[];
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
}

/** Exports of `discovery.docker`. */
export interface DockerExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: DockerProps) {
    super(scope, id, 'discovery.docker', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `filter` block. */
export interface DockerFilter {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
}

/**
 * Arguments of `discovery.dockerswarm`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.dockerswarm/
 */
export interface DockerswarmProps extends ComponentProps {
  /** `host`: string, required. */
  readonly host: StringInput;
  /** `role`: string, required. One of `"nodes"`, `"services"` or `"tasks"`. */
  readonly role: EnumInput<'nodes' | 'services' | 'tasks'>;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /** `filter` blocks, one for each item. */
  readonly filter?: readonly DockerswarmFilter[];
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.dockerswarm`. */
export interface DockerswarmExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: DockerswarmProps) {
    super(scope, id, 'discovery.dockerswarm', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `filter` block. */
export interface DockerswarmFilter {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
}

/**
 * Arguments of `discovery.ec2`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.ec2/
 */
export interface Ec2Props extends ComponentProps {
  /** `endpoint`: string. */
  readonly endpoint?: StringInput;
  /** `region`: string. */
  readonly region?: StringInput;
  /** `access_key`: string. */
  readonly accessKey?: StringInput;
  /** `secret_key`: secret. */
  readonly secretKey?: SecretInput;
  /** `profile`: string. */
  readonly profile?: StringInput;
  /** `role_arn`: string. */
  readonly roleArn?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /** `filter` blocks, one for each item. */
  readonly filter?: readonly blocks.DiscoveryAwsEC2Filter[];
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
}

/** Exports of `discovery.ec2`. */
export interface Ec2Exports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: Ec2Props = {}) {
    super(scope, id, 'discovery.ec2', props);
  }

  /** `targets`: list(Target). */
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
  /** `server`: string, required. */
  readonly server: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.eureka`. */
export interface EurekaExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: EurekaProps) {
    super(scope, id, 'discovery.eureka', props);
  }

  /** `targets`: list(Target). */
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
  /** `files`: list(string), required. */
  readonly files: ListInput<StringInput>;
  /**
   * `refresh_interval`: duration.
   *
   * @default "5m"
   */
  readonly refreshInterval?: DurationInput;
}

/** Exports of `discovery.file`. */
export interface FileExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'discovery.file', props);
  }

  /** `targets`: list(Target). */
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
  /** `project`: string, required. */
  readonly project: StringInput;
  /** `zone`: string, required. */
  readonly zone: StringInput;
  /** `filter`: string. */
  readonly filter?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
}

/** Exports of `discovery.gce`. */
export interface GceExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: GceProps) {
    super(scope, id, 'discovery.gce', props);
  }

  /** `targets`: list(Target). */
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
  /** `role`: string, required. One of `"hcloud"` or `"robot"`. */
  readonly role: EnumInput<'hcloud' | 'robot'>;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
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
}

/** Exports of `discovery.hetzner`. */
export interface HetznerExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: HetznerProps) {
    super(scope, id, 'discovery.hetzner', props);
  }

  /** `targets`: list(Target). */
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
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /** `url`: string (url), required. */
  readonly url: StringInput;
}

/** Exports of `discovery.http`. */
export interface HttpExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: HttpProps) {
    super(scope, id, 'discovery.http', props);
  }

  /** `targets`: list(Target). */
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
  /** `datacenter_id`: string, required. */
  readonly datacenterId: StringInput;
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
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
}

/** Exports of `discovery.ionos`. */
export interface IonosExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: IonosProps) {
    super(scope, id, 'discovery.ionos', props);
  }

  /** `targets`: list(Target). */
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
   * `url`: string (url).
   *
   * @default "https://localhost:10250"
   */
  readonly url?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "5s"
   */
  readonly refreshInterval?: DurationInput;
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
  /** `namespaces`: list(string). */
  readonly namespaces?: ListInput<StringInput>;
}

/** Exports of `discovery.kubelet`. */
export interface KubeletExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: KubeletProps = {}) {
    super(scope, id, 'discovery.kubelet', props);
  }

  /** `targets`: list(Target). */
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
  /** `api_server`: string (url). */
  readonly apiServer?: StringInput;
  /** `role`: string, required. One of `"endpoints"`, `"endpointslice"`, `"ingress"`, `"node"`, `"pod"` or `"service"`. */
  readonly role: EnumInput<'endpoints' | 'endpointslice' | 'ingress' | 'node' | 'pod' | 'service'>;
  /** `kubeconfig_file`: string. */
  readonly kubeconfigFile?: StringInput;
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
  /** `namespaces` block. */
  readonly namespaces?: KubernetesNamespaces;
  /** `selectors` blocks, one for each item. */
  readonly selectors?: readonly KubernetesSelectors[];
  /** `attach_metadata` block. */
  readonly attachMetadata?: KubernetesAttachMetadata;
}

/** Exports of `discovery.kubernetes`. */
export interface KubernetesExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Finds pods, services, endpoints, nodes or ingresses through the Kubernetes API and follows their changes.
 *
 * `discovery.kubernetes` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubernetes/
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

  constructor(scope: Construct, id: string, props: KubernetesProps) {
    super(scope, id, 'discovery.kubernetes', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `namespaces` block. */
export interface KubernetesNamespaces {
  /**
   * `own_namespace`: bool.
   *
   * @default false
   */
  readonly ownNamespace?: BoolInput;
  /** `names`: list(string). */
  readonly names?: ListInput<StringInput>;
}

/** The `selectors` block. */
export interface KubernetesSelectors {
  /** `role`: string, required. One of `"endpoints"`, `"endpointslice"`, `"ingress"`, `"node"`, `"pod"` or `"service"`. */
  readonly role: EnumInput<'endpoints' | 'endpointslice' | 'ingress' | 'node' | 'pod' | 'service'>;
  /** `label`: string. */
  readonly label?: StringInput;
  /** `field`: string. */
  readonly field?: StringInput;
}

/** The `attach_metadata` block. */
export interface KubernetesAttachMetadata {
  /**
   * `node`: bool.
   *
   * @default false
   */
  readonly node?: BoolInput;
  /**
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
  /** `server`: string, required. */
  readonly server: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `fetch_timeout`: duration.
   *
   * @default "2m"
   */
  readonly fetchTimeout?: DurationInput;
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
}

/** Exports of `discovery.kuma`. */
export interface KumaExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: KumaProps) {
    super(scope, id, 'discovery.kuma', props);
  }

  /** `targets`: list(Target). */
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
  /** `endpoint`: string. */
  readonly endpoint?: StringInput;
  /** `region`: string. */
  readonly region?: StringInput;
  /** `access_key`: string. */
  readonly accessKey?: StringInput;
  /** `secret_key`: secret. */
  readonly secretKey?: SecretInput;
  /** `profile`: string. */
  readonly profile?: StringInput;
  /** `role_arn`: string. */
  readonly roleArn?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
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
}

/** Exports of `discovery.lightsail`. */
export interface LightsailExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: LightsailProps = {}) {
    super(scope, id, 'discovery.lightsail', props);
  }

  /** `targets`: list(Target). */
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
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
  /** `region`: string. */
  readonly region?: StringInput;
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
}

/** Exports of `discovery.linode`. */
export interface LinodeExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: LinodeProps = {}) {
    super(scope, id, 'discovery.linode', props);
  }

  /** `targets`: list(Target). */
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
  /** `servers`: list(string), required. */
  readonly servers: ListInput<StringInput>;
  /**
   * `refresh_interval`: duration.
   *
   * @default "30s"
   */
  readonly refreshInterval?: DurationInput;
  /** `auth_token`: secret. */
  readonly authToken?: SecretInput;
  /** `auth_token_file`: string. */
  readonly authTokenFile?: StringInput;
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
}

/** Exports of `discovery.marathon`. */
export interface MarathonExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: MarathonProps) {
    super(scope, id, 'discovery.marathon', props);
  }

  /** `targets`: list(Target). */
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
  /** `servers`: list(string), required. */
  readonly servers: ListInput<StringInput>;
  /** `paths`: list(string), required. */
  readonly paths: ListInput<StringInput>;
  /**
   * `timeout`: duration.
   *
   * @default "10s"
   */
  readonly timeout?: DurationInput;
}

/** Exports of `discovery.nerve`. */
export interface NerveExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: NerveProps) {
    super(scope, id, 'discovery.nerve', props);
  }

  /** `targets`: list(Target). */
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
   * `allow_stale`: bool.
   *
   * @default true
   */
  readonly allowStale?: BoolInput;
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
   * `namespace`: string.
   *
   * @default "default"
   */
  readonly namespace?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `region`: string.
   *
   * @default "global"
   */
  readonly region?: StringInput;
  /**
   * `server`: string.
   *
   * @default "http://localhost:4646"
   */
  readonly server?: StringInput;
  /**
   * `tag_separator`: string.
   *
   * @default ","
   */
  readonly tagSeparator?: StringInput;
}

/** Exports of `discovery.nomad`. */
export interface NomadExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: NomadProps = {}) {
    super(scope, id, 'discovery.nomad', props);
  }

  /** `targets`: list(Target). */
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
  /** `identity_endpoint`: string. */
  readonly identityEndpoint?: StringInput;
  /** `username`: string. */
  readonly username?: StringInput;
  /** `userid`: string. */
  readonly userid?: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /** `project_name`: string. */
  readonly projectName?: StringInput;
  /** `project_id`: string. */
  readonly projectId?: StringInput;
  /** `domain_name`: string. */
  readonly domainName?: StringInput;
  /** `domain_id`: string. */
  readonly domainId?: StringInput;
  /** `application_credential_name`: string. */
  readonly applicationCredentialName?: StringInput;
  /** `application_credential_id`: string. */
  readonly applicationCredentialId?: StringInput;
  /** `application_credential_secret`: secret. */
  readonly applicationCredentialSecret?: SecretInput;
  /** `role`: string, required. One of `"hypervisor"` or `"instance"`. */
  readonly role: EnumInput<'hypervisor' | 'instance'>;
  /** `region`: string, required. */
  readonly region: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
  /**
   * `all_tenants`: bool.
   *
   * @default false
   */
  readonly allTenants?: BoolInput;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `availability`: string. One of `"admin"`, `"internal"` or `"public"`.
   *
   * @default "public"
   */
  readonly availability?: EnumInput<'admin' | 'internal' | 'public'>;
}

/** Exports of `discovery.openstack`. */
export interface OpenstackExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: OpenstackProps) {
    super(scope, id, 'discovery.openstack', props);
  }

  /** `targets`: list(Target). */
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
   * `endpoint`: string.
   *
   * @default "ovh-eu"
   */
  readonly endpoint?: StringInput;
  /** `application_key`: string, required. */
  readonly applicationKey: StringInput;
  /** `application_secret`: secret, required. */
  readonly applicationSecret: SecretInput;
  /** `consumer_key`: secret, required. */
  readonly consumerKey: SecretInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /** `service`: string, required. One of `"dedicated_server"` or `"vps"`. */
  readonly service: EnumInput<'dedicated_server' | 'vps'>;
}

/** Exports of `discovery.ovhcloud`. */
export interface OvhcloudExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: OvhcloudProps) {
    super(scope, id, 'discovery.ovhcloud', props);
  }

  /** `targets`: list(Target). */
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
  /** `join`: list(Target). */
  readonly join?: TargetsInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /** `discover_config` block. */
  readonly discoverConfig?: ProcessDiscoverConfig;
}

/** Exports of `discovery.process`. */
export interface ProcessExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ProcessProps = {}) {
    super(scope, id, 'discovery.process', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `discover_config` block. */
export interface ProcessDiscoverConfig {
  /**
   * `cwd`: bool.
   *
   * @default true
   */
  readonly cwd?: BoolInput;
  /**
   * `exe`: bool.
   *
   * @default true
   */
  readonly exe?: BoolInput;
  /**
   * `commandline`: bool.
   *
   * @default true
   */
  readonly commandline?: BoolInput;
  /**
   * `username`: bool.
   *
   * @default false
   */
  readonly username?: BoolInput;
  /**
   * `uid`: bool.
   *
   * @default false
   */
  readonly uid?: BoolInput;
  /**
   * `container_id`: bool.
   *
   * @default true
   */
  readonly containerId?: BoolInput;
  /**
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
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /** `url`: string, required. */
  readonly url: StringInput;
  /** `query`: string, required. */
  readonly query: StringInput;
  /**
   * `include_parameters`: bool.
   *
   * @default false
   */
  readonly includeParameters?: BoolInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
}

/** Exports of `discovery.puppetdb`. */
export interface PuppetdbExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: PuppetdbProps) {
    super(scope, id, 'discovery.puppetdb', props);
  }

  /** `targets`: list(Target). */
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
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `rule` blocks, one for each item. */
  readonly rule?: readonly blocks.RelabelRule[];
}

/** Exports of `discovery.relabel`. */
export interface RelabelExports {
  /** `output`: list(Target). */
  readonly output: Expression<Targets>;
  /** `rules`: RelabelRules. */
  readonly rules: Expression<RelabelRules>;
}

/**
 * Rewrites the labels of targets and drops targets, by relabeling rules.
 *
 * `discovery.relabel` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.relabel/
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

  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'discovery.relabel', props);
  }

  /** `output`: list(Target). */
  get output(): Expression<Targets> {
    return this.export('output');
  }

  /** `rules`: RelabelRules. */
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
  /** `project_id`: string, required. */
  readonly projectId: StringInput;
  /** `role`: string, required. One of `"baremetal"` or `"instance"`. */
  readonly role: EnumInput<'baremetal' | 'instance'>;
  /**
   * `api_url`: string.
   *
   * @default "https://api.scaleway.com"
   */
  readonly apiUrl?: StringInput;
  /**
   * `zone`: string.
   *
   * @default "fr-par-1"
   */
  readonly zone?: StringInput;
  /** `access_key`: string, required. */
  readonly accessKey: StringInput;
  /** `secret_key`: secret. */
  readonly secretKey?: SecretInput;
  /** `secret_key_file`: string. */
  readonly secretKeyFile?: StringInput;
  /** `name_filter`: string. */
  readonly nameFilter?: StringInput;
  /** `tags_filter`: list(string). */
  readonly tagsFilter?: ListInput<StringInput>;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `port`: number.
   *
   * @default 80
   */
  readonly port?: NumberInput;
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
}

/** Exports of `discovery.scaleway`. */
export interface ScalewayExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ScalewayProps) {
    super(scope, id, 'discovery.scaleway', props);
  }

  /** `targets`: list(Target). */
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
  /** `servers`: list(string), required. */
  readonly servers: ListInput<StringInput>;
  /** `paths`: list(string), required. */
  readonly paths: ListInput<StringInput>;
  /**
   * `timeout`: duration.
   *
   * @default "10s"
   */
  readonly timeout?: DurationInput;
}

/** Exports of `discovery.serverset`. */
export interface ServersetExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ServersetProps) {
    super(scope, id, 'discovery.serverset', props);
  }

  /** `targets`: list(Target). */
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
  /** `account`: string, required. */
  readonly account: StringInput;
  /**
   * `role`: string.
   *
   * @default "container"
   */
  readonly role?: StringInput;
  /** `dns_suffix`: string, required. */
  readonly dnsSuffix: StringInput;
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /** `groups`: list(string). */
  readonly groups?: ListInput<StringInput>;
  /**
   * `port`: number.
   *
   * @default 9163
   */
  readonly port?: NumberInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `version`: number.
   *
   * @default 1
   */
  readonly version?: NumberInput;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
}

/** Exports of `discovery.triton`. */
export interface TritonExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: TritonProps) {
    super(scope, id, 'discovery.triton', props);
  }

  /** `targets`: list(Target). */
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
  /** `server`: string, required. */
  readonly server: StringInput;
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
  /**
   * `entitlement`: string.
   *
   * @default "monitoring_entitled"
   */
  readonly entitlement?: StringInput;
  /**
   * `separator`: string.
   *
   * @default ","
   */
  readonly separator?: StringInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
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
}

/** Exports of `discovery.uyuni`. */
export interface UyuniExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: UyuniProps) {
    super(scope, id, 'discovery.uyuni', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}
