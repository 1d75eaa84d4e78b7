import type { Model } from '../analysis';
import type { Diagnostic } from '../syntax';
import { Context } from './context';
import { encoding } from './rules/encoding';
import { topLevelAttribute } from './rules/top-level-attribute';
import { withSyntaxHint } from './syntax-hint';

/** What keeps the files of a configuration from being read, in order of the files. A file in another encoding is all that is told. */
export function fileProblems({ files }: Model): readonly Diagnostic[] {
  const context = new Context({});
  const found: Diagnostic[] = [];
  for (const file of files) {
    const unreadable = encoding.check(file.source);
    if (unreadable) return [unreadable];
    if (file.diagnostics.length > 0) {
      for (const diagnostic of file.diagnostics) found.push(withSyntaxHint(diagnostic));
      continue;
    }
    topLevelAttribute.check(file, context);
    found.push(...context.diagnostics.splice(0));
  }
  return found;
}
