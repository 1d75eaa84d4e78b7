import {
  type ArgumentPath,
  type DeploymentFact,
  formatPath,
  namedPredicate,
  type Predicate,
  type PredicateLiteral,
} from '../../lib/facts';
import { words } from '../generate/docs';
import { code } from './markdown';

/** What is said where a condition holds, and where it doesn't. */
type Texts = readonly [holds: string, doesNot: string];
type Comparison = readonly [path: ArgumentPath, literal: PredicateLiteral];

/** The entry that a condition is about, in place of an argument of it. */
const ITSELF = 'it';

/** Conditions that have a name among the facts. What they are made of would say less. */
const NAMED: { readonly [name: string]: Texts } = {
  beylaKubernetes: ['Kubernetes metadata is on', 'Kubernetes metadata is off'],
  fromApiServer: ['an address is that of the API server', 'no address is that of the API server'],
  hasConsumer: ['`output` names a consumer', '`output` names no consumer'],
  k8sattributesAccount: [
    'it asks the API server as the ServiceAccount of the pod',
    "it doesn't ask the API server as the ServiceAccount of the pod",
  ],
  pathByRule: ['a rule of `discovery.relabel` sets the path', 'no rule of `discovery.relabel` sets the path'],
  scrapesNodes: ['nodes are among the targets', 'no nodes are among the targets'],
  scrapesOthers: ['the targets may be others than nodes and pods', 'the targets are nodes or pods'],
  serviceAccount: [
    'it asks the API server as the ServiceAccount of the pod',
    "it doesn't ask the API server as the ServiceAccount of the pod",
  ],
  serviceAccountOfClient: [
    'it asks the API server as the ServiceAccount of the pod',
    "it doesn't ask the API server as the ServiceAccount of the pod",
  ],
  throughProxy: ['the path leads through the API server to a kubelet', "the path doesn't lead through the API server"],
  tokenFile: [
    'an argument names the file with the token of the ServiceAccount',
    'no argument names the file with the token of the ServiceAccount',
  ],
  unixReadsNode: ['a collector is on that reads the node', 'no collector is on that reads the node'],
};

/** What is said of a workload where a fact is true, and where it isn't. */
const DEPLOYMENT: { readonly [fact in DeploymentFact]?: Texts } = {
  privileged: ['the container is privileged', 'the container is not privileged'],
  hostNetwork: ['the pod is in the network of the node', 'the pod is not in the network of the node'],
  multipleReplicas: ['there are several replicas', 'there is one replica'],
};

const STATES: { readonly [kind: string]: Texts } = {
  has: ['is written', "isn't written"],
  set: ['is set', "isn't set"],
  empty: ['is empty', "isn't empty"],
  isReference: ['is a reference', "isn't a reference"],
};

const COMPARISONS: { readonly [kind: string]: Texts } = {
  equals: ['is', "isn't"],
  contains: ['holds', "doesn't hold"],
  startsWith: ['starts with', "doesn't start with"],
  textContains: ['contains', "doesn't contain"],
  matches: ['matches', "doesn't match"],
  pathStartsWith: ['is in', "isn't in"],
  minLength: ['is at least as long as', 'is shorter than'],
  usesEnv: ['reads the variable', "doesn't read the variable"],
};

/** Whether a condition that has a name among the facts has words of its own. */
export function isNamed(name: string): boolean {
  return Object.hasOwn(NAMED, name);
}

/** A condition of the facts in words: what follows "where". */
export function conditionText(predicate: Predicate): string {
  return text(predicate, true);
}

function text(predicate: Predicate, holds: boolean): string {
  if ('not' in predicate) return text(predicate.not, !holds);
  if ('known' in predicate) return text(predicate.known, holds);
  if ('all' in predicate) return joined(predicate.all, holds, holds ? 'and' : 'or');
  if ('any' in predicate) return joined(predicate.any, holds, holds ? 'or' : 'and');
  if ('ref' in predicate) return pick(NAMED[predicate.ref], holds) ?? text(namedPredicate(predicate.ref)!, holds);
  if ('deployment' in predicate) {
    const [fact, literal] = predicate.deployment;
    return pick(DEPLOYMENT[fact], literal === holds) ?? `the controller ${holds ? 'is' : "isn't"} a ${value(literal)}`;
  }
  if ('anyItem' in predicate) return entryText(predicate.anyItem, holds);
  if ('feeds' in predicate) {
    const [path, component, inner] = predicate.feeds;
    return `${argument(path)} ${holds ? 'comes' : "doesn't come"} from ${code(component)} and there ${text(inner, true)}`;
  }
  if ('in' in predicate) {
    return `${argument(predicate.in[0])} is ${holds ? 'one' : 'none'} of ${words(predicate.in[1].map(value))}`;
  }
  if ('same' in predicate) {
    return `${argument(predicate.same[0])} ${holds ? 'is' : "isn't"} the same as ${argument(predicate.same[1])}`;
  }
  return statementText(predicate, holds);
}

/** A condition on one argument, alone or with a literal. */
function statementText(predicate: Predicate, holds: boolean): string {
  const [[kind, operand]] = Object.entries(predicate) as [[string, ArgumentPath | Comparison]];
  const state = pick(STATES[kind], holds);
  if (state !== undefined) return `${argument(operand as ArgumentPath)} ${state}`;
  const [path, literal] = operand as Comparison;
  const verb = pick(COMPARISONS[kind], holds);
  if (verb === undefined) throw new Error(`no words are known for conditions of the kind ${kind}`);
  return `${argument(path)} ${verb} ${value(literal)}`;
}

function entryText([path, inner]: readonly [ArgumentPath, Predicate], holds: boolean): string {
  const entry = `${holds ? 'an entry' : 'no entry'} of ${argument(path)}`;
  const said = text(inner, true);
  return said.startsWith(`${ITSELF} `) ? `${entry}${said.slice(ITSELF.length)}` : `in ${entry} ${said}`;
}

function pick(texts: Texts | undefined, holds: boolean): string | undefined {
  return texts?.[holds ? 0 : 1];
}

function joined(parts: readonly Predicate[], holds: boolean, conjunction: 'and' | 'or'): string {
  const held = parts.flatMap((part) => ('contains' in part ? [part.contains] : []));
  const [first] = held;
  const isOneStatement = holds || conjunction === 'and';
  if (
    first &&
    isOneStatement &&
    held.length === parts.length &&
    held.every(([path]) => formatPath(path) === formatPath(first[0]))
  ) {
    const values = words(
      held.map(([, literal]) => value(literal)),
      holds ? conjunction : 'or',
    );
    return `${argument(first[0])} ${holds ? 'holds' : "doesn't hold"} ${values}`;
  }
  if (parts.length === 1) return text(parts[0]!, holds);
  const texts = parts.map((part) => (isComposite(part) ? `(${text(part, holds)})` : text(part, holds)));
  return [...new Set(texts)].join(` ${conjunction} `);
}

/** Whether the words of a condition hold an "and" or "or" themselves. */
function isComposite(predicate: Predicate): boolean {
  if ('not' in predicate) return isComposite(predicate.not);
  if ('known' in predicate) return isComposite(predicate.known);
  if ('anyItem' in predicate) return isComposite(predicate.anyItem[1]);
  if ('all' in predicate) return predicate.all.length > 1;
  if ('any' in predicate) return predicate.any.length > 1;
  return 'feeds' in predicate;
}

function argument(path: ArgumentPath): string {
  return path.length === 0 ? ITSELF : code(formatPath(path));
}

function value(literal: PredicateLiteral): string {
  return literal === '' ? 'the empty text' : code(String(literal));
}
