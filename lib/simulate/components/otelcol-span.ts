import { type SpanChange, statusCodes, withSpanChange } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { regexpArgument } from '../otlp/match-arguments';
import { telemetryProcessor } from '../otlp/telemetry-processor';
import type { Site } from '../site';
import { selectionOf } from './otelcol-attributes';

/** `otelcol.processor.span`: makes names of attributes, attributes of names, and sets the status. */
export function otelcolSpan(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['include', 'exclude', 'name', 'status', 'output'], irrelevant: ['debug_metrics'] });
  const selects = selectionOf(args, 'span');
  const change = changeOf(args);
  return telemetryProcessor(site, (data) => [
    data.kind === 'span' && selects(data) ? withSpanChange(data, change) : data,
  ]);
}

function changeOf(args: ComponentArguments): SpanChange {
  const [name] = args.blocks('name');
  const [toAttributes] = name?.blocks('to_attributes') ?? [];
  const [status] = args.blocks('status');
  return {
    fromAttributes: name?.texts('from_attributes') ?? [],
    separator: name?.text('separator') ?? '',
    rules: (toAttributes?.texts('rules') ?? []).map((rule) => regexpArgument(toAttributes!, rule)),
    breaksAfterMatch: toAttributes?.flag('break_after_match') ?? false,
    keepsName: toAttributes?.flag('keep_original_name') ?? false,
    ...(status === undefined ? {} : { status: statusOf(status) }),
  };
}

function statusOf(status: ComponentArguments): NonNullable<SpanChange['status']> {
  const number = (statusCodes as readonly string[]).indexOf(status.text('code'));
  if (number < 0) throw status.notExecuted(`Alloy refuses it: the code is one of ${statusCodes.join(', ')}`);
  return { code: number, message: number === 2 ? status.text('description') : '' };
}
