import { callCode, type Item, keyCode, objectCode, printCode, textCode } from '../importer';
import type { Made } from './made-values';
import { BESIDE, STACK_ID, USUAL_NAME, USUAL_NAMESPACE } from './make-stack';

/** Where names come from that a program may use; all others are of this package. */
const FROM: Readonly<Record<string, string>> = {
  Chart: 'cdk8s',
  Duration: 'cdk8s',
  Size: 'cdk8s',
  k8s: 'cdk8s-plus-28',
};
const OWN = 'cdk8s-alloy';

/** The program that makes what a file says, in TypeScript. */
export function stackProgram(members: ReadonlyMap<string, Made>, namespace: string | undefined): string {
  const textOf = (name: string) => members.get(name)?.value as string | undefined;
  const chart = callCode('new Chart', [
    'app',
    textCode(textOf('name') ?? USUAL_NAME),
    objectCode([
      { key: 'namespace', code: textCode(namespace ?? textOf('namespace') ?? USUAL_NAMESPACE) },
      { key: 'disableResourceNameHashes', code: 'true' },
    ]),
  ]);
  const props = [...members].filter(([name]) => !BESIDE.includes(name));
  const stack = callCode('new AlloyStack', [
    'chart',
    textCode(STACK_ID),
    objectCode(props.map(([name, { code }]) => ({ key: keyCode(name), code }))),
  ]);
  const companions = companionsOf(members.get('companions'));
  const usesStack = companions.some((text) => /\bstack\.otlpHttp\b/.test(text));
  const body = [
    'const app = new AlloyApp();',
    `const chart = ${printCode(chart, '', 14)};`,
    '',
    `${usesStack ? 'const stack = ' : ''}${printCode(stack)};`,
    ...companions.map((text) => `${text};`),
    'app.synth();',
  ].join('\n');
  return `${importsOf(body)}\n${body}\n`;
}

function companionsOf(made: Made | undefined): readonly string[] {
  if (made === undefined || typeof made.code !== 'object') return [];
  return made.code.items.map(({ key = '', code }, index) => {
    const id = Object.keys(made.value as object)[index] ?? key;
    const { kind } = (made.value as Record<string, { readonly kind: string }>)[id]!;
    const items: readonly Item[] = typeof code === 'object' ? code.items.filter((item) => item.key !== 'kind') : [];
    const args = ['chart', textCode(id), ...(items.length > 0 ? [objectCode(items)] : [])];
    return printCode(callCode(`new companions.${kind}`, args));
  });
}

const NAMES = [
  ...[
    'AlloyApp',
    'AlloyProbe',
    'AlloyService',
    'AlloyStack',
    'AlloyStorage',
    'AuthHandler',
    'Autoscaler',
    'Chart',
    'companions',
  ],
  ...['ConfigDelivery', 'Controller', 'Duration', 'Expression', 'k8s', 'NamespaceObject', 'Platform', 'prometheus'],
  ...['AuthHandler', 'Secret', 'Size', 'StorageHandler'],
];

/** Types among the names. */
const TYPES = new Set(['AuthHandler', 'StorageHandler']);

/** The names that code uses outside of its texts, and the packages that they come from. */
export function usedNames(text: string): ReadonlyMap<string, string> {
  const code = text.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g, "''");
  const used = NAMES.filter((name) => new RegExp(`(?<![.\\w])${name}\\b(?!:)`).test(code));
  return new Map(used.map((name) => [name, FROM[name] ?? OWN]));
}

/** The imports of the names that a program uses. */
function importsOf(body: string): string {
  const used = usedNames(body);
  const packages = ['cdk8s', OWN, 'cdk8s-plus-28'];
  return packages
    .flatMap((from) => {
      const names = [...used].flatMap(([name, origin]) => (origin === from ? [name] : []));
      const items = names.map((name) => ({ code: TYPES.has(name) ? `type ${name}` : name }));
      if (items.length === 0) return [];
      return [
        `import ${printCode({ open: '{ ', items, close: ' }' }, '', 20 + from.length)} from ${textCode(from)};\n`,
      ];
    })
    .join('');
}
