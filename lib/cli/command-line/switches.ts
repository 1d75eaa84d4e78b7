/**
 * Arguments in which switches stand without values: Alloy takes `--switch=true` and `--switch=false`, parsers of Node.js don't.
 * @param switches with their dashes: `--write`
 */
export function withoutSwitchValues(args: readonly string[], switches: readonly string[]): readonly string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.flatMap((arg, i) => {
    const [, name = '', value] = /^(--[^=]+)=(true|false)$/.exec(arg) ?? [];
    if (i > end || !switches.includes(name)) return [arg];
    return value === 'true' ? [name] : [];
  });
}
