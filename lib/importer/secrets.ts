import { secretLiterals } from '../checks';
import { formatPath } from '../facts';
import { type Literal, type Statement, visit } from '../syntax';

/** A credential that stood in a text, and where it has to be instead. The value is nowhere here. */
export interface ImportedSecret {
  /** Name of the Kubernetes Secret. */
  readonly secret: string;
  readonly key: string;
  /** The environment variable that it is read from. */
  readonly variable: string;
  /** The argument whose value it is. */
  readonly argument: string;
  /** Whether it is a whole URL or connection string with a password in it. */
  readonly isAddress: boolean;
}

/** The credentials of a text by the literals that they stand in. */
export type Secrets = ReadonlyMap<Literal, ImportedSecret>;

/** Gives each credential a key in one Kubernetes Secret, named after its component and argument. */
export function findSecrets(statements: readonly Statement[], secret: string): Secrets {
  const labels = labelsByLiteral(statements);
  const secrets = new Map<Literal, ImportedSecret>();
  const taken = new Set<string>();
  for (const { literal, argument, within, partial } of secretLiterals(statements)) {
    // What stands in front of a part that is only known at run time may be a mere prefix.
    if (partial || secrets.has(literal)) continue;
    const [component = ''] = argument;
    const parts = [component.split('.').at(-1) ?? '', labels.get(literal) ?? '', argument.at(-1) ?? ''];
    const key = freeKey(parts.filter((part) => part !== '').join('-'), taken);
    const variable = `${secret}_${key}`.replace(/[^A-Za-z0-9]/g, '_').toUpperCase();
    const isAddress = within !== undefined;
    secrets.set(literal, { secret, key, variable, argument: formatPath(argument), isAddress });
  }
  return secrets;
}

function freeKey(wanted: string, taken: Set<string>): string {
  const base = wanted.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  let key = base;
  for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
  taken.add(key);
  return key;
}

/** The label of the innermost labelled block around each literal. */
function labelsByLiteral(statements: readonly Statement[]): ReadonlyMap<Literal, string> {
  const labels = new Map<Literal, string>();
  for (const statement of statements) {
    if (statement.kind !== 'block') continue;
    const label = statement.label;
    visit([statement], (node) => {
      if (node.kind === 'literal' && label !== undefined) labels.set(node, label);
    });
    if (statement.name === 'declare' || statement.name === 'foreach') {
      const inner = statement.body.flatMap((one) =>
        one.kind === 'block' && one.name === 'template' ? one.body : [one],
      );
      for (const [literal, own] of labelsByLiteral(inner)) labels.set(literal, own);
    }
  }
  return labels;
}

const CREDENTIAL = /TOKEN|PASSW|SECRET|API_?KEY|CREDENTIAL/i;

/** Whether an environment variable of this name has a credential as its value. */
export function isCredentialName(name: string): boolean {
  return CREDENTIAL.test(name);
}

/** A variable that is read from a Secret that has to be created for the environment of a workload, and the name of that. */
export function variableOfSecret(name: string, workload: string) {
  const secret = `${workload}-environment`;
  return { secret, variable: { name, valueFrom: { secretKeyRef: { name: secret, key: name } } } };
}
