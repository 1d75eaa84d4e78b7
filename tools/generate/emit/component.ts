import type { ComponentModel, ExportModel } from '../model';
import { emitDeclaration } from './declarations';
import { comment, quote } from './text';

/**
 * A component: its props, its exports, its class, and the types of its blocks. The constructor says the same as the class, since that is
 * what an editor shows over `new prometheus.Scrape`.
 */
export function emitComponent(component: ComponentModel): string {
  const { name, className, doc, propsOptional, exports, declarations } = component;
  const exported = exports.length > 0;
  const own = declarations.filter((declaration) =>
    [`${className}Props`, `${className}Exports`].includes(declaration.name),
  );
  const inner = declarations.filter((declaration) => !own.includes(declaration));
  const text = `${comment(doc)}export class ${className} extends Component${exported ? ` implements ${className}Exports` : ''} {
${exported ? fromLabel(component) : ''}${comment(doc, '  ')}  constructor(scope: Construct, id: string, props: ${className}Props${propsOptional ? ' = {}' : ''}) {
    super(scope, id, ${quote(name)}, props);
  }
${exports.map(emitExport).join('')}}
`;
  return [...own.map(emitDeclaration), text, ...inner.map(emitDeclaration)].join('\n');
}

function fromLabel({ name, className }: ComponentModel): string {
  const doc = {
    paragraphs: [
      `The exports of the \`${name}\` that Alloy text in the configuration declares under this label; checked at synth.`,
    ],
    tags: ['@throws Error outside of any configuration'],
  };
  return `${comment(doc, '  ')}  static fromLabel(scope: Construct, label: string): ${className}Exports {
    return exportsFromLabel(scope, ${quote(name)}, label);
  }

`;
}

function emitExport({ name, property, type, doc }: ExportModel): string {
  return `
${comment(doc, '  ')}  get ${property}(): Expression<${type}> {
    return this.export(${quote(name)});
  }
`;
}
