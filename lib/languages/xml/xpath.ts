import { toLower } from '../letter-case';
import { Regexp, RegexpError } from '../re2';
import type { XmlNode } from './node';
import { XmlError } from './xml-error';
import { XPathNode } from './xpath-node';

/** What the library `xpath` gives of an expression, as far as it's used here. */
interface Library {
  parse(expression: string): { readonly expression: { expression: object }; evaluate(options: object): object };
  readonly BarOperation: new (...args: never[]) => { readonly lhs: object; readonly rhs: object };
  readonly FunctionCall: new (
    ...args: never[]
  ) => {
    readonly functionName: string;
    readonly arguments: readonly object[];
  };
  readonly PathExpr: new (...args: never[]) => PathExpr;
  readonly Step: (new (...args: never[]) => Step) & { readonly [axis in Axis]: number };
  readonly XNumber: new (...args: never[]) => object;
}

type Axis =
  | 'CHILD'
  | 'DESCENDANT'
  | 'DESCENDANTORSELF'
  | 'ATTRIBUTE'
  | 'SELF'
  | 'PARENT'
  | 'ANCESTOR'
  | 'ANCESTORORSELF'
  | 'FOLLOWINGSIBLING'
  | 'PRECEDINGSIBLING';

interface PathExpr {
  readonly filter?: object;
  readonly locationPath?: { absolute: boolean; steps: Step[] };
}

/** A value of XPath. */
interface XPathValue {
  stringValue(): string;
}

interface Step {
  nodeTest: NodeTest;
  axis: number;
  readonly predicates: readonly object[];
}

interface NodeTest {
  readonly type?: number;
  readonly prefix?: string | null;
  readonly localName?: string;
  matches(node: XPathNode): boolean;
}

/** Node tests of the library, by the numbers that it gives them. */
const [ANY, ANY_WITH_PREFIX, NAMED, COMMENT, TEXT, , NODE] = [0, 1, 2, 3, 4, 5, 6];

let loaded: Library | undefined;

/** Loaded when the first expression is met: few configurations have one. */
function library(): Library {
  loaded ??= require('xpath') as Library;
  return loaded;
}

/**
 * The nodes that an expression of XPath finds below a node: elements, texts, comments, attributes. None for an expression that gives no nodes. One that is found
 * several times is given as often, in the order in which the original comes to it.
 * @throws XmlError for what is no expression, and, marked as unsupported, for one by which the original may find something else
 */
export function findXml(root: XmlNode, expression: string): readonly XmlNode[] {
  const parsed = parsedOf(expression);
  const parts = new Set<object>();
  adapt(parsed.expression, parts);
  const search = new Search(parsed, expression);
  return search.found(parsed.expression.expression, XPathNode.of(root, search.nodes)).map((node) => node.found());
}

/** Walks an expression as the original does: each step for each of the nodes before it, however often these were found. */
class Search {
  readonly nodes = new Map<XmlNode, XPathNode>();
  readonly #parsed: ReturnType<Library['parse']>;
  readonly #text: string;

  constructor(parsed: ReturnType<Library['parse']>, text: string) {
    this.#parsed = parsed;
    this.#text = text;
  }

  found(expression: object, start: XPathNode): readonly XPathNode[] {
    const { BarOperation, FunctionCall, PathExpr } = library();
    if (expression instanceof BarOperation) {
      return once([...this.found(expression.lhs, start), ...this.found(expression.rhs, start)]);
    }
    const call =
      expression instanceof PathExpr && expression.locationPath === undefined ? expression.filter : expression;
    if (call instanceof FunctionCall && call.functionName === 'reverse' && call.arguments.length > 0) {
      return this.found(call.arguments[0]!, start).toReversed();
    }
    if (!(expression instanceof PathExpr) || expression.locationPath === undefined || expression.filter !== undefined) {
      return this.#evaluated(expression, start);
    }
    const { locationPath } = expression;
    const { absolute, steps } = locationPath;
    const runs = runsOf(steps);
    if (steps.some((step) => !isForward(step) && !isBelow(step) && asksForPosition(step))) {
      throw new XmlError(`the expression ${this.#text} of XPath, which counts nodes of a step back or aside,`, true);
    }
    if (steps.some((step, at) => asksAttribute(step, steps[at + 1]))) {
      throw new XmlError(`the expression ${this.#text} of XPath, which asks for attributes of attributes,`, true);
    }
    try {
      return runs.reduce<readonly XPathNode[]>(
        (starts, run, at) => {
          locationPath.steps = [...run];
          locationPath.absolute = absolute && at === 0;
          const next = starts.flatMap((each) => this.#evaluated(expression, each).filter((node) => isMet(node, run)));
          return isOnce(run[0]) ? once(next) : next;
        },
        [start],
      );
    } finally {
      locationPath.steps = steps;
      locationPath.absolute = absolute;
    }
  }

  #evaluated(expression: object, node: XPathNode): readonly XPathNode[] {
    this.#parsed.expression.expression = expression;
    const found = this.#parsed.evaluate({ node, functions });
    if (!('toUnsortedArray' in found)) return [];
    return [...new Set((found.toUnsortedArray as () => readonly XPathNode[])())];
  }
}

