import type { TextProblem } from '../text-problem';
import { PipelineParser, TooDeep } from './pipeline-parser';
import { SyntaxProblem, TokenStream } from './token-stream';
import type { Token } from './tokens';
import type { ControlNode, Template, TemplateNode } from './tree';

export interface ParsedTemplate {
  /** Undefined if it could not be read, or nests deeper than anyone writes. */
  readonly template?: Template;
  /** At most one: what follows the first mistake can't be told from its consequences. */
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a Go template, as `stage.template` and `stage.replace` take it.
 * @param isFunction which names can be called: Go refuses others when it reads a template
 */
export function parseTemplate(source: string, isFunction: (name: string) => boolean): ParsedTemplate {
  try {
    return { template: new Parser(source, isFunction).template(), problems: [] };
  } catch (error) {
    if (error instanceof TooDeep) return { problems: [] };
    if (!(error instanceof SyntaxProblem)) throw error;
    return { problems: [error.problem] };
  }
}

/** `{{end}}` or `{{else}}`, which ends a list. */
interface ListEnd {
  readonly kind: 'list end';
  readonly text: '{{end}}' | '{{else}}';
  readonly token: Token;
}

interface List {
  readonly nodes: readonly TemplateNode[];
  readonly end: ListEnd;
}

const deepest = 300;

class Parser {
  readonly #tokens: TokenStream;
  readonly #pipelines: PipelineParser;
  readonly #definitions = new Map<string, readonly TemplateNode[]>();
  /** How many `range` are open. */
  #ranges = 0;
  #depth = 0;

  constructor(source: string, isFunction: (name: string) => boolean) {
    this.#tokens = new TokenStream(source);
    this.#pipelines = new PipelineParser(this.#tokens, isFunction);
  }

  template(): Template {
    const nodes: TemplateNode[] = [];
    while (this.#tokens.peek().kind !== 'end') {
      if (this.#definition()) continue;
      const node = this.#node();
      if (node.kind === 'list end') this.#tokens.refuse(`unexpected ${node.text}`, node.token);
      nodes.push(node);
    }
    return { nodes, definitions: this.#definitions };
  }

  /** `{{ define "name" }} ... {{ end }}`, which stands outside of everything else. */
  #definition(): boolean {
    const { position } = this.#tokens;
    if (this.#tokens.next().kind !== 'left delimiter' || this.#tokens.nextSolid().text !== 'define') {
      this.#tokens.returnTo(position);
      return false;
    }
    const name = this.#tokens.expect('define clause', 'string');
    this.#tokens.expect('define clause', 'right delimiter');
    this.#define(name, this.#pipelines.textOf(name), 'define clause');
    return true;
  }

  /** Reads what a name stands for. Nothing of what is around it can be seen in there. */
  #define(place: Token, name: string, context: string): void {
    const [variables, ranges] = [this.#pipelines.variables, this.#ranges];
    this.#pipelines.variables = ['$'];
    this.#ranges = 0;
    const { nodes, end } = this.#list();
    if (end.text !== '{{end}}') this.#tokens.refuse(`unexpected ${end.text} in ${context}`, end.token);
    this.#pipelines.variables = variables;
    this.#ranges = ranges;
    const known = this.#definitions.get(name);
    if (known === undefined || isEmpty(known)) this.#definitions.set(name, nodes);
    else if (!isEmpty(nodes)) {
      this.#tokens.refuse(`template: multiple definition of template ${JSON.stringify(name)}`, place);
    }
  }

  #list(): List {
    if (++this.#depth > deepest) throw new TooDeep();
    const nodes: TemplateNode[] = [];
    while (this.#tokens.peekSolid().kind !== 'end') {
      const node = this.#node();
      if (node.kind === 'list end') {
        this.#depth--;
        return { nodes, end: node };
      }
      nodes.push(node);
    }
    return this.#tokens.refuse('unexpected EOF', this.#tokens.peek());
  }

  #node(): TemplateNode | ListEnd {
    const token = this.#tokens.nextSolid();
    const { start } = token;
    if (token.kind === 'text') return { kind: 'text', text: token.text, start, end: token.end };
    if (token.kind !== 'left delimiter') return this.#tokens.unexpected(token, 'input');
    this.#tokens.action = token;
    const node = this.#action(start);
    this.#tokens.action = undefined;
    return node;
  }

  #action(start: number): TemplateNode | ListEnd {
    const token = this.#tokens.peekSolid();
    if (token.kind !== 'keyword' || token.text === 'define') {
      const pipeline = this.#pipelines.pipeline('command');
      return { kind: 'action', pipeline, start, end: pipeline.end };
    }
    this.#tokens.next();
    switch (token.text) {
      case 'if':
      case 'with':
      case 'range':
        return this.#control(token.text, start);
      case 'end':
        this.#tokens.expect('end', 'right delimiter');
        return { kind: 'list end', text: '{{end}}', token };
      case 'else': {
        const next = this.#tokens.peekSolid();
        if (next.text !== 'if' && next.text !== 'with') this.#tokens.expect('else', 'right delimiter');
        return { kind: 'list end', text: '{{else}}', token };
      }
      case 'template':
        return this.#call(start);
      case 'block':
        return this.#block(start);
      default:
        return this.#jump(token, start);
    }
  }

  #control(kind: ControlNode['kind'], start: number): ControlNode {
    const seen = this.#pipelines.variables.length;
    const pipeline = this.#pipelines.pipeline(kind);
    if (kind === 'range') this.#ranges++;
    const { nodes: body, end } = this.#list();
    if (kind === 'range') this.#ranges--;
    const otherwise = end.text === '{{else}}' ? this.#otherwise(kind) : [];
    this.#pipelines.variables.length = seen;
    return { kind, pipeline, body, otherwise, start, end: this.#tokens.peek().start };
  }

  /** What stands behind an `else`, with the `end` that ends it. */
  #otherwise(kind: ControlNode['kind']): readonly TemplateNode[] {
    const token = this.#tokens.peekSolid();
    if (kind !== 'range' && token.kind === 'keyword' && token.text === kind) {
      if (++this.#depth > deepest) throw new TooDeep();
      this.#tokens.next();
      const chained = this.#control(kind, token.start);
      this.#depth--;
      return [chained];
    }
    const { nodes, end } = this.#list();
    if (end.text !== '{{end}}') this.#tokens.refuse(`expected end; found ${end.text}`, end.token);
    return nodes;
  }

  #call(start: number): TemplateNode {
    const token = this.#tokens.expect('template clause', 'string');
    const name = this.#pipelines.textOf(token);
    if (this.#tokens.peekSolid().kind === 'right delimiter') {
      return { kind: 'template', name, start, end: this.#tokens.next().end };
    }
    const pipeline = this.#pipelines.pipeline('template clause');
    return { kind: 'template', name, pipeline, start, end: pipeline.end };
  }

  #block(start: number): TemplateNode {
    const token = this.#tokens.expect('block clause', 'string');
    const name = this.#pipelines.textOf(token);
    const pipeline = this.#pipelines.pipeline('block clause');
    this.#define(token, name, 'block clause');
    return { kind: 'template', name, pipeline, start, end: pipeline.end };
  }

  #jump(token: Token, start: number): TemplateNode {
    const kind = token.text === 'break' ? 'break' : 'continue';
    const { end } = this.#tokens.expect(`{{${kind}}}`, 'right delimiter');
    if (this.#ranges === 0) this.#tokens.refuse(`{{${kind}}} outside {{range}}`, token);
    return { kind, start, end };
  }
}

function isEmpty(nodes: readonly TemplateNode[]): boolean {
  return nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
}
