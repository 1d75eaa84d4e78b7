import { type AttributeMap, type AttributeValue, attributesOf } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { telemetryProcessor } from '../otlp/telemetry-processor';
import type { Site } from '../site';
import type { World } from '../world';

/** `otelcol.processor.resourcedetection`: adds to resources what detectors find, which is given. */
export function otelcolResourceDetection(site: Site): Component {
  const { args, world } = site;
  const detectors = args.texts('detectors');
  // What each detector is asked for stands in a block of its name: given results have it already.
  args.expect({
    executed: ['detectors', 'override', 'output'],
    irrelevant: ['timeout', 'debug_metrics', ...args.block.body.flatMap((statement) => blockName(statement))],
  });
  const detected = new Map<string, AttributeValue>();
  for (const detector of detectors) {
    // The first that finds an attribute wins.
    for (const [name, value] of foundBy(detector, world, args)) if (!detected.has(name)) detected.set(name, value);
  }
  const overrides = args.flag('override');
  return telemetryProcessor(site, (data) => {
    const { attributes } = data.resource;
    const merged = new Map(overrides ? [...attributes, ...detected] : [...detected, ...attributes]);
    return [{ ...data, resource: { ...data.resource, attributes: merged } }];
  });
}

function blockName(statement: ComponentArguments['block']['body'][number]): readonly string[] {
  return statement.kind === 'block' && statement.name !== 'output' ? [statement.name] : [];
}

/** @throws NotExecuted for a detector whose results aren't given */
function foundBy(detector: string, { detected, env }: World, args: ComponentArguments): AttributeMap {
  const given = detected?.[detector];
  if (given !== undefined) return attributesOf(given);
  if (detector === 'env' && env !== undefined) return fromEnvironment(env['OTEL_RESOURCE_ATTRIBUTES'] ?? '', args);
  throw args.notExecuted(`give what the detector ${detector} finds with \`detected\``);
}

/** `key=value,other=value`, with percent signs for what can't stand there. */
function fromEnvironment(text: string, args: ComponentArguments): AttributeMap {
  const pairs = text.split(',').filter((part) => part.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw args.notExecuted(`OTEL_RESOURCE_ATTRIBUTES: ${JSON.stringify(pair)} is no key with a value`);
      return [pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())] as const;
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
