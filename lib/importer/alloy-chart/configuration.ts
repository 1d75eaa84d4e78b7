import { readModel } from '../../analysis';
import { type Needs, needsOf } from '../../needs';
import { type Diagnostic, parse, type Statement } from '../../syntax';

/** A configuration, and what it asks of Kubernetes by itself. */
export interface Configuration {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly needs: Needs;
  /** Whether Alloy's own server speaks TLS. */
  readonly hasTls: boolean;
}

/** Reads a configuration. @param name in messages */
export function readConfiguration(name: string, text: string, namespace: string): Configuration {
  const { file, source, diagnostics } = parse(text, { filename: name });
  return {
    text,
    diagnostics,
    needs: needsOf(readModel([source]), { namespace }),
    hasTls: hasBlock(file.body, 'http', 'tls'),
  };
}

function hasBlock(statements: readonly Statement[], name: string, inner: string): boolean {
  return statements.some(
    (statement) =>
      statement.kind === 'block' &&
      statement.name === name &&
      statement.body.some((each) => each.kind === 'block' && each.name === inner),
  );
}
