import { type Diagnostic, type DocumentedCode, endOf, startOf } from '../syntax';
import type { NeedOrigin } from './need';

export interface DiagnosticOptions {
  /** @default - that of the code */
  readonly severity?: Diagnostic['severity'];
  readonly hint?: string;
}

/** A problem at a component, with the place that the component came from. */
export function needDiagnostic(
  origin: NeedOrigin,
  { code, severity: usual }: Pick<DocumentedCode, 'code' | 'severity'>,
  message: string,
  options: DiagnosticOptions = {},
): Diagnostic {
  const severity = options.severity ?? usual;
  const hint = options.hint === undefined ? {} : { hint: options.hint };
  if (origin.at === undefined) {
    const site = origin.creationSite === undefined ? {} : { creationSite: String(origin.creationSite) };
    return { code, severity, message, file: '', line: 0, column: 0, constructPath: origin.id, ...site, ...hint };
  }
  const { block, source, constructPath, creationSite } = origin.at;
  const start = startOf(block);
  const placed = start < 0 ? undefined : source.position(start);
  return {
    code,
    severity,
    message,
    file: source.name,
    line: placed?.line ?? 0,
    column: placed?.column ?? 0,
    ...(placed === undefined ? {} : { range: source.range(start, endOf(block)) }),
    ...(constructPath === undefined ? {} : { constructPath }),
    ...(creationSite === undefined ? {} : { creationSite: String(creationSite) }),
    ...hint,
  };
}
