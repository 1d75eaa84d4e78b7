import type { XmlNode } from './node';
import { XmlError } from './xml-error';
import { XPathNode } from './xpath-node';

/** What the library `xpath` gives of an expression, as far as it's used here. */
interface Library {
  parse(expression: string): { readonly expression: object; evaluate(options: object): object };
  readonly BarOperation: new (...args: never[]) => object;
  readonly Step: (new (...args: never[]) => Step) & { readonly [axis in Axis]: number };
}

type Axis = 'CHILD' | 'DESCENDANT' | 'DESCENDANTORSELF' | 'ATTRIBUTE' | 'SELF';

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
 * The nodes that an expression of XPath 1.0 finds below a node: elements, texts, comments, attributes. None for an expression that gives no nodes.
 * @param isOnce whether finding one twice, or a node before the one that it's in, would make a difference: there, the original may never come to an end
 * @throws XmlError for what is no expression, and, marked as unsupported, for one by which the original may find something else
 */
export function findXml(root: XmlNode, expression: string, isOnce = false): readonly XmlNode[] {
  const parsed = parsedOf(expression);
  const parts = new Set<object>();
  adapt(parsed.expression, parts);
  if (isOnce && mayRepeat(parts))
    throw new XmlError(`the expression ${expression} of XPath, which may find a node twice,`, true);
  const nodes = new Map<XmlNode, XPathNode>();
  const found = parsed.evaluate({ node: XPathNode.of(root, nodes), functions });
  if (!('toUnsortedArray' in found)) return [];
  const inOrder = new Set((found.toUnsortedArray as () => readonly XPathNode[])());
  return [...inOrder].map((node) => node.found());
}

function parsedOf(expression: string): ReturnType<Library['parse']> {
  try {
    return library().parse(expression);
  } catch (error) {
    throw new XmlError(`invalid xpath: ${(error as Error).message}`);
  }
}

/**
 * Lets the steps of an expression know nodes as xmlquery does (names by prefixes, no text of spaces only but in front), and find them in its order: all below a
 * node in the order of the document where nothing is asked of them, else the children of each.
 */
function adapt(expression: object, seen: Set<object>): void {
  if (seen.has(expression)) return;
  seen.add(expression);
  const { Step } = library();
  if (expression instanceof Step) expression.nodeTest = testOf(expression.nodeTest);
  if (Array.isArray(expression)) shortenSteps(expression);
  for (const member of Object.values(expression)) {
    if (typeof member === 'object' && member !== null) adapt(member, seen);
  }
}

/** Whether steps go to all that is below twice, or back; or nodes of several expressions are put together. */
function mayRepeat(parts: ReadonlySet<object>): boolean {
  const { Step, BarOperation } = library();
  const axes = [...parts].flatMap((part) => (part instanceof Step ? [part.axis] : []));
  const isBelow = (axis: number) => axis === Step.DESCENDANT || axis === Step.DESCENDANTORSELF;
  const isForward = (axis: number) => axis === Step.CHILD || axis === Step.ATTRIBUTE || axis === Step.SELF;
  return (
    axes.filter(isBelow).length > 1 ||
    axes.some((axis) => !isBelow(axis) && !isForward(axis)) ||
    [...parts].some((part) => part instanceof BarOperation)
  );
}

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
      throw new XmlError(`${prefix}:* in an expression of XPath`, true);
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

const functions = {};
