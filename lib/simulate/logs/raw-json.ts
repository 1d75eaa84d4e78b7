/** A member of an object of JSON, as it's written. */
export type RawMember = readonly [name: string, text: string];

/** The members of an object, each as it's written there. @param text one that is JSON */
export function rawMembers(text: string): readonly RawMember[] {
  return rawParts(text, '{').map((part) => {
    const name = /^"(?:[^"\\]|\\.)*"/s.exec(part)![0];
    return [JSON.parse(name) as string, part.slice(name.length).replace(/^\s*:\s*/, '')] as const;
  });
}

/** The items of a list, each as it's written there. @param text one that is JSON */
export function rawItems(text: string): readonly string[] {
  return rawParts(text, '[');
}

/** What stands between the brackets of a text and the commas in there; nothing of one that begins in another way. */
function rawParts(text: string, open: '{' | '['): readonly string[] {
  const inside = text.trim();
  if (inside[0] !== open) return [];
  const parts: string[] = [];
  let depth = 0;
  let start = 1;
  for (const { 0: token, index } of inside.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/gs)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    const isEnd = depth === 0;
    if (!isEnd && !(token === ',' && depth === 1)) continue;
    parts.push(inside.slice(start, index).trim());
    start = index + 1;
  }
  return parts.filter((part) => part !== '');
}
