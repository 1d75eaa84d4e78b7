/** What a detector of secrets looks for, and what it lets pass all the same. Expressions are those of RE2. */
export interface SecretRules {
  readonly rules: ReadonlyMap<string, SecretRule>;
  /** For findings of every rule. */
  readonly allowlists: readonly Allowlist[];
}

export interface SecretRule {
  readonly id: string;
  /** What is found; a rule without one looks at paths of files alone. */
  readonly regex?: string;
  /** The path of the file that it has to be in. A line is in none: its path is empty. */
  readonly path?: string;
  /** The group that is the secret; 0 for the first one that isn't empty. */
  readonly secretGroup: number;
  /** A secret has more, in bits for each character; 0 for any. */
  readonly entropy: number;
  /** In lower case: without one of them in a line, it isn't searched. Without keywords, each line is. */
  readonly keywords: readonly string[];
  readonly allowlists: readonly Allowlist[];
  /** Rules that have to find something as well. */
  readonly required: readonly RequiredRule[];
  /** Whether it only serves others that require it. */
  readonly skipReport: boolean;
}

export interface RequiredRule {
  readonly id: string;
  /** How far away, in lines and in columns; undefined for anywhere. */
  readonly withinLines?: number;
  readonly withinColumns?: number;
}

/** What is no secret although a rule finds it. */
export interface Allowlist {
  /** Whether all that it lists has to fit, or one of it. */
  readonly isAll: boolean;
  /** What its expression is about. */
  readonly target: 'secret' | 'match' | 'line';
  /** All its expressions as alternatives of one: a flag such as `(?i)` holds for those behind it, too. */
  readonly regex?: string;
  /** In lower case. */
  readonly stopwords: readonly string[];
  /** Whether it asks for files or commits, which a line has none of. */
  readonly isOfFiles: boolean;
}
