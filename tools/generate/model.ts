import type { StabilityLevel } from '../../lib/facts';

/** What is written into the generated files: TypeScript's names and types, and the text of the doc comments. */
export interface Model {
  readonly namespaces: readonly NamespaceModel[];
  /** Bodies that several blocks share. */
  readonly blocks: readonly Declaration[];
  readonly configBlocks: readonly Declaration[];
}

/** A file of components. */
export interface NamespaceModel {
  /** In Alloy's words: `otelcol.receiver`, `database_observability`. */
  readonly name: string;
  readonly components: readonly ComponentModel[];
  /** Last parts of the names of the namespaces inside this one. */
  readonly children: readonly string[];
}

export interface ComponentModel {
  /** Name in Alloy, `otelcol.receiver.otlp`. */
  readonly name: string;
  readonly className: string;
  readonly doc: Doc;
  /** Whether the constructor can do without props. */
  readonly propsOptional: boolean;
  readonly exports: readonly ExportModel[];
  /** The props, the exports, and the types of the blocks inside. */
  readonly declarations: readonly Declaration[];
}

export interface ExportModel {
  /** Name in Alloy. */
  readonly name: string;
  readonly property: string;
  readonly type: string;
  readonly doc: Doc;
}

export type Declaration = InterfaceModel | UnionModel;

export interface InterfaceModel {
  readonly kind: 'interface';
  readonly name: string;
  readonly base?: string;
  readonly doc: Doc;
  readonly members: readonly MemberModel[];
}

export interface UnionModel {
  readonly kind: 'union';
  readonly name: string;
  readonly doc: Doc;
  readonly types: readonly string[];
}

export interface MemberModel {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly doc: Doc;
}

/** A doc comment: its paragraphs, then its tags. */
export interface Doc {
  readonly paragraphs: readonly string[];
  readonly tags?: readonly string[];
}

/** What a component or configuration block says of its maturity. */
export type StabilityOf = { readonly stability?: StabilityLevel; readonly community?: boolean };
