import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { outline } from '../../test/harness/outline';
import { DiagnosticsError } from './diagnostic';
import { format } from './format';
import { parse } from './parse';
import { Scanner } from './scanner';
import { Source } from './source';
import { endOf, startOf } from './span';
import { Token } from './token';
import type { Expr, Statement } from './tree';

const testdata = join(__dirname, 'testdata');
const seeds = readdirSync(testdata)
  .filter((file) => file.endsWith('.alloy'))
  .map((file) => readFileSync(join(testdata, file), 'utf8'));

type Mutation = (text: string, at: number, more: number) => string | Uint8Array;

const tokensOf = (text: string): string[] => {
  const source = new Source('', text);
  const scanner = new Scanner(source, () => {});
  const pieces: string[] = [];
  let end = 0;
  do {
    scanner.next();
    pieces.push(source.slice(end, scanner.end));
    end = scanner.end;
  } while (scanner.kind !== Token.Eof);
  return pieces;
};
const onTokens = (change: (tokens: string[], i: number, j: number) => void): Mutation => {
  return (text, at, more) => {
    const tokens = tokensOf(text);
    change(tokens, at % tokens.length, more % tokens.length);
    return tokens.join('');
  };
};

const mutations: Readonly<Record<string, Mutation>> = {
  'a token deleted': onTokens((tokens, i) => tokens.splice(i, 1)),
  'a token doubled': onTokens((tokens, i) => tokens.splice(i, 0, tokens[i]!)),
  'two tokens swapped': onTokens((tokens, i, j) => {
    [tokens[i], tokens[j]] = [tokens[j]!, tokens[i]!];
  }),
  'a token moved': onTokens((tokens, i, j) => tokens.splice(j, 0, ...tokens.splice(i, 1))),
  'the end cut off': (text, at) => text.slice(0, at % (text.length + 1)),
  'the start cut off': (text, at) => text.slice(at % (text.length + 1)),
  'a byte replaced': (text, at, more) => {
    const bytes = Buffer.from(text);
    if (bytes.length > 0) bytes[at % bytes.length] = more % 256;
    return bytes;
  },
  'a line break added': (text, at) => `${text.slice(0, at % (text.length + 1))}\n${text.slice(at % (text.length + 1))}`,
  'a comment added': (text, at, more) =>
    text.slice(0, at % (text.length + 1)) +
    ['// c\n', '/* c */', '/* c\n*/'][more % 3] +
    text.slice(at % (text.length + 1)),
};

const number = fc.nat({ max: 1_000_000 });
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(mutations)), number, number), {
  minLength: 1,
  maxLength: 4,
});

function mutate(seed: string, changes: readonly (readonly [string, number, number])[]): string | Uint8Array {
  let text: string | Uint8Array = seed;
  for (const [name, at, more] of changes) text = mutations[name]!(Buffer.from(text).toString(), at, more);
  return text;
}

/** Children lie inside of their parents, and follow each other. */
function checkPositions(nodes: readonly (Statement | Expr)[], from: number, to: number): void {
  const stack: [readonly (Statement | Expr)[], number, number][] = [[nodes, from, to]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    let [list, low, high] = entry;
    for (const node of list) {
      const [start, end] = [startOf(node), endOf(node)];
      expect(start).toBeGreaterThanOrEqual(low);
      expect(end).toBeLessThanOrEqual(high);
      low = Math.max(low, end);
      stack.push([childrenOf(node), start, end]);
    }
  }
}

function childrenOf(node: Statement | Expr): readonly (Statement | Expr)[] {
  switch (node.kind) {
    case 'attribute':
    case 'access':
      return [node.value];
    case 'block':
      return node.body;
    case 'array':
      return node.elements;
    case 'object':
      return node.fields.map(({ value }) => value);
    case 'call':
      return [node.callee, ...node.args];
    case 'index':
      return [node.value, node.index];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'paren':
      return [node.inner];
    default:
      return [];
  }
}

/** Whether Alloy's formatter is known to change the meaning of the text, or to make an invalid one of it. */
function isOdd(text: string): boolean {
  const fieldNames = /[\\`]|[^\p{L}\p{M}\p{N}\p{P}\p{S} \t\r\n]/u.test(text);
  const comments = /\/[/*]/.test(text);
  const emptyCall = /\(\s*\n\s*\)/.test(text);
  return fieldNames || comments || emptyCall || /["`][^"`]*[\t\v\f]/.test(text);
}

test('a mutated text gives a tree and diagnostics, or is formatted without change of its meaning', () => {
  let formatted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...seeds), steps, (seed, changes) => {
      const input = mutate(seed, changes);
      const { file, source, diagnostics } = parse(input);
      const length = Buffer.byteLength(input);
      if (diagnostics.length > 0) {
        expect(() => format(input)).toThrow(DiagnosticsError);
        // Names and literals with bytes that are no text have lost their length.
        if (source.valid) checkPositions(file.body, 0, length);
        return;
      }
      checkPositions(file.body, 0, length - 1);
      const output = format(input);
      if (isOdd(source.text)) return;
      formatted++;
      expect(outline(parse(output).file)).toEqual(outline(file));
      expect(outline(parse(format(output)).file)).toEqual(outline(file));
    }),
    { numRuns: 1_500 },
  );
  expect(formatted).toBeGreaterThan(100);
});

test('what is formatted has no blanks at the ends of its lines, but in comments', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), steps, (seed, changes) => {
      const input = mutate(seed, changes);
      if (parse(input).diagnostics.length > 0 || /\/[/*]/.test(Buffer.from(input).toString())) return;
      expect(format(input)).not.toMatch(/[ \t]\n/);
    }),
    { numRuns: 1_000 },
  );
});
