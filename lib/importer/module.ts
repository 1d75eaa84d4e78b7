import { type BodySchema, camelCase, componentSchema, configBlockSchema, pascalCase } from '../facts';
import type { Attribute, Block, Expr, Statement } from '../syntax';
import { noSignals, propItems, propsCode, signalsOf } from './block-props';
import { type Code, callCode, type Item, keyCode, objectCode, printCode, textCode } from './code';
import { commentItem, withComments } from './comment-code';
import { type Context, type Known, type Names, Untyped } from './context';
import { type ArgumentUse, type Entry, exportType, IMPORTS, itemTypeOf, type Shared } from './entry';
import { ANY, type ExprType, type Place, typeText } from './place';
import { inOrderOfUse, printModule } from './print-module';
import { type ReadyMade, readyMadeCode } from './ready-made';
import { kindOf } from './statement-kind';
import { valueCode } from './values';

/** A body that is a module: of a configuration, a `declare`, the template of a `foreach`. */
export class Module implements Names {
  readonly #entries: readonly Entry[];
  readonly #byName = new Map<string, Entry>();
  readonly #context: Context;
  readonly #inProgress = new Set<Entry>();
  #current: Entry | undefined;

  /**
   * @param scope the variable of the construct that it is
   * @param outer the module around it
   * @param own names of its own: arguments, a loop variable
   */
  constructor(
    statements: readonly Statement[],
    readonly shared: Shared,
    readonly scope: string,
    readonly outer?: Module,
    readonly isTemplate = false,
    readonly own: (names: readonly string[], place: Place) => (Known & { readonly taken: number }) | undefined = () =>
      undefined,
  ) {
    this.#context = { ...shared, names: this };
    let texts = 0;
    const members = new Set<Statement>();
    for (const { first, count } of outer === undefined ? shared.readyMade.values() : []) {
      for (const member of statements.slice(first + 1, first + count)) members.add(member);
    }
    this.#entries = statements
      .filter((statement) => !members.has(statement))
      .map((statement) => {
        const readyMade = shared.readyMade.get(statement);
        const kind = readyMade ? 'ready-made' : kindOf(statement, this.#bodies(statements), shared.untyped);
        const block = statement.kind === 'block' ? statement : undefined;
        const id =
          readyMade?.nodeId ??
          (kind === 'setting' ? block!.name : kind === 'text' ? `text_${++texts}` : `${block!.name}.${block!.label}`);
        const hasVariable = kind !== 'setting' && kind !== 'text' && kind !== 'foreach';
        let variable: string | undefined;
        const entry: Entry = {
          statement,
          block,
          kind,
          ...(readyMade ? { readyMade } : {}),
          id,
          get variable() {
            variable ??= hasVariable
              ? shared.variables.nameFor(readyMade?.id ?? block!.label!, readyMade?.className ?? block!.name)
              : '';
            return variable;
          },
          isUsed: false,
          dependencies: new Set(),
          exports: new Map(),
          arguments: new Map(),
        };
        const from = statements.indexOf(statement);
        const own = readyMade ? statements.slice(from, from + readyMade.count) : [statement];
        for (const one of own) {
          if (one.kind !== 'block' || one.label === undefined) continue;
          const key = `${one.name}.${one.label}`;
          if (!this.#byName.has(key)) this.#byName.set(key, entry);
        }
        return entry;
      });
  }

  /** Makes the code of all statements. What can't be typed is noted, and text. */
  generate(): void {
    for (const entry of this.#entries) {
      if (entry.kind === 'declare' && entry.code === undefined) this.#attempt(entry);
    }
    for (const entry of this.#entries) {
      if (entry.kind !== 'declare') this.#attempt(entry);
    }
    inOrderOfUse(this.#entries, ({ statement }) =>
      this.shared.untyped.set(statement, 'it refers to itself in a circle'),
    );
  }

  /** The statements of the program that make what is in the module. @param last comments at its end */
  print(indent: string, last: string | undefined): string {
    return printModule(this.#entries, { indent, scope: this.scope, use: this.shared.use, ...(last ? { last } : {}) });
  }

  #bodies(own: readonly Statement[]): readonly (readonly Statement[])[] {
    const outer =
      this.outer === undefined ? [] : this.outer.#bodies(this.outer.#entries.map(({ statement }) => statement));
    return [own, ...outer];
  }

  #attempt(entry: Entry): void {
    const around = this.#current;
    this.#current = entry;
    this.#inProgress.add(entry);
    try {
      entry.code = entry.kind === 'text' ? this.#textCode(entry) : this.#codeOf(entry, entry.block!);
      if (entry.kind !== 'text' && entry.kind !== 'ready-made' && this.shared.losesComments(entry.statement)) {
        throw new Untyped('it has comments at places that TypeScript has none for');
      }
    } catch (error) {
      if (!(error instanceof Untyped)) throw error;
      this.shared.untyped.set(entry.statement, error.message);
    }
    this.#current = around;
  }

  #textCode({ statement, id }: Entry): Code {
    this.shared.use('AlloyText');
    const props = objectCode([{ key: 'text', code: textCode(this.shared.textOf(statement)) }]);
    return callCode('new AlloyText', [this.scope, textCode(id), props]);
  }

