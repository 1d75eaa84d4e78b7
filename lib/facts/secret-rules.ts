let document: object | undefined;

/**
 * The configuration of Gitleaks by which `loki.secretfilter` finds secrets unless it's given another one: `rules` and an `allowlist`, in the terms of its
 * TOML, without descriptions. They are many, and few ask for them.
 */
export function secretRules(): object {
  document ??= JSON.parse((require('./secret-rules.gen') as typeof import('./secret-rules.gen')).secretRules) as object;
  return document;
}
