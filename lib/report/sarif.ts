import type { Diagnostic } from '../syntax';
import { hideCredentials } from './credentials';
import { type SourceLookup, toolRange } from './sources';

export interface SarifOptions {
  /** Version of the tool that reports. @default - not said */
  readonly version?: string;
  /** What each code means. @default - codes without descriptions */
  readonly descriptions?: ReadonlyMap<string, string>;
}

/** Diagnostics as a SARIF 2.1.0 log, for code scanning. Ends with a line feed. */
export function renderSarif(
  diagnostics: readonly Diagnostic[],
  sources: SourceLookup,
  { version, descriptions }: SarifOptions = {},
): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const indexOf = new Map(codes.map((code, i) => [code, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cdk8s-alloy',
            ...(version === undefined ? {} : { version }),
            rules: codes.map((id) => {
              const text = descriptions?.get(id);
              return { id, ...(text === undefined ? {} : { shortDescription: { text } }) };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, indexOf.get(diagnostic.code)!, sources)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, sources: SourceLookup): object {
  const { code, severity, message, file, hint, constructPath } = diagnostic;
  const region = toolRange(diagnostic, sources);
  const text = hideCredentials(hint === undefined ? message : `${message} (${hint})`);
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text },
    ...(file === '' && constructPath === undefined
      ? {}
      : {
          locations: [
            {
              ...(file === ''
                ? {}
                : { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region ? { region } : {}) } }),
              ...(constructPath === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: constructPath }] }),
            },
          ],
        }),
  };
}

/** A file name as a relative reference: a colon in its first segment would be read as a scheme. */
function uriOf(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
