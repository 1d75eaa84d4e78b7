import { Chart, Testing } from 'cdk8s';
import { Alloy, type AlloyProps } from '../../lib';

/** A claim about what an Alloy becomes in Kubernetes: props and configuration, and the place in an object that shows it. */
export interface Proof extends Claim {
  readonly props?: AlloyProps;
  /** Text of the configuration. */
  readonly config?: string;
  /** What else is done in the user's program. */
  readonly make?: (alloy: Alloy, chart: Chart) => void;
}

export interface Claim {
  /** Kind of the object, or kind and name. */
  readonly object: string;
  /** Members on the way to the place, with dots between them. Absent: the object itself. */
  readonly at?: string;
  /** What is there, exactly. */
  readonly is?: unknown;
  /** An item of the list that is there. */
  readonly has?: unknown;
  /** Some members of the object that is there. */
  readonly like?: object;
  /** There is nothing there. */
  readonly absent?: true;
}

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
export type Manifest = any;

/** The objects of an Alloy that has no errors. */
export function objectsOf({ props = {}, config = '', make }: Omit<Proof, keyof Claim>): Manifest[] {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'monitoring', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', props);
  alloy.config.addText(config);
  make?.(alloy, chart);
  const errors = alloy.check().filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(chart.node.findAll().flatMap((construct) => construct.node.validate())).toEqual([]);
  return Testing.synth(chart);
}

/** Fails unless the objects show the claim. */
export function expectClaim(objects: readonly Manifest[], claim: Claim): void {
  const [kind, name] = claim.object.split(' ');
  const found = objects.filter(
    (object) => object.kind === kind && (name === undefined || object.metadata.name === name),
  );
  if (claim.absent && claim.at === undefined) {
    expect(found).toEqual([]);
    return;
  }
  expect(found).toHaveLength(1);
  const value = (claim.at?.split('.') ?? []).reduce((at, member) => at?.[member], found[0]);
  if (claim.absent) expect(value).toBeUndefined();
  else if (claim.has !== undefined) expect(value).toContainEqual(claim.has);
  else if (claim.like !== undefined) expect(value).toMatchObject(claim.like);
  else if (claim.is !== undefined) expect(value).toEqual(claim.is);
  else throw new Error(`the claim about ${claim.object} says nothing`);
}