function isBelow({ axis }: Step): boolean {
  const { Step } = library();
  return axis === Step.DESCENDANT || axis === Step.DESCENDANTORSELF;
}

function isForward({ axis }: Step): boolean {
  const { Step } = library();
  return axis === Step.CHILD || axis === Step.ATTRIBUTE || axis === Step.SELF;
}

/** Steps that find no node twice together: those back and aside are alone, and only one of them goes to all that is below. */
function runsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    const isOpen =
      last?.every((each) => isBelow(each) || isForward(each)) &&
      (isForward(step) || (isBelow(step) && !last.some(isBelow)));
    if (isOpen) last!.push(step);
    else runs.push([step]);
  }
  return runs.length === 0 ? [[]] : runs;
}

/** A number, a text or a call, which the library has as the beginning of a path. */
function bare(expression: object): object | undefined {
  const isPath = expression instanceof library().PathExpr && expression.locationPath === undefined;
  return isPath ? expression.filter : expression;
}

/** Attributes of an attribute: for the original, those that stand behind it. */
function asksAttribute(step: Step, next: Step | undefined): boolean {
  const { Step } = library();
  if (step.axis !== Step.ATTRIBUTE) return false;
  const parts = new Set<object>();
  for (const each of step.predicates) collect(each, parts);
  return (
    next?.axis === Step.ATTRIBUTE || [...parts].some((part) => part instanceof Step && part.axis === Step.ATTRIBUTE)
  );
}

/** Whether a condition may be about the place of a node. */
function asksForPosition({ predicates }: Step): boolean {
  const { FunctionCall, XNumber } = library();
  const parts = new Set<object>();
  for (const each of predicates) collect(each, parts);
  return (
    predicates.some((each) => bare(each) instanceof XNumber) ||
    [...parts].some(
      (part) =>
        part instanceof FunctionCall &&
        /^(?:position|last|count|sum|number|floor|ceiling|round|string-length)$/.test(part.functionName),
    )
  );
}

function collect(part: object, parts: Set<object>): void {
  if (parts.has(part)) return;
  parts.add(part);
  for (const member of Object.values(part)) if (typeof member === 'object' && member !== null) collect(member, parts);
}

/** Going back among neighbours, the original passes by spaces, also where they are the first. */
function isMet(node: XPathNode, [step]: readonly Step[]): boolean {
  return step?.axis !== library().Step.PRECEDINGSIBLING || !node.isBlank;
}

/** Whether the original gives each ancestor once: where a condition is a call of a function, it forgets those that it has met. */
function isOnce(step: Step | undefined): boolean {
  const { FunctionCall, Step } = library();
  const isAncestor = step?.axis === Step.ANCESTOR || step?.axis === Step.ANCESTORORSELF;
  return isAncestor && !step!.predicates.some((each) => bare(each) instanceof FunctionCall);
}

/** Each node once: the original tells them apart by their places, and attributes by their names and values. */
function once(nodes: readonly XPathNode[]): readonly XPathNode[] {
  const met = new Map<XPathNode, Set<string>>();
  return nodes.filter((node) => {
    const place = node.ownerElement ?? node;
    const own = met.get(place) ?? new Set();
    met.set(place, own);
    const key = node.kind === 'attribute' ? `${node.localName}=${node.nodeValue}` : '';
    const isNew = !own.has(key);
    own.add(key);
    return isNew;
  });
}

function parsedOf(expression: string): ReturnType<Library['parse']> {
  try {
    return library().parse(withConditions(expression));
  } catch (error) {
    throw new XmlError(`invalid xpath: ${(error as Error).message}`);
  }
}

/** Conditions behind `.` and `..`, which the original takes, behind what these stand for. */
function withConditions(expression: string): string {
  return expression.replace(/"[^"]*"|'[^']*'|\.{1,2}(?=\s*\[)/g, (found) => {
    if (found === '.') return 'self::node()';
    return found === '..' ? 'parent::node()' : found;
  });
}

/**
 * Lets the steps of an expression know nodes as xmlquery does (names by prefixes, no text of spaces only but in front), and find them in its order: all below a
 * node in the order of the document where nothing is asked of them, else the children of each.
 */
function adapt(expression: object, seen: Set<object>): void {
  if (seen.has(expression)) return;
  seen.add(expression);
  const { Step } = library();
  checkPart(expression);
  if (expression instanceof Step) expression.nodeTest = testOf(expression.nodeTest);
  if (Array.isArray(expression)) shortenSteps(expression);
  for (const member of Object.values(expression)) {
    if (typeof member === 'object' && member !== null) adapt(member, seen);
  }
}

