let patterns: Readonly<Record<string, string>> | undefined;

/** The expression that a name stands for in Grok; undefined for another name. They are many, and few ask for them. */
export function grokPattern(name: string): string | undefined {
  patterns ??= JSON.parse((require('./grok-patterns.gen') as typeof import('./grok-patterns.gen')).grokPatterns);
  return Object.hasOwn(patterns!, name) ? patterns![name] : undefined;
}
