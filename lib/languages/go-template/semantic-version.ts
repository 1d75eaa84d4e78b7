import { TemplateError } from './value';

interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  /** How many of these are written. */
  readonly written: number;
  readonly pre: readonly string[];
}

const version = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const pattern = /^v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

/** A version with all its numbers, `1.2` as `1.2.0`. */
export function versionText(text: string): string {
  const { numbers, pre } = parseVersion(text);
  return numbers.join('.') + (pre.length === 0 ? '' : `-${pre.join('.')}`);
}

/** Whether a version fulfils a constraint: `>=1.2, <2`, `^1.2 || ~3.1`, `1.x`, `1.2 - 2`. A version before a release fulfils only what names one. */
export function fulfilsConstraint(constraint: string, text: string): boolean {
  const alternatives = constraint.split('||').map((all) => {
    const ranged = all.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1, <=$2');
    return ranged
      .split(/,|\s+(?=[<>=!~^0-9vxX*])/)
      .filter((one) => one.trim() !== '')
      .map(parseConstraint);
  });
  const candidate = parseVersion(text);
  return alternatives.some((all) => all.every((fulfils) => fulfils(candidate)));
}

function parseVersion(text: string, allowed = version): Version {
  const found = allowed.exec(text);
  if (!found) throw new TemplateError('Invalid Semantic Version');
  const parts = found.slice(1, 4).map((part) => (part === undefined || /[xX*]/.test(part) ? undefined : Number(part)));
  if (parts.some((part) => part !== undefined && part >= 2 ** 64)) throw new TemplateError('value out of range');
  const written = parts.indexOf(undefined);
  return {
    numbers: [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0],
    written: written < 0 ? 3 : written,
    pre: found[4]?.split('.') ?? [],
  };
}

function parseConstraint(text: string): (candidate: Version) => boolean {
  const [, operator = '', rest = ''] = /^\s*(>=|=>|<=|=<|!=|~>|[=<>~^]?)\s*(.*?)\s*$/s.exec(text)!;
  if (!pattern.test(rest)) throw new TemplateError(`improper constraint: ${text}`);
  const wanted = parseVersion(rest, pattern);
  const test = comparison(operator, wanted);
  return (candidate) => (operator === '!=' || candidate.pre.length === 0 || wanted.pre.length > 0) && test(candidate);
}

function comparison(operator: string, wanted: Version): (candidate: Version) => boolean {
  const within = (places: number) => (candidate: Version) =>
    candidate.numbers.slice(0, places).every((number, at) => number === wanted.numbers[at]);
  const order = (candidate: Version) => compare(candidate, wanted);
  const prefix = within(wanted.written);
  switch (operator) {
    case '>=':
    case '=>':
      return (candidate) => order(candidate) >= 0;
    case '<=':
    case '=<':
      return (candidate) => order(candidate) <= 0 || prefix(candidate);
    case '>':
      return (candidate) => order(candidate) > 0 && !(wanted.written < 3 && prefix(candidate));
    case '<':
      return (candidate) => order(candidate) < 0;
    case '!=':
      return (candidate) => (wanted.written < 3 ? !prefix(candidate) : order(candidate) !== 0);
    case '~':
    case '~>':
      return (candidate) => order(candidate) >= 0 && within(Math.min(wanted.written, 2))(candidate);
    case '^': {
      const first = wanted.numbers.findIndex((number) => number > 0);
      const places = first < 0 || first >= wanted.written ? wanted.written : first + 1;
      return (candidate) => order(candidate) >= 0 && within(places)(candidate);
    }
    default:
      return (candidate) => (wanted.written < 3 ? prefix(candidate) : order(candidate) === 0);
  }
}

function compare(a: Version, b: Version): number {
  const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (at >= 0) return a.numbers[at]! - b.numbers[at]!;
  if (a.pre.length === 0 || b.pre.length === 0) return Number(a.pre.length === 0) - Number(b.pre.length === 0);
  for (let index = 0; index < Math.max(a.pre.length, b.pre.length); index++) {
    const [left, right] = [a.pre[index], b.pre[index]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const [isNumber, isOther] = [left, right].map((part) => /^\d+$/.test(part));
    if (isNumber && isOther) return Number(left) - Number(right);
    return isNumber !== isOther ? (isNumber ? -1 : 1) : left < right ? -1 : 1;
  }
  return 0;
}
