import { literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { type Code, textCode } from '../code';
import { dnsName, type Importing } from './importing';

/** The Secret for the credentials of a destination that name none. */
export function secretName(destination: string): string {
  return `${dnsName(destination)}-credentials`;
}

/** The tenant of a destination: no secret, wherever it comes from. */
export function tenantOf(values: Values, importing: Importing, destination: string): Code | undefined {
  return plain(values, 'tenantId', `destinations.${destination}.tenant`, sourceOf(values, importing, destination));
}

/** How a destination authenticates; undefined without credentials. */
export function authenticationOf(values: Values, importing: Importing, destination: string): Code | undefined {
  const auth = values.at('auth');
  const to = `destinations.${destination}.authentication`;
  const source = sourceOf(values, importing, destination);
  const named = auth.at('type').text(to);
  const hasPassword = ['password', 'passwordKey', 'passwordFrom'].some((name) => auth.at(name).exists);
  const kind = named ?? (hasPassword ? 'basic' : 'none');
  const props = new Props();
  switch (kind) {
    case 'basic':
      props.set('kind', textCode('basic'));
      props.set('username', plain(auth, 'username', to, source) ?? textCode(''));
      return props.set('password', secret(auth, 'password', to, source)).code;
    case 'bearerToken': {
      const file = auth.at('bearerTokenFile').text(to);
      if (file !== undefined) return props.set('kind', textCode('bearerFile')).set('file', textCode(file)).code;
      return props.set('kind', textCode('bearer')).set('token', secret(auth, 'bearerToken', to, source)).code;
    }
    case 'oauth2':
      return oauth2(auth.at('oauth2'), props, to, source);
    case 'sigv4':
      return sigV4(auth.at('sigv4').exists ? auth.at('sigv4') : values.at('secret', 'sigv4'), props, to, source);
    default:
      if (kind !== 'none') auth.leave(`there is no authentication of the type ${JSON.stringify(kind)}`);
      return undefined;
  }
}

/** Where the credentials of a destination are. */
interface Source {
  readonly importing: Importing;
  readonly secret: string;
}

function sourceOf(values: Values, importing: Importing, destination: string): Source {
  const own = values.at('secret');
  const to = `destinations.${destination}`;
  own.at('create').take(to);
  own.at('embed').take(to);
  const name = own.at('name').text(to);
  const namespace = own.at('namespace').text(to);
  if (namespace !== undefined && !importing.remarks.some(({ path }) => path === own.path)) {
    importing.remark(
      own.at('namespace').path,
      `the Secret has to be in the namespace of the workloads, not in ${namespace}`,
    );
  }
  return { importing, secret: name ?? secretName(destination) };
}

function secret(values: Values, name: string, to: string, { importing, secret: from }: Source): Code {
  const expression = importing.expression(values.at(`${name}From`), to, true);
  if (expression !== undefined) return expression;
  const key = values.at(`${name}Key`).text(to) ?? name;
  values.at(name).take(to);
  return importing.secret(from, key, values.at(values.at(name).exists ? name : `${name}Key`).path);
}

/** What isn't sensitive: as it stands there, or from a key of the Secret. */
function plain(values: Values, name: string, to: string, { importing, secret: from }: Source): Code | undefined {
  const expression = importing.expression(values.at(`${name}From`), to, false);
  if (expression !== undefined) return expression;
  const text = values.at(name).text(to);
  const key = values.at(`${name}Key`).text(to);
  if (text !== undefined) return textCode(text);
  return key === undefined
    ? undefined
    : importing.secret(from, key, values.at(`${name}Key`).path, { nonsensitive: true });
}

function oauth2(values: Values, props: Props, to: string, source: Source): Code {
  props.set('kind', textCode('oauth2'));
  props.set('clientId', plain(values, 'clientId', to, source) ?? textCode(''));
  const file = values.at('clientSecretFile').text(to);
  if (file !== undefined) props.set('clientSecretFile', textCode(file));
  else props.set('clientSecret', secret(values, 'clientSecret', to, source));
  props.set('tokenUrl', textCode(values.at('tokenURL').text(to) ?? ''));
  const scopes = values.at('scopes').list(to);
  if (scopes.length > 0) props.set('scopes', literalCode(scopes));
  for (const [name, each] of values.at('endpointParams').items) {
    const [first] = each.items.length > 0 ? each.items : [[name, each] as const];
    if (each.items.length > 1) each.leave('has several values, and a parameter has one here');
    else props.put(['endpointParams', name], textCode(String(first![1].value)));
    each.take(to);
  }
  const rows = ['insecureSkipVerify', 'ca', 'caFile'].map((name) => ({ at: `tls.${name}`, to: `tls.${name}` }));
  source.importing.apply(rows, values, props, to);
  return props.code;
}

function sigV4(values: Values, props: Props, to: string, source: Source): Code {
  props.set('kind', textCode('sigv4'));
  if (['accessKey', 'accessKeyKey', 'accessKeyFrom'].some((name) => values.at(name).exists)) {
    props.set('accessKey', plain(values, 'accessKey', to, source));
    props.set('secretKey', secret(values, 'secretKey', to, source));
  }
  const rows = [
    { at: 'region', to: 'region' },
    { at: 'profile', to: 'profile' },
    { at: 'roleArn', to: 'roleArn' },
    { at: 'service', to: 'service' },
    { at: 'assumeRole.arn', to: 'assumeRole.arn' },
    { at: 'assumeRole.sessionName', to: 'assumeRole.sessionName' },
    { at: 'assumeRole.stsRegion', to: 'assumeRole.stsRegion' },
  ];
  source.importing.apply(rows, values, props, to);
  return props.code;
}
