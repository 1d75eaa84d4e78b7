import { Regexp, RegexpError } from '../../../languages';
import type { Problem } from '../../../values';
import { type LogStage, type StageSelection, selected } from './stage';

/** What is redacted in lines under a name of its own. */
export type KnownSecret =
  | 'awsAccessKey'
  | 'bearerToken'
  | 'creditCard'
  | 'email'
  | 'ipv4'
  | 'jwt'
  | 'privateKey'
  | 'urlPassword';

/** A text of your own that is redacted. */
export interface RedactedPattern {
  /** A regular expression (RE2). If it has groups, what they match is replaced; otherwise all that it matches. */
  readonly pattern: string;
  /** What stands there instead: a Go template, in which `.Value` is what was found. @default '<redacted>' */
  readonly replacement?: string;
}

const known: Readonly<Record<Exclude<KnownSecret, 'creditCard'>, Required<RedactedPattern>>> = {
  awsAccessKey: { pattern: '\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b', replacement: '<access key>' },
  bearerToken: { pattern: '(?i)\\bbearer\\s+([a-z0-9._~+/-]{8,}=*)', replacement: '<token>' },
  email: { pattern: '[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+', replacement: '<email>' },
  ipv4: { pattern: '\\b(?:[0-9]{1,3}\\.){3}[0-9]{1,3}\\b', replacement: '<ip>' },
  jwt: { pattern: '\\beyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*', replacement: '<token>' },
  privateKey: {
    pattern: '-----BEGIN [A-Z ]*PRIVATE KEY-----(?s:.*?)(?:-----END [A-Z ]*PRIVATE KEY-----|$)',
    replacement: '<private key>',
  },
  urlPassword: { pattern: '\\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\\s:/@]*:([^\\s/@]+)@', replacement: '<password>' },
};

/** The names of what can be redacted by name. */
export const KNOWN_SECRETS: readonly string[] = [...Object.keys(known), 'creditCard'].sort();

/** What `redact` takes. */
export interface RedactOptions extends StageSelection {
  /** What is redacted, in this order. */
  readonly what: readonly (KnownSecret | RedactedPattern)[];
}

/**
 * Replaces personal data and credentials in lines. Labels and structured metadata stay as they are: set them of what isn't secret. `creditCard` finds numbers of 13 digits and more
 * with a right check digit (Luhn).
 * @throws Error for a name that isn't known, and for an empty list
 *
 * @example
 * pipelines.logStages.redact({ what: ['email', { pattern: 'password=(\\S+)', replacement: '***' }] });
 */
export function redact({ what, only }: RedactOptions): readonly LogStage[] {
  if (what.length === 0) throw new Error('nothing is redacted: name what is, such as "email", or leave the stage out');
  return selected(
    only,
    what.map((secret) => stageFor(secret)),
  );
}

function stageFor(secret: KnownSecret | RedactedPattern): LogStage {
  if (secret === 'creditCard') return { kind: 'luhn', replacement: '<card>', delimiters: ' -' };
  const { pattern, replacement = '<redacted>' } = typeof secret === 'string' ? patternOf(secret) : secret;
  return { kind: 'replace', expression: hasGroup(pattern) ? pattern : `(${pattern})`, replace: replacement };
}

function patternOf(name: Exclude<KnownSecret, 'creditCard'>): RedactedPattern {
  if (Object.hasOwn(known, name)) return known[name];
  throw new Error(`${JSON.stringify(name)} can't be redacted by name; there are ${KNOWN_SECRETS.join(', ')}`);
}

/** Whether it captures anything. What isn't an expression is left to the check of stages, which says where and why. */
function hasGroup(pattern: string): boolean {
  try {
    return Regexp.compile(pattern).groupNames.length > 1;
  } catch (error) {
    if (error instanceof RegexpError) return true;
    throw error;
  }
}

/** What is wrong with a list of what is to be redacted. */
export function knownSecretProblems(what: unknown = [], path: Problem['path'] = []): readonly Problem[] {
  if (!Array.isArray(what)) return [{ path, message: 'must be a list' }];
  return what.flatMap((secret: unknown, index) => {
    if (typeof secret === 'string' && !KNOWN_SECRETS.includes(secret)) {
      const message = `${JSON.stringify(secret)} can't be redacted by name; there are ${KNOWN_SECRETS.join(', ')}`;
      return [{ path: [...path, index], message, hint: 'for a text of your own: { pattern: "..." }' }];
    }
    const { pattern } = (secret ?? {}) as Partial<RedactedPattern>;
    if (typeof secret === 'string' || (typeof pattern === 'string' && pattern !== '')) return [];
    return [{ path: [...path, index], message: 'has no `pattern`: expected an expression, or a name such as "email"' }];
  });
}
