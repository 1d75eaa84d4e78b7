import type { Construct } from 'constructs';
import {
  type BuiltBlock,
  buildBlock,
  type ImportFileProps,
  type ImportGitProps,
  type ImportHttpProps,
  type ImportStringProps,
} from '../components';
import { configBlockSchema } from '../facts';
import { ConfigElement, type LabelProps } from './config-element';
import { type CustomArguments, CustomComponent, hidingProblems } from './custom-component';

/** A module that Alloy loads at run time. What it declares can be used as components; nothing about it is known at synth. */
abstract class Import extends ConfigElement {
  readonly #props: LabelProps;

  protected constructor(scope: Construct, id: string, blockName: string, props: LabelProps) {
    super(scope, id, blockName, props);
    this.#props = props ?? {};
  }

  /**
   * An instance of a component that the module declares. `E` is what it exports, names in Alloy and types of values; neither these nor the arguments are
   * checked before Alloy runs.
   *
   * ```ts
   * const scrape = library.component<{ receiver: MetricsReceiver }>(config, 'default', 'scrape_all', { targets: pods.targets });
   * scrape.export('receiver');
   * ```
   *
   * @param name name of the `declare` block in the module
   * @throws Error outside of any configuration
   */
  component<E extends object>(
    scope: Construct,
    id: string,
    name: string,
    args: CustomArguments = {},
    props: LabelProps = {},
  ): CustomComponent<E> {
    return new CustomComponent<E>(scope, id, `${this.label}.${name}`, args, props);
  }

  protected buildArguments(): BuiltBlock {
    const { label: _, ...args } = this.#props;
    const built = buildBlock(
      this.blockName,
      this.label,
      configBlockSchema(this.blockName)!.body,
      args,
      this.outer.argumentOrder,
    );
    return { ...built, problems: [...hidingProblems(this.label), ...built.problems] };
  }
}

/** A module in a file, or in the files of a directory: the block `import.file`. */
export class File extends Import {
  constructor(scope: Construct, id: string, props: ImportFileProps & LabelProps) {
    super(scope, id, 'import.file', props);
  }
}

/** A module in a Git repository: the block `import.git`. */
export class Git extends Import {
  constructor(scope: Construct, id: string, props: ImportGitProps & LabelProps) {
    super(scope, id, 'import.git', props);
  }
}

/** A module at a URL: the block `import.http`. */
export class Http extends Import {
  constructor(scope: Construct, id: string, props: ImportHttpProps & LabelProps) {
    super(scope, id, 'import.http', props);
  }
}

class StringImport extends Import {
  constructor(scope: Construct, id: string, props: ImportStringProps & LabelProps) {
    super(scope, id, 'import.string', props);
  }
}

/** A module in a string, such as an export of `remote.*`: the block `import.string`. */
export { StringImport as String };
