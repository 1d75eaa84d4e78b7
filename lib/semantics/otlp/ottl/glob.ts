import { OttlError } from './ottl-error';

/**
 * A pattern of `replace_match` as an expression for whole texts: `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, and `\` in front of what stands for itself.
 * @throws OttlError for a pattern that isn't closed
 */
export function globExpression(pattern: string): RegExp {
  let [source, depth] = ['', 0];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    switch (character) {
      case '*':
        source += '.*';
        break;
      case '?':
        source += '.';
        break;
      case '\\':
        source += literal(characters[++at] ?? '\\');
        break;
      case '{':
        source += '(?:';
        depth++;
        break;
      case '}':
        source += depth > 0 ? ')' : literal(character);
        depth = Math.max(0, depth - 1);
        break;
      case ',':
        source += depth > 0 ? '|' : ',';
        break;
      case '[': {
        const end = characters.indexOf(']', at);
        if (end < 0) throw new OttlError(`the pattern ${JSON.stringify(pattern)} has a bracket that isn't closed`);
        source += setOf(characters.slice(at + 1, end).join(''));
        at = end;
        break;
      }
      default:
        source += literal(character);
    }
  }
  if (depth > 0) throw new OttlError(`the pattern ${JSON.stringify(pattern)} has a brace that isn't closed`);
  // Alone, what stands for any character but some stands for none, too.
  const isOptional = /^(?:\?|\[![^\]]*\])$/.test(pattern);
  return new RegExp(`^(?:${source})${isOptional ? '?' : ''}$`, 'su');
}

function setOf(text: string): string {
  const isNot = text.startsWith('!');
  const members = (isNot ? text.slice(1) : text).replace(/[\\\]^[]/g, '\\$&');
  return `[${isNot ? '^' : ''}${members}]`;
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
