import type { IConstruct } from 'constructs';
import { type LabelReference, moduleScopeOf } from '../components';
import type { Diagnostic } from '../syntax';
import { AlloyText } from './alloy-text';
import { unknownLabel } from './rules';

/** A typed reference to a component that isn't there. */
export interface UnknownLabel {
  /** Name and label of the component, joined by a dot. */
  readonly id: string;
  readonly problem: Diagnostic;
}

/**
 * Typed references to components that text declares, `prometheus.RemoteWrite.fromLabel(config, 'x')`, which name a component that doesn't exist.
 */
export function unknownLabels(config: IConstruct): readonly UnknownLabel[] {
  const modules = config.node.findAll().filter((construct) => moduleScopeOf(construct)?.construct === construct);
  return modules.flatMap((module) => {
    const references = moduleScopeOf(module)!.references;
    return references.length === 0 ? [] : check(references, visibleFrom(module));
  });
}

function check(references: readonly LabelReference[], visible: readonly string[]): UnknownLabel[] {
  const known = new Set(visible);
  return references
    .filter(({ componentName, label }) => !known.has(`${componentName}.${label}`))
    .map(({ componentName, label, scope, creationSite }) => ({
      id: `${componentName}.${label}`,
      problem: {
        code: unknownLabel.code,
        severity: unknownLabel.severity,
        message: `the configuration has no ${componentName} "${label}"`,
        file: '',
        line: 0,
        column: 0,
        constructPath: scope.node.path,
        creationSite: String(creationSite),
        hint: hintFor(componentName, label, visible),
      },
    }));
}

function hintFor(componentName: string, label: string, visible: readonly string[]): string {
  const labels = visible
    .filter((id) => id.startsWith(`${componentName}.`))
    .map((id) => `"${id.slice(componentName.length + 1)}"`);
  const namesakes = visible.filter((id) => id.endsWith(`.${label}`));
  if (labels.length > 0) return `labels of ${componentName} here: ${labels.join(', ')}`;
  return namesakes.length > 0
    ? `"${label}" is the label of ${namesakes.map((id) => id.slice(0, -label.length - 1)).join(', ')}`
    : 'add the text that declares it with config.addText';
}

/** Identifiers of the components that a module sees: its own, and in a template those around it. */
function visibleFrom(module: IConstruct): readonly string[] {
  const ids: string[] = [];
  for (
    let at = moduleScopeOf(module);
    at;
    at = isTemplate(at.construct) ? moduleScopeOf(at.construct.node.scope!) : undefined
  ) {
    ids.push(...at.components.keys());
    for (const construct of at.construct.node.findAll()) {
      if (AlloyText.isAlloyText(construct) && moduleScopeOf(construct) === at) {
        ids.push(...construct.content.blocks.map(({ name, label }) => `${name}.${label}`));
      }
    }
  }
  return ids;
}

function isTemplate(module: IConstruct): boolean {
  return Symbol.for('cdk8s-alloy.Foreach') in module;
}
