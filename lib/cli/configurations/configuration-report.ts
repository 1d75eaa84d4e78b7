import type { NamedSource } from '../../analysis';
import { programRules, rules } from '../../checks';
import { renderGithub, renderJson, renderSarif, renderText, sourcesByName, type TextOptions } from '../../report';
import { type Diagnostic, Source } from '../../syntax';
import type { Streams } from '../command-line/streams';
import type { ConfigurationInput } from './configuration-paths';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** A configuration that was checked, and what is wrong with it. */
export interface CheckedConfiguration {
  readonly sources: readonly NamedSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** From this number of configurations on, a line shows the progress. */
const MANY = 20;

/** Checks configurations one after the other, and shows the progress on a terminal. */
export function checkAll(
  inputs: readonly ConfigurationInput[],
  streams: Streams,
  check: (sources: readonly NamedSource[]) => readonly Diagnostic[],
): readonly CheckedConfiguration[] {
  const shows = streams.isTerminal && inputs.length >= MANY;
  try {
    return inputs.map(({ path, read }, i) => {
      if (shows) streams.stderr(`\r\x1b[K${i + 1}/${inputs.length} ${path}`);
      const sources = read();
      const diagnostics = check(sources);
      // A report shows the sources of problems only; those of thousands of good files need not be kept.
      return { sources: diagnostics.length === 0 ? [] : sources, diagnostics };
    });
  } finally {
    if (shows) streams.stderr('\r\x1b[K');
  }
}

/** The report in one of the formats, with positions and excerpts from the sources of each configuration. */
export function reportOf(checked: readonly CheckedConfiguration[], format: Format, options: TextOptions): string {
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  switch (format) {
    case 'text':
      return checked
        .filter(({ diagnostics }) => diagnostics.length > 0)
        .map(({ diagnostics, sources }) => renderText(diagnostics, lookup(sources), options))
        .join('\n');
    case 'json':
      return renderJson(all);
    case 'sarif':
      return renderSarif(all, lookup(checked.flatMap(({ sources }) => sources)), { descriptions: descriptions() });
    case 'github':
      return renderGithub(all, lookup(checked.flatMap(({ sources }) => sources)));
  }
}

function lookup(sources: readonly NamedSource[]): (file: string) => Source | undefined {
  return sourcesByName(sources.map(({ name, text }) => new Source(name, text)));
}

function descriptions(): ReadonlyMap<string, string> {
  return new Map([...rules, ...programRules].map(({ code, description }) => [code, description]));
}
