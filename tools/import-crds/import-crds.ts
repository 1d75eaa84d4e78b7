import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** The part of a custom resource definition that the import is about. */
export interface Crd {
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly { readonly name: string; readonly schema: object }[];
  };
}

/** The CRDs below a folder, in the order of their paths. @throws Error for a file that holds something else */
export function readCrds(folder: string): readonly Crd[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) =>
    parseAllDocuments(readFileSync(join(folder, name), 'utf8')).map((document) => {
      const crd = document.toJS() as Crd | null;
      if (crd?.kind !== 'CustomResourceDefinition') {
        throw new Error(`${join(folder, name)} holds something else than custom resource definitions`);
      }
      return crd;
    }),
  );
}

/**
 * What `cdk8s import` makes of CRDs: file names and texts. A group is one file, so all of its CRDs are imported at once.
 * @param root folder with `node_modules`
 */
export function importCrds(crds: readonly Crd[], root: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'import-crds-'));
  try {
    const groups = [...new Set(crds.map(({ spec }) => spec.group))];
    for (const group of groups) {
      const input = join(folder, `${group}.json`);
      const ofGroup = crds.filter(({ spec }) => spec.group === group);
      // JSON is YAML, too.
      writeFileSync(input, ofGroup.map((crd) => JSON.stringify(crd)).join('\n---\n'));
      const output = join(folder, 'imports');
      mkdirSync(output, { recursive: true });
      // Without --no-save, the command rewrites cdk8s.yaml.
      const args = ['import', input, '--no-save', '--language', 'typescript', '--output', output];
      execFileSync(process.execPath, [join(root, 'node_modules', 'cdk8s-cli', 'bin', 'cdk8s'), ...args], {
        cwd: folder,
        env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
    const imports = join(folder, 'imports');
    return new Map(readdirSync(imports).map((name) => [name, readFileSync(join(imports, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A definition as a module of the package: what a construct installs. */
export function emitDefinition(crd: Crd): string {
  const { spec, metadata } = crd;
  return `// Generated from imports/crds by tools/import-crds (npm run import-crds). Do not edit.

/** Name and \`spec\` of the definition of ${spec.names.kind}. */
export const definition = ${JSON.stringify({ name: metadata.name, spec }, undefined, 2)} as const;
`;
}
