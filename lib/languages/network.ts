import type { Limits } from '../facts';
import { urlProblem } from './url';

/** What is wrong with a URL that has to have certain parts. */
export function urlFormatProblem(text: string, { schemes, needs = [] }: Limits): string | undefined {
  const problem = urlProblem(text);
  if (problem !== undefined) return problem;
  const [, scheme = '', host = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?/.exec(text)!;
  if (schemes && !schemes.includes(scheme.toLowerCase())) return `scheme is none of ${schemes.join(', ')}`;
  if (needs.includes('scheme') && scheme === '') return 'scheme is missing';
  if (needs.includes('host') && host.replace(/^.*@/, '') === '') return 'host is missing';
  return undefined;
}

/** What is wrong with a `host:port`, in the words of Go's library. An empty host stands for all addresses. */
export function hostPortProblem(text: string): string | undefined {
  const { host, rest } = /^(?:\[(?<v6>[^\]]*)\]|(?<host>[^:]*))(?<rest>.*)$/s.exec(text)!.groups as Record<
    string,
    string
  >;
  if (!rest!.includes(':')) return `address ${text}: missing port in address`;
  if (rest!.lastIndexOf(':') > 0 || host?.includes('[')) return `address ${text}: too many colons in address`;
  return undefined;
}

export const isUuid = (text: string): boolean =>
  /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text) ||
  /^\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}$/i.test(text) ||
  /^[0-9a-f]{32}$/i.test(text);

/** The method of a request. */
export const isHttpToken = (text: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text);

/** A data source name for MySQL: `user:password@tcp(host:3306)/database`. */
export function mysqlProblem(text: string): string | undefined {
  const slash = text.lastIndexOf('/');
  if (slash < 0) return 'invalid DSN: missing the slash separating the database name';
  const address = text.slice(text.lastIndexOf('@', slash) + 1, slash);
  return address.includes('(') && !address.endsWith(')')
    ? 'invalid DSN: network address not terminated (missing closing brace)'
    : undefined;
}

/** A scheme other than that of PostgreSQL. A name of key-value pairs has none. */
export function isPostgres(text: string): boolean {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1];
  return scheme === undefined || scheme === 'postgres' || scheme === 'postgresql';
}

export const isAzureCloud = (text: string): boolean => /^azure[a-z]*(?:cloud)?$/i.test(text);
