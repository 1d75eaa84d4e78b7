import type { AttributeMap, AttributeValue } from '../attribute-value';
import { OttlError, UnsupportedOttl } from './ottl-error';

/** What stands for itself where a part of a URL is written, beside letters, digits and `-_.~`. */
const plain = {
  path: '$&+,/:;=@',
  fragment: '$&+,/:;=?@!()*',
  user: '$&+,;=',
  host: '!$&\'()*+,;=:[]<>"',
  none: '',
} as const;

type Part = keyof typeof plain;

/**
 * The parts of a URL, or of a query that begins with `?`, by their names in OpenTelemetry's semantic conventions.
 * @throws OttlError for what is no URL
 */
export function urlParts(text: string): AttributeMap {
  if (text === '') throw new OttlError('url cannot be empty');
  if (text.startsWith('?')) return queryOf(text.slice(1));
  const [whole, fragment] = cut(text, '#');
  const url = parsed(whole);
  const path = unescaped(url.path, 'path');
  const shownFragment = unescaped(fragment ?? '', 'fragment');
  const [name, password] =
    url.user === undefined ? [] : cut(url.user, ':').map((part) => part && unescaped(part, 'user'));
  const userInfo =
    url.user === undefined ? undefined : userText(name ?? '', password ?? (url.user.includes(':') ? '' : undefined));
  const host = unescaped(url.host, 'host');
  const [, inBrackets, bare, , port = ''] = /^(?:\[(.*)\]|([^:]*))(:([0-9]*))?$/s.exec(host) ?? [];
  if (port !== '' && BigInt(port) >= 2n ** 63n)
    throw new OttlError(`parsing ${JSON.stringify(port)}: value out of range`);
  const shown = originalOf({ ...url, host, path }, url.path, userInfo);
  const original = `${shown}${shownFragment === '' ? '' : `#${encoded(fragment ?? '', shownFragment, 'fragment')}`}`;
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return new Map<string, AttributeValue>([
    ['url.original', original],
    ['url.domain', inBrackets ?? bare ?? ''],
    ['url.scheme', url.scheme],
    ['url.path', path],
    ...given('url.port', port === '' ? '' : BigInt(port)),
    ...given('url.fragment', shownFragment),
    ...(userInfo === undefined ? [] : ([['url.user_info', userInfo]] as const)),
    ...given('url.username', name ?? ''),
    ...(url.user?.includes(':') ? ([['url.password', password ?? '']] as const) : []),
    ...given('url.query', url.query),
    ...given('url.extension', path.includes('.') ? extension : ''),
  ]);
}

function given(name: string, value: string | bigint): readonly (readonly [string, AttributeValue])[] {
  return value === '' ? [] : [[name, value]];
}

interface Url {
  readonly scheme: string;
  /** What follows a scheme and is no path. */
  readonly opaque: string;
  readonly user?: string;
  readonly host: string;
  /** Whether it begins with `//`. */
  readonly hasHost: boolean;
  readonly path: string;
  readonly query: string;
  readonly hasEmptyQuery: boolean;
}

function parsed(text: string): Url {
  if (/[\0-\x1f\x7f]/.test(text)) throw new OttlError('invalid control character in URL');
  if (text.startsWith(':')) throw new OttlError('missing protocol scheme');
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? [];
  const behind = scheme === '' ? text : text.slice(scheme.length + 1);
  const [rest, query] = cut(behind, '?');
  const common = {
    ...{ scheme: scheme.toLowerCase(), opaque: '', host: '', hasHost: false, path: '' },
    query: query ?? '',
    hasEmptyQuery: query === '',
  };
  if (text === '*') return { ...common, path: '*' };
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { ...common, opaque: rest };
    if (cut(rest, '/')[0].includes(':')) throw new OttlError('first path segment in URL cannot contain colon');
    return { ...common, path: rest };
  }
  const hasHost = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'));
  if (!hasHost) return { ...common, path: rest };
  const slash = rest.indexOf('/', 2);
  const [authority, path] = slash < 0 ? [rest.slice(2), ''] : [rest.slice(2, slash), rest.slice(slash)];
  const at = authority.lastIndexOf('@');
  const host = checkedHost(authority.slice(at + 1));
  if (at < 0) return { ...common, host, hasHost, path };
  const user = authority.slice(0, at);
  if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(user)) throw new OttlError('net/url: invalid userinfo');
  return { ...common, host, hasHost, path, user };
}

function checkedHost(host: string): string {
  const [port] = /:[^:\]]*$/.exec(host) ?? [''];
  if (port !== '' && !/^:[0-9]*$/.test(port)) throw new OttlError(`invalid port ${JSON.stringify(port)} after host`);
  if (/[[\]%]/.test(host) || (host.match(/:/g) ?? []).length > 1) {
    if (/^\[[0-9a-f:.]+\](?::[0-9]*)?$/i.test(host)) return host;
    throw new UnsupportedOttl("the host of this URL isn't executed here");
  }
  return host;
}

/** As it's written where it's put together again. @param raw the path as it was given */
function originalOf(url: Url, raw: string, user: string | undefined): string {
  const { scheme, opaque, host, hasHost, path, query, hasEmptyQuery } = url;
  const start = scheme === '' ? '' : `${scheme}:`;
  const end = query !== '' || hasEmptyQuery ? `?${query}` : '';
  if (opaque !== '') return start + opaque + end;
  const hasOrigin = scheme !== '' || host !== '' || user !== undefined;
  const isOmitted = scheme !== '' && raw.startsWith('/') && !hasHost;
  const slashes = hasOrigin && !isOmitted && (host !== '' || path !== '' || user !== undefined) ? '//' : '';
  const origin = slashes + (user === undefined ? '' : `${user}@`) + escaped(host, 'host');
  const shown = encoded(raw, path, 'path');
  return start + origin + (start + origin === '' && cut(shown, '/')[0].includes(':') ? './' : '') + shown + end;
}

function userText(name: string, password: string | undefined): string {
  return escaped(name, 'user') + (password === undefined ? '' : `:${escaped(password, 'user')}`);
}

/** As it was given, where that is a way to write it. */
function encoded(raw: string, value: string, part: Part): string {
  if (value === '*' && part === 'path') return '*';
  const isValid = [...raw].every(
    (character) => "!$&'()*+,;=:@[]%".includes(character) || escaped(character, part) === character,
  );
  return isValid ? raw : escaped(value, part);
}

function escaped(text: string, part: Part): string {
  return [...text]
    .map((character) =>
      /[\w\-.~]/.test(character) || plain[part].includes(character)
        ? character
        : [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    )
    .join('');
}

function unescaped(text: string, part: Part): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) throw new OttlError(`invalid URL escape in ${JSON.stringify(text)}`);
  const refused =
    part === 'host' && [...text].find((character) => character < '\x80' && escaped(character, 'host') !== character);
  if (refused) throw new OttlError(`invalid character ${JSON.stringify(refused)} in host name`);
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UnsupportedOttl("a URL with bytes that are no UTF-8 isn't executed here");
  }
}

function queryOf(text: string): AttributeMap {
  const parameters = new Map<string, string[]>();
  for (const pair of text.split('&')) {
    if (pair.includes(';')) throw new OttlError('invalid semicolon separator in query');
    if (pair === '') continue;
    const [name, value = ''] = cut(pair, '=').map((each) => each && unescaped(each.replaceAll('+', ' '), 'none'));
    const values = parameters.get(name!) ?? [];
    parameters.set(name!, values);
    values.push(value);
  }
  return parameters.size === 0 ? new Map() : new Map([['query', parameters]]);
}

function cut(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
