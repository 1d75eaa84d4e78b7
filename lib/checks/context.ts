import type { SourceSpan } from '../analysis';
import type { StabilityLevel } from '../facts';
import type { Diagnostic, RelatedPlace } from '../syntax';
import type { ValidateOptions } from './options';

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
    { origin, start, end }: SourceSpan,
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
