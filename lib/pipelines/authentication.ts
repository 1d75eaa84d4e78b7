import type { otelcol, prometheus } from '../components';
import type { ListInput, SecretInput, StringInput } from '../values';
import type { ProxyOptions } from './connection/proxy';
import type { ClientCertificate, TlsOptions } from './connection/tls';

/** HTTP basic authentication. */
export interface BasicAuthentication {
  readonly kind: 'basic';
  readonly username: StringInput;
  /** `Secret.env(...)` or `Secret.file(...)`: a plain string is refused by the compiler. */
  readonly password: SecretInput;
}

/** A bearer token in the header `Authorization`. */
export interface BearerAuthentication {
  readonly kind: 'bearer';
  /** `Secret.env(...)` or `Secret.file(...)`: a plain string is refused by the compiler. */
  readonly token: SecretInput;
  /** What stands in front of the token. @default 'Bearer' */
  readonly scheme?: StringInput;
}

/** A bearer token that Alloy reads from a file, again and again: that of its service account, for one. */
export interface BearerFileAuthentication {
  readonly kind: 'bearerFile';
  /** Path in the container: `/var/run/secrets/kubernetes.io/serviceaccount/token`. */
  readonly file: StringInput;
  /** What stands in front of the token. @default 'Bearer' */
  readonly scheme?: StringInput;
}

/** OAuth 2.0: Alloy fetches tokens from `tokenUrl` as a client of its own (client credentials), and renews them. */
export type OAuth2Authentication = OAuth2Client &
  (
    | {
        /** `Secret.env(...)` or `Secret.file(...)`: a plain string is refused by the compiler. */
        readonly clientSecret: SecretInput;
        readonly clientSecretFile?: never;
      }
    | {
        /** Path in the container of a file that Alloy reads for each token: that of its service account, for one. */
        readonly clientSecretFile: StringInput;
        readonly clientSecret?: never;
      }
  );

interface OAuth2Client {
  readonly kind: 'oauth2';
  readonly clientId: StringInput;
  readonly tokenUrl: StringInput;
  /** @default - none */
  readonly scopes?: ListInput<StringInput>;
  /** Further parameters of the request for a token: `{ audience: 'mimir' }`. @default - none */
  readonly endpointParams?: { readonly [name: string]: StringInput };
  /** How the server of tokens is known. @default - by the certificate authorities of the image */
  readonly tls?: TlsOptions;
  /** A proxy to the server of tokens; not over OTLP, where the environment names one. @default - none */
  readonly proxy?: ProxyOptions;
}

/** A certificate that says who Alloy is (mutual TLS). Beside another kind: `tls.clientCertificate`. */
export type ClientCertificateAuthentication = { readonly kind: 'clientCertificate' } & ClientCertificate;

/** Secret headers: the API key of a gateway. Headers that are no secrets are the prop `headers`. */
export interface HeadersAuthentication {
  readonly kind: 'headers';
  readonly headers: { readonly [name: string]: SecretInput };
}

/** Requests signed for AWS: Amazon Managed Service for Prometheus. Without keys or a profile, the role of the pod signs. */
export interface SigV4Authentication extends prometheus.RemoteWriteEndpointSigv4 {
  readonly kind: 'sigv4';
}

/** Who Alloy is for Microsoft Entra: exactly one. */
export type AzureIdentity =
  | { readonly managedIdentity: prometheus.RemoteWriteEndpointAzureadManagedIdentity }
  | { readonly workloadIdentity: prometheus.RemoteWriteEndpointAzureadWorkloadIdentity }
  | { readonly oauth: prometheus.RemoteWriteEndpointAzureadOauth }
  | { readonly sdk: prometheus.RemoteWriteEndpointAzureadSdk };

/** Microsoft Entra (Azure AD): Azure Monitor workspaces. */
export interface AzureAuthentication {
  readonly kind: 'azure';
  readonly identity: AzureIdentity;
  /** `AzurePublic`, `AzureGovernment` or `AzureChina`. @default - AzurePublic, Alloy's own */
  readonly cloud?: StringInput;
  /** Scope of the token. @default - that of Azure Monitor in the cloud */
  readonly scope?: StringInput;
}

/** Google Cloud: Managed Service for Prometheus. */
export interface GoogleAuthentication {
  readonly kind: 'google';
  /** Path of the credentials in the container. @default - application default credentials, such as workload identity */
  readonly credentialsFile?: StringInput;
}

/** How Alloy authenticates to Loki, Pyroscope, and anything else over Prometheus's HTTP client. */
export type Authentication =
  | BasicAuthentication
  | BearerAuthentication
  | BearerFileAuthentication
  | OAuth2Authentication
  | ClientCertificateAuthentication
  | HeadersAuthentication;

/** How Alloy authenticates to a remote write endpoint. */
export type PrometheusAuthentication =
  | Authentication
  | SigV4Authentication
  | AzureAuthentication
  | GoogleAuthentication;

/** A header whose value comes with the data: of the request that brought it (`receiver` with `includeMetadata`), or of an attribute of the sender. */
export type ForwardedHeader = { readonly fromContext: StringInput } | { readonly fromAttribute: StringInput };

/** Headers of OTLP requests: secrets, or what came with the data. `otelcol.auth.headers` in Alloy. */
export interface OtlpHeadersAuthentication {
  readonly kind: 'headers';
  readonly headers: { readonly [name: string]: SecretInput | ForwardedHeader };
}

/** Google Cloud over OTLP. `otelcol.auth.google` in Alloy; public preview. */
export interface OtlpGoogleAuthentication
  extends Pick<otelcol.auth.GoogleProps, 'project' | 'quotaProject' | 'tokenType' | 'audience' | 'scopes'> {
  readonly kind: 'google';
}

/** OTLP requests signed for AWS; over HTTP only. `otelcol.auth.sigv4` in Alloy. */
export interface OtlpSigV4Authentication extends Pick<otelcol.auth.Sigv4Props, 'region' | 'service' | 'assumeRole'> {
  readonly kind: 'sigv4';
}

/** How Alloy authenticates over OTLP. Requests over HTTP can be signed, too. */
export type OtlpAuthentication =
  | BasicAuthentication
  | BearerAuthentication
  | BearerFileAuthentication
  | OAuth2Authentication
  | ClientCertificateAuthentication
  | OtlpHeadersAuthentication
  | OtlpGoogleAuthentication;
