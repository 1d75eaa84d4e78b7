import { Construct, type IConstruct } from 'constructs';

const mark = Symbol.for('cdk8s-alloy.OutputFolder');

/**
 * A subfolder of the output folder. Charts created in it are written there, so that `kubectl apply -f dist/` ignores them, and `deploy.sh` applies
 * `backends` only on request.
 *
 * @example
 * const backends = new Chart(new OutputFolder(app, 'backends'), 'backends');   // dist/backends/backends.k8s.yaml
 */
export class OutputFolder extends Construct {
  /** Whether `x` is an OutputFolder, of this copy of the package or another. */
  static isOutputFolder(x: unknown): x is OutputFolder {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** @param id Name of the folder: lower case letters, digits, `-`, `_` and `.`, no leading dot */
  constructor(scope: Construct, id: string) {
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
    this.node.addValidation({
      validate: () =>
        /^[a-z0-9_-][a-z0-9._-]*$/.test(id)
          ? []
          : [
              `${JSON.stringify(id)} can't be the name of an output folder (lower case letters, digits, \`-\`, \`_\` and \`.\`, no dot in front)`,
            ],
    });
  }
}

/** The folder of a construct, relative to the output folder, with `/` at its end; empty for the output folder itself. */
export function folderOf(construct: IConstruct): string {
  const folders = construct.node.scopes.filter(OutputFolder.isOutputFolder);
  return folders.map(({ node }) => `${node.id}/`).join('');
}
