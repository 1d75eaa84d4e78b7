import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Expr } from '../syntax';
import type { SecretText, Targets } from './alloy-types';
import { Expression } from './expression';
import { std } from './std';

/** `name(argument, ...)` with literals as written. */
function show(node: Expr): string {
  switch (node.kind) {
    case 'call':
      return `${show(node.callee)}(${node.args.map(show).join(', ')})`;
    case 'access':
      return `${show(node.value)}.${node.name}`;
    case 'identifier':
      return node.name;
    case 'literal':
      return node.text;
    case 'array':
      return `[${node.elements.map(show).join(', ')}]`;
    case 'object':
      return `{${node.fields.map((field) => `${field.name} = ${show(field.value)}`).join(', ')}}`;
    default:
      return node.kind;
  }
}

const targets = new Expression<Targets>(build.reference(['a', 'targets']));
const secret = new Expression<SecretText>(build.identifier('s'));

const cases: readonly (readonly [Expression<unknown>, string])[] = [
  [std.modulePath, 'module_path'],
  [std.constants.hostname, 'constants.hostname'],
  [std.constants.os, 'constants.os'],
  [std.constants.arch, 'constants.arch'],
  [std.constants.version, 'constants.version'],
  [std.sys.env('A'), 'sys.env("A")'],
  [std.coalesce('a', 1), 'coalesce("a", 1)'],
  [std.jsonPath('{}', '.a'), 'json_path("{}", ".a")'],
  [std.convert.nonsensitive(secret), 'convert.nonsensitive(s)'],
  [std.array.concat(targets, [{ __address__: 'x' }]), 'array.concat(a.targets, [{__address__ = "x"}])'],
  [std.array.combineMaps(targets, targets, ['k']), 'array.combine_maps(a.targets, a.targets, ["k"])'],
  [std.array.combineMapsOrKeep(targets, targets, ['k']), 'array.combine_maps(a.targets, a.targets, ["k"], true)'],
  [std.array.groupBy(targets, 'k', true), 'array.group_by(a.targets, "k", true)'],
  [std.encoding.fromJson('{}'), 'encoding.from_json("{}")'],
  [std.encoding.fromYaml('{}'), 'encoding.from_yaml("{}")'],
  [std.encoding.fromBase64('YQ=='), 'encoding.from_base64("YQ==")'],
  [std.encoding.fromUrlBase64('YQ=='), 'encoding.from_URLbase64("YQ==")'],
  [std.encoding.toBase64('a'), 'encoding.to_base64("a")'],
  [std.encoding.toUrlBase64('a'), 'encoding.to_URLbase64("a")'],
  [std.encoding.toJson({ a: 1 }), 'encoding.to_json({a = 1})'],
  [std.encoding.urlEncode('a'), 'encoding.url_encode("a")'],
  [std.encoding.urlDecode('a'), 'encoding.url_decode("a")'],
  [std.string.format('%d', 1), 'string.format("%d", 1)'],
  [std.string.join(['a'], ','), 'string.join(["a"], ",")'],
  [std.string.replace('a', 'b', 'c'), 'string.replace("a", "b", "c")'],
  [std.string.split('a', ','), 'string.split("a", ",")'],
  [std.string.toLower('a'), 'string.to_lower("a")'],
  [std.string.toUpper('a'), 'string.to_upper("a")'],
  [std.string.trim('a', 'b'), 'string.trim("a", "b")'],
  [std.string.trimPrefix('a', 'b'), 'string.trim_prefix("a", "b")'],
  [std.string.trimSuffix('a', 'b'), 'string.trim_suffix("a", "b")'],
  [std.string.trimSpace('a'), 'string.trim_space("a")'],
  [std.file.pathJoin('a', 'b'), 'file.path_join("a", "b")'],
];

describe('std', () => {
  test.each(cases)('writes %#', (e, expected) => {
    expect(e.problems).toEqual([]);
    expect(show(e.node)).toBe(expected);
  });

  test('has every function of the schema that is no alias, and every constant', () => {
    const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/v1.18.1/schema.json'), 'utf8'));
    const functions = Object.entries<{ deprecatedBy?: string }>(schema.functions).filter(([, f]) => !f.deprecatedBy);
    const names = [...functions.map(([name]) => name), ...Object.keys(schema.constants), 'module_path'];

    expect(new Set(cases.map(([, text]) => text.replace(/\(.*/, '')))).toEqual(new Set(names));
    expect(functions).toHaveLength(27);
  });

  test('problems of arguments say which argument of which function', () => {
    expect(std.string.format('%v', ['a', Number.NaN]).problems).toEqual([
      { message: "argument 2 of string.format: NaN can't be written as a number", path: [1] },
    ]);
  });

  test('requirements of arguments are kept', () => {
    const env = { kind: 'env', name: 'A', secret: 's', key: 'k', optional: false } as const;

    expect(std.string.toUpper(new Expression(build.identifier('x'), [env])).requirements).toEqual([env]);
  });
});
