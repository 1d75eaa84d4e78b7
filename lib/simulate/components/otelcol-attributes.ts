import { type AttributeAction, isSelected, type Telemetry, type ValueSource, withActions } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { attributeArgument } from '../otlp/attribute-argument';
import { matchArguments, regexpArgument } from '../otlp/match-arguments';
import { telemetryProcessor } from '../otlp/telemetry-processor';
import type { Site } from '../site';

/** `otelcol.processor.attributes`: does actions to the attributes of spans, logs and points of metrics. */
export function otelcolAttributes(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['action', 'include', 'exclude', 'output'], irrelevant: ['debug_metrics'] });
  const actions = args.blocks('action').map((block) => ({ action: actionOf(block), header: headerOf(block) }));
  const selections = new Map<Telemetry['kind'], (data: Telemetry) => boolean>();
  return telemetryProcessor(site, (data, _, metadata) => {
    const selects = selections.get(data.kind) ?? selectionOf(args, data.kind);
    selections.set(data.kind, selects);
    if (!selects(data)) return [data];
    return [
      withActions(
        data,
        actions.flatMap(({ action, header }): readonly AttributeAction[] => {
          if (header === undefined || !('source' in action)) return [action];
          const value = metadata.get(header)?.join(';');
          // Without the header in the request there is nothing to set.
          return value === undefined ? [] : [{ ...action, source: { value } }];
        }),
      ),
    ];
  });
}

/** Which items `include` and `exclude` let through to the processor. */
export function selectionOf(args: ComponentArguments, kind: Telemetry['kind']): (data: Telemetry) => boolean {
  const [include, exclude] = [matchArguments(args, 'include', kind), matchArguments(args, 'exclude', kind)];
  return (data) => isSelected(data, include, exclude);
}

function actionOf(block: ComponentArguments): AttributeAction {
  const action = block.text('action').toLowerCase();
  const key = block.text('key');
  const pattern = block.text('pattern') === '' ? undefined : regexpArgument(block, block.text('pattern'));
  if (key === '' && (pattern === undefined || (action !== 'delete' && action !== 'hash'))) {
    throw block.notExecuted('Alloy refuses it: the action has no key');
  }
  switch (action) {
    case 'insert':
    case 'update':
    case 'upsert':
      return { action, key, source: sourceOf(block) };
    case 'delete':
    case 'hash':
      return { action, key, ...(pattern === undefined ? {} : { pattern }) };
    case 'extract': {
      const names = pattern?.groupNames.slice(1) ?? [];
      if (pattern === undefined || names.length === 0 || names.includes('')) {
        throw block.notExecuted('Alloy refuses it: the action extract needs a pattern, and all its groups names');
      }
      return { action, key, pattern };
    }
    case 'convert': {
      const to = block.text('converted_type');
      if (to !== 'string' && to !== 'int' && to !== 'double') {
        throw block.notExecuted('Alloy refuses it: converted_type is one of string, int, double');
      }
      return { action, key, to };
    }
    default:
      throw block.notExecuted(`Alloy refuses it: there is no action ${action}`);
  }
}

/** The header of the request that an action takes its value from, in lower case. */
function headerOf(block: ComponentArguments): string | undefined {
  const source = block.text('from_context');
  return source.startsWith('metadata.') ? source.slice('metadata.'.length).toLowerCase() : undefined;
}

function sourceOf(block: ComponentArguments): ValueSource {
  if (headerOf(block) !== undefined) return { value: '' };
  if (block.text('from_context') !== '') throw block.notExecuted("from_context isn't executed here");
  const value = attributeArgument(block, 'value');
  const fromAttribute = block.text('from_attribute');
  if ((value === undefined) === (fromAttribute === '')) {
    throw block.notExecuted('Alloy refuses it: an action needs one of value, from_attribute, from_context');
  }
  return value === undefined ? { fromAttribute } : { value };
}
