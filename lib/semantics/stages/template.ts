import { isTemplateFunction, parseTemplate, renderTemplate, TemplateError } from '../../languages';
import { textsOf } from './replace';
import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.template`: makes an extracted value of others. One that comes out empty is taken away. */
export function template(args: StageArguments): Stage {
  const source = args.text('source');
  const { template: parsed, problems } = parseTemplate(args.text('template'), isTemplateFunction);
  if (parsed === undefined) throw new StageError('argument', problems[0]?.message ?? '', args.text('template'));
  if (source === '') throw new StageError('decoding', 'template source value is required');
  return changing((entry, now) => {
    const data = textsOf(entry);
    const value = data.get(source);
    if (value !== undefined) data.set('Value', value);
    data.set('Entry', entry.line);
    try {
      const text = renderTemplate(parsed, data, now);
      if (text === '') entry.extracted.delete(source);
      else entry.extracted.set(source, text);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
    }
  });
}
