import type { InstanceNode } from '../analysis';
import { labelFacts } from '../facts';
import { type Form, originsOf } from './known-text';
import type { LabelState } from './label-state';
import type { LineForm } from './stage-flow';

/** A state whose label is a pattern for files, of which each item has the name of one. */
export function withExpanded(state: LabelState, name: string): LabelState {
  const { presence, value } = state.get(name);
  return state.with(new Map([[name, { presence, value: value.map((form) => expandedForm(form, name)) }]]));
}

/** What a text becomes where a pattern for files in it stands for the name of one. */
function expandedForm(form: Form, label: string): Form {
  const isPattern = form.some((part) => typeof part === 'string' && pattern.test(part));
  if (!isPattern) return form;
  const [first] = form;
  const start = typeof first === 'string' ? first : '';
  const end = start.search(pattern);
  const folder = start.slice(0, start.lastIndexOf('/', end < 0 ? start.length : end) + 1);
  const from = originsOf([form]);
  return [folder, { label, what: 'path', ...(from.length === 0 ? {} : { from }) }];
}

/** What makes a path a pattern. */
const pattern = /[*?[{]/;

/** Folders in which container runtimes write the lines of pods. */
const containerFiles = /^\/var\/log\/(?:pods|containers)\//;

/** Whether the lines are as a container runtime writes them: they come from files of pods. */
export function lineFormOf(state: LabelState): LineForm {
  for (let { before } = state; before !== undefined; before = before.state.before) {
    if (!readsFiles(before.by.instance)) continue;
    const paths = before.state.formsOf(PATH);
    return paths.every(isContainerFile) ? 'container' : 'other';
  }
  return 'other';
}

const PATH = '__path__';

/** Whether a component reads the files that targets name. */
function readsFiles({ node }: InstanceNode): boolean {
  const fills = labelFacts(node.block.name)?.passage?.fills ?? [];
  return fills.some(({ from }) => from.some((source) => 'label' in source && source.label === PATH));
}

function isContainerFile(form: Form): boolean {
  const [first] = form;
  return typeof first === 'string' && containerFiles.test(first);
}
