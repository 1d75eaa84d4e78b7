import { type GraphNode, type PathValue, placesAt, valueOfExpression } from '../../analysis';
import { rolesOf } from '../../facts';
import type { Expr } from '../../syntax';
import type { LintedComponent } from './lint-context';

/** What is known of a file by the argument that names it. */
interface FileUse {
  readonly isSecret: boolean;
  /** Whether the component writes there. */
  readonly isWritten: boolean;
}

/** A file or a directory that an argument names. */
export interface FilePath extends FileUse {
  readonly path: string;
  readonly expr: Expr;
}

/** The paths that the arguments of a component name, by what the arguments are for. */
export function filesOf({ name, place }: LintedComponent): FilePath[] {
  return rolesOf(name).flatMap(({ path, role }) => {
    if (role.role === 'address') return [];
    const use = { isSecret: role.role === 'secretFile', isWritten: role.write === true };
    return placesAt(place, path).places.flatMap((found) =>
      found.kind === 'value' && found.expr ? pathsIn(found.value, found.expr, role.key, use) : [],
    );
  });
}

function pathsIn(value: PathValue, expr: Expr, key: string | undefined, use: FileUse): FilePath[] {
  switch (value.kind) {
    case 'scalar':
      return [{ path: String(value.value), expr, ...use }];
    case 'list':
      return value.items.flatMap((item) => pathsIn(item.value, item.expr ?? expr, key, use));
    case 'object': {
      const field = key === undefined ? undefined : value.fields.get(key);
      return field ? pathsIn(field.value, field.expr ?? expr, undefined, use) : [];
    }
    default:
      return [];
  }
}

/** Those of a configuration block (`http`, `import.file`), by the names of its attributes. */
export function filesOfBlock(node: GraphNode): FilePath[] {
  return node.attributes.flatMap(({ attribute: { name, value } }) => {
    const use = { isSecret: name.endsWith('key_file'), isWritten: false };
    return name === 'filename' || name.endsWith('_file')
      ? pathsIn(valueOfExpression(value), value, undefined, use)
      : [];
  });
}

/** Whether a path is a directory or lies below it. */
export function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
