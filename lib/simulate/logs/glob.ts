/** Whether a path fits a pattern with `*`, `?`, `**`, `[a-z]` and `{a,b}`, as `local.file_match` reads it. */
export function matchesGlob(pattern: string, path: string): boolean {
  return new RegExp(`^${expressionOf(pattern)}$`, 'su').test(path);
}

function expressionOf(pattern: string): string {
  let expression = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    const [, set] = /^\[([!^]?(?:[^\]\\]|\\.)+)\]/.exec(rest) ?? [];
    if (rest.startsWith('**/')) {
      expression += '(?:[^/]*/)*';
      at += 2;
    } else if (rest.startsWith('**')) {
      expression += '.*';
      at += 1;
    } else if (set !== undefined) {
      expression += `[${set.replace(/^!/, '^')}]`;
      at += set.length + 1;
    } else if (rest[0] === '*') expression += '[^/]*';
    else if (rest[0] === '?') expression += '[^/]';
    else if (rest[0] === '{') {
      expression += '(?:';
      depth++;
    } else if (rest[0] === '}' && depth > 0) {
      expression += ')';
      depth--;
    } else if (rest[0] === ',' && depth > 0) expression += '|';
    else if (rest[0] === '\\' && rest.length > 1) expression += literal(pattern[++at]!);
    else expression += literal(rest[0]!);
  }
  return expression;
}

function literal(char: string): string {
  // No hyphen: outside of a set it is one, and escaped it is no expression.
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
