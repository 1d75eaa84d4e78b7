type Texts = Readonly<Record<string, string>>;

/** What belongs to each item of a page. */
interface FaroItem {
  /** RFC 3339. @default - the zero of Go's clock, as where an SDK leaves it out */
  readonly timestamp?: string;
  readonly trace?: { readonly trace_id?: string; readonly span_id?: string };
}

/** What the Grafana Faro Web SDK sends, without traces: those are spans. */
export interface FaroPayload {
  readonly logs?: readonly (FaroItem & {
    readonly message?: string;
    readonly level?: string;
    readonly context?: Texts;
  })[];
  readonly exceptions?: readonly (FaroItem & {
    readonly type?: string;
    readonly value?: string;
    readonly stacktrace?: { readonly frames?: readonly FaroFrame[] };
    readonly context?: Texts;
  })[];
  readonly measurements?: readonly (FaroItem & {
    readonly type?: string;
    readonly values?: Readonly<Record<string, number>>;
    readonly context?: Texts;
  })[];
  readonly events?: readonly (FaroItem & {
    readonly name?: string;
    readonly domain?: string;
    readonly attributes?: Texts;
  })[];
  readonly meta?: {
    readonly sdk?: {
      readonly name?: string;
      readonly version?: string;
      readonly integrations?: readonly { readonly name?: string; readonly version?: string }[];
    };
    readonly app?: {
      readonly name?: string;
      readonly namespace?: string;
      readonly release?: string;
      readonly version?: string;
      readonly environment?: string;
    };
    readonly user?: {
      readonly email?: string;
      readonly id?: string;
      readonly username?: string;
      readonly attributes?: Texts;
    };
    readonly session?: { readonly id?: string; readonly attributes?: Texts };
    readonly page?: { readonly id?: string; readonly url?: string; readonly attributes?: Texts };
    readonly browser?: {
      readonly name?: string;
      readonly version?: string;
      readonly os?: string;
      readonly mobile?: boolean;
      readonly userAgent?: string;
      readonly language?: string;
      readonly viewportWidth?: string;
      readonly viewportHeight?: string;
    };
    readonly view?: { readonly name?: string };
  };
}

/** A place in a stack trace. */
export interface FaroFrame {
  readonly function?: string;
  readonly module?: string;
  readonly filename?: string;
  readonly lineno?: number;
  readonly colno?: number;
}

/** What is said of an item, in the order in which it's written: texts, but for the values of a measurement. */
export type FaroFields = ReadonlyMap<string, string | number>;

/** An item, and whether its stack trace may be that of another text, from which it was made. */
export interface FaroEntry {
  readonly fields: FaroFields;
  readonly hasFiles: boolean;
}
