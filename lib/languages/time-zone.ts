import type { TextProblem } from './text-problem';

/**
 * What Alloy says of a `location` that Go doesn't know. Go looks the name up as that of a file, so that capitals count and offsets are
 * none; the names are those of the database of time zones, which come from the platform here.
 */
export function timeZoneProblems(name: string): readonly TextProblem[] {
  if (name === '' || name === 'UTC' || name === 'Local' || isTimeZone(name)) return [];
  const message = isPath(name) ? 'time: invalid location name' : `unknown time zone ${name}`;
  const similar = similarZones(name);
  const hint = similar.length === 0 ? {} : { hint: `did you mean ${similar.map((zone) => `"${zone}"`).join(' or ')}?` };
  return [{ severity: 'error', message, start: 0, end: name.length, ...hint }];
}

function isPath(name: string): boolean {
  return name.includes('..') || /^[/\\]/.test(name) || name.includes('\\');
}

function isTimeZone(name: string): boolean {
  const canonical = canonicalZone(name);
  if (canonical === undefined || /^[+-]/.test(name) || onlyOfPlatform.test(name)) return false;
  if (canonical.toLowerCase() === name.toLowerCase()) return canonical === name;
  // Another name for that zone. The platform takes it in any capitals; each part of a name in the database begins with a large letter.
  return name.split('/').every((part) => /^[A-Z]/.test(part) && (part.length <= 8 || part !== part.toUpperCase()));
}

/** Abbreviations that the platform takes for zones. */
const onlyOfPlatform = /^(?:A[CEGRS]T|AET|BET|BST|C[ANS]T|CNT|CTT|EAT|ECT|I[ES]T|JST|MIT|NET|NST|P[LNRS]T|SST|VST)$/;

function canonicalZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Zones of the same name in other capitals, or with the city of that name. */
function similarZones(name: string): readonly string[] {
  if (/^[+-]/.test(name)) return [];
  const wanted = name.toLowerCase().replaceAll(' ', '_');
  const zones = ['UTC', 'Local', ...Intl.supportedValuesOf('timeZone')];
  return zones
    .filter((zone) => zone.toLowerCase() === wanted || zone.toLowerCase().split('/').at(-1) === wanted)
    .slice(0, 5);
}
