import { Buffer } from 'node:buffer';
import type { ConfigBlock } from '../../analysis/config-block';
import type { StabilityLevel } from '../../analysis/workload';
import type { Diagnostic, RelatedPlace } from '../../syntax';
import type { ValidateOptions } from './options';

/** Where a block comes from: its source, and the construct behind it, if there is one. */
export type Origin = Omit<ConfigBlock, 'block'>;

/** A stretch of a source, by byte offsets; `end` is the offset of the last byte. */
export interface Place {
  readonly origin: Origin;
  readonly start: number;
  readonly end: number;
}

/** What a rule says of itself to the report: enough to tell its diagnostics apart. */
export interface Reporter {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
}

/** What all rules of one run share: what is allowed, and where problems go. */
export class Context {
  readonly minimumStability: StabilityLevel;
  readonly communityComponents: boolean;
  /** Names that stand for a value everywhere: `module_path`, `argument` once there is a module, loop variables. */
  readonly variables = new Set<string>(['module_path']);
  readonly diagnostics: Diagnostic[] = [];
  /** How many hints were worked out. */
  hints = 0;

  constructor(options: ValidateOptions) {
    this.minimumStability = options.stabilityLevel ?? 'generally-available';
    this.communityComponents = options.communityComponents ?? false;
  }

  report(
    { code, severity }: Reporter,
    { origin, start, end }: Place,
    message: string,
    more: { readonly hint?: string | undefined; readonly related?: readonly RelatedPlace[] } = {},
  ): void {
    // Nodes that a program made have no place.
    const range = start < 0 ? undefined : origin.source.range(start, end);
    this.diagnostics.push({
      code,
      severity,
      message,
      file: origin.source.name,
      line: range?.start.line ?? 0,
      column: range?.start.column ?? 0,
      ...(range === undefined ? {} : { range }),
      ...(origin.constructPath === undefined ? {} : { constructPath: origin.constructPath }),
      ...(origin.creationSite === undefined ? {} : { creationSite: String(origin.creationSite) }),
      ...(more.hint === undefined ? {} : { hint: more.hint }),
      ...(more.related === undefined ? {} : { related: more.related }),
    });
  }
}

/** The offset of the last byte of a name that starts at `start`. */
export function nameEnd(start: number, name: string): number {
  return start + Buffer.byteLength(name) - 1;
}
