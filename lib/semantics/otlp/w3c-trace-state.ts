interface Member {
  readonly key: string;
  readonly value: string;
}

/** A trace state of more members is none. */
export const MOST_MEMBERS = 32;
const simpleKey = /^[a-z][a-z0-9_\-*/]{0,255}$/;
const tenantKey = /^[a-z0-9][a-z0-9_\-*/]{0,240}@[a-z][a-z0-9_\-*/]{0,13}$/;
/** What the value of a member may be. */
export const MEMBER_VALUE = /^[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;

function isMember({ key, value }: Member): boolean {
  return (simpleKey.test(key) || tenantKey.test(key)) && MEMBER_VALUE.test(value);
}

/** The members of a trace state (https://www.w3.org/TR/trace-context/#tracestate-header); undefined for a text that is none. */
function membersOf(text: string): readonly Member[] | undefined {
  const members: Member[] = [];
  for (const written of text.split(',')) {
    if (written === '') continue;
    const at = written.indexOf('=');
    const member = {
      key: written.slice(0, Math.max(at, 0)).replace(/^[ \t]+/, ''),
      value: written.slice(at + 1).replace(/[ \t]+$/, ''),
    };
    if (at < 0 || !isMember(member) || members.some(({ key }) => key === member.key)) return undefined;
    members.push(member);
  }
  return members.length > MOST_MEMBERS ? undefined : members;
}

/** What a trace state has under a key, empty for nothing; null where it is none. */
export function traceStateMember(text: string, key: string): string | null {
  const members = membersOf(text);
  if (members === undefined) return null;
  return members.find((member) => member.key === key)?.value ?? '';
}

/** The trace state with another member in front, and without one of the same key; itself where either is none. */
export function withTraceStateMember(text: string, key: string, value: string): string {
  const members = membersOf(text);
  if (members === undefined || !isMember({ key, value })) return text;
  return [{ key, value }, ...members.filter((member) => member.key !== key)]
    .slice(0, MOST_MEMBERS)
    .map((member) => `${member.key}=${member.value}`)
    .join(',');
}
