import { ApiObject, Chart, DependencyGraph } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** Reports a circular dependency: constructs that would each have to come before the other. */
export class DependencyCycleError extends Error {
  /** The paths of the constructs along the cycle: `a => b => a`. */
  readonly circle: string;

  constructor(circle: string) {
    super(`constructs depend on each other in a circle: ${circle}`);
    this.name = 'DependencyCycleError';
    this.circle = circle;
  }
}

/**
 * Propagates dependencies between constructs to their charts and API objects, as cdk8s does before it synthesizes; once for the whole tree, whereas cdk8s
 * repeats it for each chart.
 * @returns whether a chart depends on another (cdk8s numbers the files then)
 */
export function resolveDependencies(constructs: readonly IConstruct[]): boolean {
  let chartsDepend = false;
  for (const parent of constructs) {
    for (const child of Chart.isChart(parent) ? parent.node.children : []) {
      if (Chart.isChart(child)) {
        parent.node.addDependency(child);
        chartsDepend = true;
      }
    }
  }
  for (const [source, target] of dependenciesOf(constructs)) {
    if (Chart.of(source) !== Chart.of(target)) {
      Chart.of(source).node.addDependency(Chart.of(target));
      chartsDepend = true;
    }
  }
  // Objects of different charts never share a file: the order of the files orders them.
  for (const [source, target] of dependenciesOf(constructs)) {
    const chart = Chart.of(source);
    if (chart === Chart.of(target)) {
      const targets = objectsOf(target, chart);
      for (const object of objectsOf(source, chart)) {
        object.node.addDependency(...targets.filter((other) => other !== object));
      }
    }
  }
  return chartsDepend;
}

/** All charts below `root`, those that others depend on first. */
export function chartsInOrder(root: IConstruct): Chart[] {
  return inOrder(root).filter(Chart.isChart);
}

/** The API objects of a chart without those of nested charts, those that others depend on first. */
export function objectsInOrder(chart: Chart): ApiObject[] {
  return inOrder(chart).filter((c): c is ApiObject => ApiObject.isApiObject(c) && Chart.of(c) === chart);
}

function inOrder(root: IConstruct): IConstruct[] {
  try {
    return new DependencyGraph(root.node).topology();
  } catch (error) {
    const circle = /^Dependency cycle detected: (.*)$/s.exec((error as Error).message);
    throw circle === null ? error : new DependencyCycleError(circle[1]!);
  }
}

function dependenciesOf(constructs: readonly IConstruct[]): [source: IConstruct, target: IConstruct][] {
  return constructs.flatMap((source) =>
    source.node.dependencies.map((target): [IConstruct, IConstruct] => [source, target]),
  );
}

function objectsOf(construct: IConstruct, chart: Chart): ApiObject[] {
  return construct.node.findAll().filter((c): c is ApiObject => ApiObject.isApiObject(c) && Chart.of(c) === chart);
}
