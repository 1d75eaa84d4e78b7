import { quote } from '../syntax';

/**
 * What Alloy says of a text that is no URL, or undefined. It's the check of Go's library, which takes nearly everything: relative
 * references, empty hosts, unknown schemes.
 */
export function urlProblem(text: string): string | undefined {
  const [reference = '', fragment = ''] = cut(text, '#');
  const problem = referenceProblem(reference);
  if (problem !== undefined) return `parse ${quote(reference)}: ${problem}`;
  const bad = badEscape(fragment);
  return bad === undefined ? undefined : `parse ${quote(text)}: invalid URL escape ${quote(bad)}`;
}

function referenceProblem(reference: string): string | undefined {
  if (/[\0-\x1f\x7f]/.test(reference)) return 'net/url: invalid control character in URL';
  if (reference.startsWith(':')) return 'missing protocol scheme';
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(reference)?.[0] ?? '';
  const [rest = ''] = cut(reference.slice(scheme.length), '?');
  if (!rest.startsWith('/')) {
    if (scheme !== '') return undefined;
    const [segment = ''] = cut(rest, '/');
    if (segment.includes(':')) return 'first path segment in URL cannot contain colon';
  }
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///'))) return pathProblem(rest);
  const [authority = '', path = ''] = cut(rest.slice(2), '/');
  return authorityProblem(authority) ?? pathProblem(path);
}

function authorityProblem(authority: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const problem = hostProblem(authority.slice(at + 1));
  if (problem !== undefined || at < 0) return problem;
  const user = authority.slice(0, at);
  if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(user)) return 'net/url: invalid userinfo';
  return pathProblem(user);
}

function hostProblem(host: string): string | undefined {
  let port = host.startsWith('[') ? '' : (/:[^:]*$/.exec(host)?.[0] ?? '');
  if (host.startsWith('[')) {
    const end = host.lastIndexOf(']');
    if (end < 0) return "missing ']' in host";
    port = host.slice(end + 1);
  }
  if (!/^(:[0-9]*)?$/.test(port)) return `invalid port ${quote(port)} after host`;
  for (const [sequence, digit] of host.matchAll(/%(.?).?/gs)) {
    // Only bytes of characters outside of ASCII can be escaped in a host, and the percent sign before a zone.
    if (!/^%[0-9A-Fa-f]{2}$/.test(sequence) || (/[0-7]/.test(digit!) && sequence !== '%25')) {
      return `invalid URL escape ${quote(sequence)}`;
    }
  }
  const character = /[^\w\-.~!$&'()*+,;=:[\]<>"%\x80-\u{10ffff}]/u.exec(host)?.[0];
  return character === undefined ? undefined : `invalid character ${quote(character)} in host name`;
}

function pathProblem(path: string): string | undefined {
  const bad = badEscape(path);
  return bad === undefined ? undefined : `invalid URL escape ${quote(bad)}`;
}

function badEscape(text: string): string | undefined {
  return /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(text)?.[0];
}

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
