/** What stands for a part of a text that isn't known before Alloy runs. */
export const UNKNOWN_PART = '\0';

/** A password inside of a longer text, by UTF-16 index. */
export interface PasswordSpan {
  readonly start: number;
  readonly end: number;
}

/** `scheme://user:password@`; what a template or a regular expression is made of isn't taken for a password. */
const URL_PASSWORD = /^[a-z][\w+.-]*:\/\/[^\s/?#@:]*:([^\s/?#@"'[\](){}<>*|\\^]+)@/di;

/** `user:password@tcp(host:3306)/`, `user:password@/`: how Go's driver for MySQL takes it. */
const DRIVER_PASSWORD = /^[^\s/@:]*:([^\s@]+)@(?:\w*\(|\/)/d;

const KEYED_PASSWORD = /(?:^|[;\s?&])(?:password|pwd|sharedaccesskey|accountkey)\s*=\s*([^\s;&]+)/di;

const ADDRESS = [
  /^[a-z][\w+.-]*:\/\//i,
  /^[^\s/]*@?(?:tcp|unix)\(/,
  /^[^\s/@]+@(?:\w*\(|\/)/,
  /(?:^|[;\s])(?:host|server|data source|dbname|database|initial catalog|user id|user|uid|endpoint)\s*=/i,
];

/** Whether a text has the form of a URL or of a connection string, which are no secret but for the password in them. */
export function isAddress(text: string): boolean {
  return ADDRESS.some((form) => form.test(text));
}

/** The password in clear in a URL. Parts that aren't known, and references in the style of a shell, are none. */
export function passwordInUrl(text: string): PasswordSpan | undefined {
  return passwordBy([URL_PASSWORD], text);
}

/** The password in clear in a URL or a connection string. */
export function passwordInAddress(text: string): PasswordSpan | undefined {
  return passwordBy([URL_PASSWORD, DRIVER_PASSWORD, KEYED_PASSWORD], text);
}

function passwordBy(forms: readonly RegExp[], text: string): PasswordSpan | undefined {
  for (const form of forms) {
    const [start, end] = form.exec(text)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    const password = text.slice(start, end);
    if (!password.includes(UNKNOWN_PART) && !password.startsWith('$')) return { start, end };
  }
  return undefined;
}

/** Whether a text in front of a part that isn't known is no more than the scheme of an `Authorization` header: `Bearer `. */
export function isScheme(text: string): boolean {
  return /^[A-Za-z]+ +$/.test(text);
}

/** Whether a header is one with credentials: `Authorization`, or the key of an API. */
export function isCredentialHeader(name: string): boolean {
  return /^(?:proxy-)?authorization$|(?:^|[-_])api[-_]?key$/i.test(name);
}

/** Whether an argument takes headers of requests, by its name: `headers`, `http_headers`. */
export function isHeaders(argument: string): boolean {
  return /(?:^|_)headers?$/.test(argument);
}