/** @throws XmlError for steps that the original takes in an order of its own, and for functions that it doesn't know */
function checkPart(part: object): void {
  const { FunctionCall, Step } = library();
  if (part instanceof FunctionCall && !knownFunctions.has(part.functionName)) {
    throw new XmlError(`invalid xpath: not yet support this function ${part.functionName}()`);
  }
  if (!(part instanceof Step)) return;
  const isKnown = executedAxes.some((axis) => part.axis === Step[axis]);
  if (!isKnown) throw new XmlError('an axis following, preceding or namespace in an expression of XPath', true);
}

const executedAxes: readonly Axis[] = [
  ...(['CHILD', 'DESCENDANT', 'DESCENDANTORSELF', 'ATTRIBUTE', 'SELF', 'PARENT', 'ANCESTOR'] as const),
  ...(['ANCESTORORSELF', 'FOLLOWINGSIBLING', 'PRECEDINGSIBLING'] as const),
];

/** `descendant-or-self::node()/child::x` is `descendant::x`. */
function shortenSteps(steps: unknown[]): void {
  const { Step } = library();
  for (let at = steps.length - 1; at > 0; at--) {
    const [above, step] = [steps[at - 1], steps[at]];
    if (!(above instanceof Step && step instanceof Step)) continue;
    const isBelow =
      above.axis === Step.DESCENDANTORSELF && above.nodeTest.type === NODE && above.predicates.length === 0;
    if (!isBelow || step.axis !== Step.CHILD || step.predicates.length > 0) continue;
    step.axis = Step.DESCENDANT;
    steps.splice(at - 1, 1);
  }
}

function testOf(test: NodeTest): NodeTest {
  const { type, prefix, localName } = test;
  switch (type) {
    case ANY:
      return { matches: ({ isNamed }) => isNamed };
    case ANY_WITH_PREFIX:
      // The original looks for the prefix and an empty name.
      return { matches: () => false };
    case NAMED:
      return {
        matches: (node) => node.isNamed && node.localName === localName && node.prefix === (prefix ?? ''),
      };
    case COMMENT:
      return { matches: ({ kind }) => kind === 'comment' };
    case TEXT:
      return {
        matches: ({ kind, isSkipped }) => (kind === 'text' || kind === 'cdata' || kind === 'directive') && !isSkipped,
      };
    case NODE:
      return { matches: ({ isSkipped }) => !isSkipped };
    default:
      return test.matches === undefined ? test : { matches: (node) => test.matches(node) };
  }
}

/** Functions of XPath 2.0 that the original knows, and one that counts bytes there. A regular expression is one of RE2. */
const functions: Readonly<Record<string, (context: unknown, ...args: readonly XPathValue[]) => unknown>> = {
  'lower-case': (_, value) => toLower(value!.stringValue()),
  'ends-with': (_, value, end) => value!.stringValue().endsWith(end!.stringValue()),
  'string-length': (_, value) => Buffer.byteLength(value!.stringValue()),
  matches: (_, value, pattern) => compiled(pattern!).test(value!.stringValue()),
  replace(_, value, pattern, replacement) {
    const expression = compiled(pattern!);
    // A number behind a dollar is that of a group, whatever follows it.
    const template = expression.groupNames.reduceRight(
      (text, __, at) => (at === 0 ? text : text.replaceAll(`$${at}`, `\${${at}}`)),
      replacement!.stringValue(),
    );
    return expression.replaceAll(value!.stringValue(), (match) => expression.expand(template, match));
  },
  'string-join'(_, values, separator) {
    const nodes = 'toUnsortedArray' in values! ? (values.toUnsortedArray as () => readonly XPathNode[])() : undefined;
    if (nodes === undefined) return values!.stringValue();
    return nodes.map((node) => node.text).join(separator!.stringValue());
  },
};

function compiled(pattern: XPathValue): Regexp {
  try {
    return Regexp.compile(pattern.stringValue());
  } catch (error) {
    if (error instanceof RegexpError) throw new XmlError(`invalid xpath: ${error.message}`);
    throw error;
  }
}

const knownFunctions: ReadonlySet<string> = new Set([
  ...['lower-case', 'starts-with', 'ends-with', 'contains', 'matches', 'substring', 'substring-before'],
  ...['substring-after', 'string-length', 'normalize-space', 'replace', 'translate', 'not', 'name', 'local-name'],
  ...['namespace-uri', 'true', 'false', 'last', 'position', 'boolean', 'number', 'string', 'count', 'sum'],
  ...['ceiling', 'floor', 'round', 'concat', 'string-join', 'reverse'],
]);