  #codeOf(entry: Entry, block: Block): Code {
    switch (entry.kind) {
      case 'ready-made':
        return this.#readyMade(entry.readyMade!);
      case 'setting': {
        const { body } = configBlockSchema(block.name)!;
        const code = printCode(this.#props(block, body, undefined) ?? '{}');
        return `${this.scope}.${block.name} = ${code}`;
      }
      case 'component':
        return this.#component(block);
      case 'import':
        this.shared.use('imports');
        return this.#made(
          IMPORTS[block.name]!,
          block,
          this.#props(block, configBlockSchema(block.name)!.body, undefined) ?? '{}',
        );
      case 'custom':
        return this.#instance(entry, block, block.name, [], 'create');
      case 'imported': {
        const [namespace = '', ...name] = block.name.split('.');
        return this.#instance(entry, block, namespace, [textCode(name.join('.'))], 'component');
      }
      case 'declare':
        return this.#declare(entry, block);
      default:
        return this.#foreach(block);
    }
  }

  #readyMade({ className, id, props }: ReadyMade): Code {
    this.shared.use(className.split('.')[0]!);
    const variableOf = (other: ReadyMade) => {
      const entry = this.#entries.find(({ readyMade }) => readyMade === other)!;
      this.#depend(entry);
      return entry.variable;
    };
    const items = Object.entries(props).map(([prop, value]): Item => {
      const code = readyMadeCode(value, this.#context, variableOf);
      return prop === code ? { code } : { key: prop, code };
    });
    const args = [this.scope, textCode(id), ...(items.length > 0 ? [objectCode(items)] : [])];
    return callCode(`new ${className}`, args);
  }

  #component(block: Block): Code {
    const schema = componentSchema(block.name)!;
    return this.#made(this.#classOf(block.name), block, this.#props(block, schema.body, schema));
  }

  #classOf(name: string): string {
    const parts = name.split('.');
    const path = [...parts.slice(0, -1).map(camelCase), pascalCase(parts.at(-1)!)];
    this.shared.use(path[0]!);
    return path.join('.');
  }

  #made(name: string, block: Block, props: Code | undefined): Code {
    return callCode(`new ${name}`, [this.scope, textCode(block.label!), ...(props === undefined ? [] : [props])]);
  }

  /** The props of a block with its comments; undefined for none at all. */
  #props(block: Block, body: BodySchema, component: ReturnType<typeof componentSchema>): Code | undefined {
    const signals =
      component === undefined
        ? block.name === 'tracing'
          ? () => ['traces' as const]
          : noSignals
        : signalsOf(component);
    const code = propsCode(block.body, body, this.#context, signals);
    const all = withComments(block, 'all', code, this.#context)!;
    return all === code && block.body.length === 0 ? undefined : all;
  }

  #instance(entry: Entry, block: Block, label: string, first: readonly Code[], method: string): Code {
    const maker = this.#maker(label);
    if (maker === undefined) throw new Untyped(`there is no ${label} in TypeScript`);
    const args = block.body.map((statement): Item => {
      if (statement.kind !== 'attribute')
        throw new Untyped('it has blocks, which a custom component takes only as text');
      const use = maker.arguments.get(statement.name);
      if (maker.kind === 'declare' && use === undefined) throw new Untyped(`there is no argument ${statement.name}`);
      const code = valueCode(statement.value, use?.type ?? ANY, this.#context);
      return { key: keyCode(statement.name), code: withComments(statement, 'around', code, this.#context)! };
    });
    if (new Set(args.map(({ key }) => key)).size < args.length) throw new Untyped('an argument is there twice');
    const props = withComments(block, 'all', objectCode(args), this.#context)!;
    const types = () => {
      const names = [...entry.exports].filter(([, type]) => type !== undefined);
      const fields = names.map(([name, type]) => `readonly ${keyCode(name)}: ${typeText(type!, this.shared.use)}`);
      return `<{ ${fields.join('; ')} }>`;
    };
    const call = callCode('', [
      this.scope,
      textCode(block.label!),
      ...first,
      ...(block.body.length > 0 || props !== undefined ? [props] : []),
    ]);
    const head = () => `${maker.variable}.${method}${method === 'component' && entry.exports.size > 0 ? types() : ''}`;
    return () => `${head()}${printCode(call)}`;
  }

  /** The declare or import of a label, here or around. */
  #maker(label: string): Entry | undefined {
    for (const name of ['declare', ...Object.keys(IMPORTS)]) {
      const entry = this.#byName.get(`${name}.${label}`);
      if (entry !== undefined) {
        if (entry.kind === 'text') return undefined;
        this.#depend(entry);
        if (entry.kind === 'declare' && entry.code === undefined && !this.#inProgress.has(entry)) this.#attempt(entry);
        return entry;
      }
    }
    return this.outer === undefined ? undefined : this.outer.#maker(label);
  }

  #depend(entry: Entry): void {
    entry.isUsed = true;
    if (this.#current !== undefined && this.#current !== entry) this.#current.dependencies.add(entry);
  }

  #declare(entry: Entry, block: Block): Code {
    const { shared } = this;
    const blocks = block.body.map((statement) => {
      if (statement.kind !== 'block') throw new Untyped('it holds what is no block');
      return statement;
    });
    const args = blocks.filter(({ name }) => name === 'argument');
    const exports = blocks.filter(({ name }) => name === 'export');
    const inner = blocks.filter(({ name }) => name !== 'argument' && name !== 'export');
    if ([...args, ...inner, ...exports].some((other, i) => other !== blocks[i])) {
      throw new Untyped('its arguments do not stand first, or its exports not last');
    }
    for (const { label = '' } of args)
      entry.arguments.set(label, { variable: shared.variables.nameFor(label, 'argument') });
    const used = new Set<string>();
    const module = new Module(inner, shared, 'scope', this, false, (names, place) => {
      const [first, name = '', value] = names;
      const use = first === 'argument' && value === 'value' ? entry.arguments.get(name) : undefined;
      if (use === undefined) return undefined;
      used.add(name);
      // What takes anything says nothing about the type.
      if (place.type !== 'any') use.type ??= { type: place.type, ...(place.signals ? { signals: place.signals } : {}) };
      return { code: use.variable, type: use.type ?? { type: 'any' }, taken: 3 };
    });
    module.generate();
    const values = exports.map((one): Item => {
      const [value] = one.body;
      if (one.body.length !== 1 || value?.kind !== 'attribute' || value.name !== 'value')
        throw new Untyped('an export without a value');
      const code = valueCode(value.value, ANY, module.#context);
      const type = module.#typeOf(value.value);
      entry.exports.set(one.label ?? '', type);
      return { key: keyCode(one.label ?? ''), code };
    });
    const argumentItems = args.map((one) => this.#argument(one, entry.arguments.get(one.label ?? '')!));
    shared.use('Declare');
    const body = () => {
      const names = [...used].map((name) => {
        const { variable } = entry.arguments.get(name)!;
        return name === variable ? name : `${keyCode(name)}: ${variable}`;
      });
      const params = names.length > 0 ? `scope, { ${names.join(', ')} }` : module.#entries.length > 0 ? 'scope' : '';
      const made = module.print('    ', undefined);
      const result = `    return ${printCode(objectCode(values), '    ', 11)};\n`;
      return `(${params}) => {\n${made}${made === '' ? '' : '\n'}${result}  }`;
    };
    const props = objectCode(
      [
        ...commentItem(block, this.#context),
        ...(argumentItems.length > 0 ? [{ key: 'arguments', code: objectCode(argumentItems) }] : []),
        { key: 'body', code: body },
      ],
      true,
    );
    return this.#made('Declare', block, props);
  }

  #argument(block: Block, use: ArgumentUse): Item {
    const { shared } = this;
    const schema = configBlockSchema('argument')!.body;
    const items = propItems(block.body, schema, this.#context, noSignals);
    const optional = items.find(({ key }) => key === 'optional');
    const isOptional = optional?.code === 'true';
    if (!isOptional && items.some(({ key }) => key === 'default'))
      throw new Untyped('a required argument with a default');
    if (optional !== undefined && !isOptional && optional.code !== 'false')
      throw new Untyped('an argument that may be optional');
    const rest = isOptional && items[0] === optional ? items.slice(1) : items;
    const name = isOptional ? 'optionalArgument' : 'argument';
    shared.use(name);
    const type = use.type === undefined ? 'unknown' : typeText(use.type, shared.use);
    if (type === undefined) throw new Untyped('an argument whose type has no name');
    const code = callCode(`${name}<${type}>`, rest.length > 0 ? [objectCode(rest)] : []);
    return { key: keyCode(block.label ?? ''), code: withComments(block, 'all', code, this.#context)! };
  }

  #foreach(block: Block): Code {
    const { shared } = this;
    const template = block.body.at(-1);
    if (template?.kind !== 'block' || template.name !== 'template' || template.label !== undefined) {
      throw new Untyped('its template does not stand last');
    }
    const attributes = block.body.slice(0, -1);
    const schema = configBlockSchema('foreach')!.body;
    const withoutTemplate: BodySchema = { ...schema, blocks: new Map() };
    const variable = attributes.find((one) => one.kind === 'attribute' && one.name === 'var') as Attribute | undefined;
    if (variable === undefined) throw new Untyped('it names no variable');
    const collection = attributes.find((one) => one.kind === 'attribute' && one.name === 'collection') as
      | Attribute
      | undefined;
    if (collection === undefined) throw new Untyped('it has no collection');
    const items = propItems(attributes, withoutTemplate, this.#context, noSignals).map((item): Item => {
      const isPlain = item.key !== 'var' && item.key !== 'id';
      if (!isPlain && typeof item.code !== 'string') throw new Untyped('a comment at its variable');
      return item.key === 'collection' ? { key: item.key, code: this.#collection(collection) } : item;
    });
    const name = variable.value.kind === 'literal' ? variable.value.text.slice(1, -1) : '';
    const itemType = itemTypeOf(collection.value);
    const itemVariable = itemType === undefined ? '' : shared.variables.nameFor(name, 'item');
    let isUsed = false;
    const module = new Module(template.body, shared, 'scope', this, true, ([first]) => {
      if (itemType === undefined || first !== name) return undefined;
      isUsed = true;
      return { code: itemVariable, type: { type: itemType }, taken: 1 };
    });
    module.generate();
    shared.use('Foreach');
    const ending = this.#context.commentsOf(template);
    if (ending !== undefined && Object.keys(ending).some((key) => key !== 'last')) {
      throw new Untyped('its template has comments');
    }
    const body = () => {
      const made = module.print('    ', ending?.last);
      const params = isUsed ? `scope, ${itemVariable}` : made === '' ? '' : 'scope';
      return `(${params}) => {\n${made}  }`;
    };
    const props = objectCode([...commentItem(block, this.#context), ...items, { key: 'template', code: body }], true);
    return this.#made('Foreach', block, props);
  }

  #collection(attribute: Attribute): Code {
    const code = valueCode(
      attribute.value,
      attribute.value.kind === 'array' ? ANY : { type: { list: 'any' } },
      this.#context,
    );
    return withComments(attribute, 'around', code, this.#context)!;
  }

  /** The type of an expression that is a reference, in TypeScript. */
  #typeOf(expr: Expr): ExprType | undefined {
    const names: string[] = [];
    let at = expr;
    while (at.kind === 'access') {
      names.unshift(at.name);
      at = at.value;
    }
    if (at.kind !== 'identifier') return undefined;
    const known = this.resolve([at.name, ...names], ANY);
    return known?.taken === names.length + 1 ? known.type : undefined;
  }

  resolve(names: readonly string[], place: Place): (Known & { readonly taken: number }) | undefined {
    const own = this.own(names, place);
    if (own !== undefined) return own;
    for (let length = names.length - 1; length >= 2; length--) {
      const entry = this.#byName.get(names.slice(0, length).join('.'));
      if (entry === undefined) continue;
      const known =
        entry.readyMade === undefined
          ? this.#exportOf(entry, names[length]!, place)
          : this.#exportOfReadyMade(entry, names.slice(0, length + 1));
      return known === undefined ? undefined : { ...known, taken: length + 1 };
    }
    if (!this.isTemplate || this.outer === undefined) return undefined;
    const outer = this.outer.resolve(names, place);
    return outer;
  }

  /** What a ready-made construct has of an export; undefined where none of its fields has it. */
  #exportOfReadyMade(entry: Entry, names: readonly string[]): Known | undefined {
    const path = entry.readyMade!.exports.get(names.join('.'));
    const schema = componentSchema(names.slice(0, -2).join('.'));
    const type = schema?.exports.get(names.at(-1)!);
    if (path === undefined || type === undefined || entry === this.#current) return undefined;
    this.#depend(entry);
    return { code: `${entry.variable}.${path}`, type: exportType(type, schema!) };
  }

  #exportOf(entry: Entry, name: string, place: Place): Known | undefined {
    const { block, variable } = entry;
    if (entry === this.#current) return undefined;
    const schema = block === undefined ? undefined : componentSchema(block.name);
    if (schema !== undefined) {
      const type = schema.exports.get(name);
      if (type === undefined) return undefined;
      const exported = exportType(type, schema);
      if (entry.kind === 'component') {
        this.#depend(entry);
        return { code: `${variable}.${camelCase(name)}`, type: exported };
      }
      return {
        code: `${this.#classOf(block!.name)}.fromLabel(${this.scope}, ${textCode(block!.label!)}).${camelCase(name)}`,
        type: exported,
      };
    }
    if (entry.kind === 'custom') {
      const type = this.#maker(block!.name)?.exports.get(name);
      if (type === undefined) return undefined;
      this.#depend(entry);
      return { code: `${variable}.export(${textCode(name)})`, type };
    }
    if (entry.kind !== 'imported') return undefined;
    const known = entry.exports.get(name);
    const type: ExprType = known ?? { type: place.type, ...(place.signals ? { signals: place.signals } : {}) };
    if (typeText(type, () => {}) === undefined) return undefined;
    entry.exports.set(name, type);
    this.#depend(entry);
    return { code: `${variable}.export(${textCode(name)})`, type };
  }
}
