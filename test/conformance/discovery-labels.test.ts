import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readModel } from '../../lib/analysis';
import { type KubernetesObject, Simulation } from '../../lib/simulate';

/** The labels of a role, as a real Alloy was seen to make them. */
interface Vocabulary {
  readonly labels: Readonly<Record<string, { readonly presence: 'always' | 'sometimes' }>>;
  readonly patterns?: readonly { readonly name: string }[];
  readonly attach?: readonly {
    readonly labels: Readonly<Record<string, object>>;
    readonly patterns: readonly { readonly name: string }[];
  }[];
}

const folder = process.env['ALLOY_FACTS'] ?? resolve(__dirname, '../../../shared/alloy');
const file = join(folder, 'labels.json');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_FACTS to the folder that holds labels.json)`);
}
const roles: Readonly<Record<string, Vocabulary>> = JSON.parse(readFileSync(file, 'utf8'))['discovery.kubernetes']
  .variants;

const metadata = (name: string) => ({ name, namespace: 'shop', labels: { app: 'cart' }, annotations: { 'a/b': 'c' } });

const objects: readonly KubernetesObject[] = [
  {
    kind: 'Pod',
    metadata: { ...metadata('cart'), ownerReferences: [{ kind: 'ReplicaSet', name: 'cart-1', controller: true }] },
    spec: {
      containers: [
        { name: 'app', image: 'x', ports: [{ name: 'http', containerPort: 80 }, { containerPort: 81 }] },
        { name: 'b' },
      ],
    },
  },
  {
    kind: 'Service',
    metadata: metadata('cart'),
    spec: { selector: { app: 'cart' }, ports: [{ name: 'http', port: 80 }] },
  },
  {
    kind: 'Service',
    metadata: metadata('db'),
    spec: { type: 'ExternalName', externalName: 'db', ports: [{ port: 1 }] },
  },
  { kind: 'Service', metadata: metadata('lb'), spec: { type: 'LoadBalancer', ports: [{ port: 1 }] } },
  {
    kind: 'Node',
    metadata: { name: 'node-1', labels: { zone: 'a' }, annotations: { 'a/b': 'c' } },
    status: {
      addresses: [{ type: 'InternalIP', address: '10.0.0.1' }],
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  },
  { kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'a' }, annotations: { 'a/b': 'c' } } },
  { kind: 'Ingress', metadata: metadata('web'), spec: { ingressClassName: 'nginx', rules: [{ host: 'example.com' }] } },
];

function targetsOf(role: string, attach: string): readonly ReadonlyMap<string, string>[] {
  const text = `discovery.kubernetes "all" {\n role = "${role}"\n ${attach}\n}\nprometheus.scrape "all" {\n targets = discovery.kubernetes.all.targets\n forward_to = []\n}\n`;
  const { scraped } = new Simulation(readModel(text), { objects }).start().outcome;
  return scraped.map(({ step }) => step.previous!.after.labels);
}

const expressionOf = ({ name }: { readonly name: string }) => new RegExp(`^${name.replace(/<\w+>/, '\\w+')}$`);

describe.each(Object.entries(roles))('role %s', (role, { labels, patterns = [], attach = [] }) => {
  test('makes no label that a real Alloy does not make', () => {
    const known = patterns.map(expressionOf);
    const made = new Set(targetsOf(role, '').flatMap((target) => [...target.keys()]));

    expect(made.size).toBeGreaterThan(4);
    expect(
      [...made].filter((name) => labels[name] === undefined && !known.some((pattern) => pattern.test(name))),
    ).toEqual([]);
  });

  test('makes those that are always there', () => {
    const always = Object.keys(labels).filter((name) => labels[name]!.presence === 'always');

    for (const target of targetsOf(role, '')) expect(always.filter((name) => !target.has(name))).toEqual([]);
  });

  test('attaches nothing else', () => {
    const known = [...patterns, ...attach.flatMap((each) => each.patterns)].map(expressionOf);
    const names = { ...labels, ...Object.assign({}, ...attach.map((each) => each.labels)) };
    const made = new Set(
      targetsOf(role, 'attach_metadata {\n node = true\n namespace = true\n }').flatMap((target) => [...target.keys()]),
    );

    expect(
      [...made].filter((name) => names[name] === undefined && !known.some((pattern) => pattern.test(name))),
    ).toEqual([]);
  });
});
