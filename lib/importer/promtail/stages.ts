import { type BodySchema, blockSchema, componentSchema } from '../../facts';
import { build, type Statement } from '../../syntax';
import { bodyOf } from '../yaml-file/body-of';
import { Section } from '../yaml-file/section';

/** Stages whose names are others in Alloy. */
const RENAMED: Readonly<Record<string, string>> = { labeldrop: 'label_drop', labelallow: 'label_keep' };
/** Stages that are a mapping or a list of values, which is an argument in Alloy. */
const OF_VALUES = new Set(['labels', 'static_labels', 'structured_metadata', 'label_drop', 'label_keep']);

const process = componentSchema('loki.process')!.body;

/** The stages of a pipeline, as blocks of `loki.process`. */
export function stagesOf(section: Section, name: string): readonly Statement[] {
  return section.sections(name).flatMap((item): readonly Statement[] => {
    const [kind, ...others] = item.names;
    if (kind === undefined || others.length > 0) {
      item.file.report('error', item.path, 'expected one stage, a mapping with its name');
      return [];
    }
    const stage = RENAMED[kind] ?? kind;
    const schema = blockSchema(process, `stage.${stage}`)?.body;
    if (schema === undefined) {
      item.report('error', kind, 'there is no such stage');
      return [];
    }
    const part = OF_VALUES.has(stage)
      ? new Section(item.file, item.path, { values: item.take(kind) })
      : item.section(kind);
    return [build.block(`stage.${stage}`, undefined, stageBody(part, stage, schema))];
  });
}

function stageBody(part: Section, stage: string, schema: BodySchema): readonly Statement[] {
  if (stage === 'metrics') return metricsOf(part, schema);
  if (stage === 'labels' || stage === 'structured_metadata') namedByThemselves(part);
  if (stage === 'drop') joinedSource(part);
  const inner = stage === 'match' ? stagesOf(part, 'stages') : [];
  const body = bodyOf(part, schema);
  part.end(`stage.${stage}`);
  return [...body, ...inner];
}

/** A label without a source has that of its own name, in Alloy too: there it is an empty text. */
function namedByThemselves(part: Section): void {
  const values = part.take('values');
  part.set(
    'values',
    Object.fromEntries(Object.entries((values ?? {}) as object).map(([label, source]) => [label, source ?? ''])),
  );
}

function joinedSource(part: Section): void {
  const source = part.take('source');
  if (source === undefined) return;
  const names: readonly unknown[] = Array.isArray(source) ? source : [source];
  if (names.some((each) => typeof each === 'object')) part.report('lost', 'source', 'expected names');
  else if (names.length > 0) part.set('source', names.join(','));
}

function metricsOf(part: Section, schema: BodySchema): readonly Statement[] {
  return part.names.flatMap((name): readonly Statement[] => {
    const metric = part.section(name);
    const kind = String(metric.take('type')).toLowerCase();
    const block = blockSchema(schema, `metric.${kind}`)?.body;
    if (block === undefined) {
      metric.report('error', 'type', 'expected counter, gauge or histogram');
      return [];
    }
    const config = metric.section('config');
    const body = [
      build.attribute('name', build.string(name)),
      ...bodyOf(metric, withoutMembers(block, ['name'])),
      ...bodyOf(config, withoutMembers(block, ['name', 'description', 'source', 'prefix', 'max_idle_duration'])),
    ];
    metric.end(`metric.${kind}`);
    config.end(`metric.${kind}`);
    return [build.block(`metric.${kind}`, undefined, body)];
  });
}

function withoutMembers(schema: BodySchema, names: readonly string[]): BodySchema {
  return { ...schema, order: schema.order.filter((name) => !names.includes(name)) };
}
