import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { stringify } from 'yaml';
import { programObjects } from '../../../test/harness/program-objects';
import {
  alloyWorkloads,
  chartDefaults,
  differences,
  differenceText,
  exportValues,
  type Fields,
  FREE_VALUES,
  isFields,
  type Manifest,
  valuesText,
} from '../../helm';
import { Alloy, AlloyStorage, Controller } from '../../kubernetes';
import { optionsCode } from '../../stack-file';
import { importAlloyChart } from './index';

const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/stack.schema.json'), 'utf8'));
const imported = (text: string, options: { readonly asText?: boolean; readonly name?: string } = {}) =>
  importAlloyChart(text, { name: 'alloy', namespace: 'monitoring', ...options }, (given) => optionsCode(given, schema));
const workloadOf = (text: string): string => {
  const { text: program } = imported(text);
  return program.slice(program.indexOf('new Alloy('), program.indexOf('app.synth()'));
};
// biome-ignore lint/suspicious/noExplicitAny: objects are looked into freely here
const objectsOf = (text: string) => programObjects(imported(text).text) as readonly any[];
const objectOf = (text: string, kind: string) => objectsOf(text).find((object) => object.kind === kind);

describe('each value of the chart', () => {
  /** Values of their own kind, where another of the same type says nothing. */
  const SAMPLES: Fields = {
    'alloy.extraEnv': [{ name: 'A', value: 'b' }],
    'alloy.envFrom': [{ secretRef: { name: 's' } }],
    'alloy.extraPorts': [{ name: 'x', port: 9000, targetPort: 9000 }],
    'alloy.hostAliases': [{ ip: '1.2.3.4', hostnames: ['a'] }],
    'alloy.mounts.extra': [{ name: 'v', mountPath: '/v' }],
    'global.image.pullSecrets': [{ name: 's' }],
    'image.pullSecrets': [{ name: 's' }],
    'alloy.configMap.content': 'logging { }',
    'controller.tolerations': [{ operator: 'Exists' }],
    'controller.topologySpreadConstraints': [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }],
    'controller.initContainers': [{ name: 'i', image: 'i' }],
    'controller.extraContainers': [{ name: 'i', image: 'i' }],
    'controller.volumes.extra': [{ name: 'v', emptyDir: {} }],
    'controller.volumeClaimTemplates': [{ metadata: { name: 'v' }, spec: {} }],
    'alloy.resources': { limits: { cpu: '1' } },
    'alloy.lifecycle': { preStop: { exec: { command: ['true'] } } },
    'alloy.livenessProbe': { periodSeconds: 5 },
    'configReloader.resources': { limits: { cpu: '1' } },
    'controller.affinity': { nodeAffinity: {} },
    'controller.updateStrategy': { type: 'OnDelete' },
    extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }],
    'rbac.rules': [{ apiGroups: [''], resources: ['pods'], verbs: ['delete'] }],
    'rbac.clusterRules': [{ nonResourceURLs: ['/x'], verbs: ['get'] }],
    'rbac.namespaces': ['shop'],
  };

  const other = (path: string, usual: unknown): unknown => {
    if (Object.hasOwn(SAMPLES, path)) return SAMPLES[path];
    if (typeof usual === 'boolean') return !usual;
    if (typeof usual === 'number') return usual + 1;
    if (Array.isArray(usual)) return ['x'];
    return isFields(usual) || FREE_VALUES.has(path) ? { x: 'y' } : 'x';
  };

  const paths = (fields: Fields, above: string): readonly (readonly [string, unknown])[] =>
    Object.entries(fields).flatMap(([name, value]) => {
      const path = above === '' ? name : `${above}.${name}`;
      const isLeaf = !isFields(value) || FREE_VALUES.has(path) || Object.keys(value).length === 0;
      return isLeaf ? [[path, value] as const] : paths(value, path);
    });

  test.each(paths(chartDefaults, ''))('%s is in the program, or reported with a reason', (path, usual) => {
    const value = path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), other(path, usual));

    const { mapped, unmapped, ignored, problems } = imported(stringify(value));

    expect([problems, ignored]).toEqual([[], []]);
    const said = [...mapped.map(({ path: at }) => at), ...unmapped.map(({ path: at }) => at)];
    expect(said.filter((at) => at.startsWith(path)).length).toBeGreaterThan(0);
    expect(unmapped.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('nothing here says it'));
  });

  test('there are all values that the chart has', () => {
    expect(paths(chartDefaults, '').length).toBeGreaterThan(130);
  });
});

test('values of every part of the chart are a program that passes all checks', () => {
  const text = readFileSync(join(__dirname, 'testdata/shop.yaml'), 'utf8');

  const { text: program, problems, ignored } = imported(text, { name: 'shop' });

  expect(problems).toEqual([]);
  expect(program).toMatchSnapshot();
  expect(ignored.map(({ line, path, text: what }) => `${line} ${path}: ${what}`)).toMatchSnapshot();
  const kinds = (programObjects(program) as readonly { readonly kind: string }[]).map(({ kind }) => kind);
  expect([...new Set(kinds)].sort()).toEqual(
    expect.arrayContaining(['Ingress', 'NetworkPolicy', 'PriorityClass', 'ServiceMonitor', 'StatefulSet']),
  );
  expect(program).not.toMatch(/hunter/);
});

test("the chart's own values say nothing, as in `helm get values --all`", () => {
  const own = stringify(chartDefaults);

  expect(imported(`COMPUTED VALUES:\n${own}`).text).toBe(imported('').text);
});

test.each([
  ['USER-SUPPLIED VALUES:\nnull\n'],
  ['USER-SUPPLIED VALUES:\n{}\n'],
  ['USER-SUPPLIED VALUES:\ncontroller:\n  type: null\n'],
  ['null\n'],
  ['{}'],
])('%j is the defaults', (text) => {
  expect(imported(text)).toMatchObject({ text: imported('').text, problems: [], unmapped: [], ignored: [] });
});

test('values in JSON are read, too', () => {
  expect(workloadOf('{"controller":{"type":"deployment","replicas":2}}')).toContain(
    'controller: Controller.deployment({ replicas: 2 })',
  );
});

test('a name that the chart has not is told with its place, and what is meant', () => {
  const { ignored } = imported(
    'USER-SUPPLIED VALUES:\ncontroller:\n  tpye: deployment\nalloy: {extraPorts: [{prot: 1}]}\n',
  );

  expect(ignored.map(({ line, column, text }) => `${line}:${column} ${text}`)).toEqual([
    '3:3 the chart has no "tpye" here, and ignores it: did you mean "type"?',
    '4:23 the chart has no "prot" here, and ignores it: did you mean "port"?',
  ]);
});

test('a mapping that is the user’s own keeps all of its members', () => {
  const { text, ignored } = imported('service: {annotations: {a.example.com/x: "1", b: 2}}\n');

  expect(text).toContain("annotations: { 'a.example.com/x': '1', b: '2' }");
  expect(ignored).toEqual([]);
});

test('the old name of `alloy` counts, and more', () => {
  expect(workloadOf('alloy: {listenPort: 1000}\nagent: {listenPort: 2000}\n')).toContain('port: 2000');
});

test('a value of another type is reported where it stands', () => {
  const { text, unmapped } = imported('controller: {type: statefulset, replicas: many}\n');

  expect(text).not.toContain('many');
  expect(unmapped).toEqual([expect.objectContaining({ path: 'controller.replicas', line: 1, column: 33 })]);
});

test.each([
  ['image: null\ncontroller:\nalloy: ~\n', []],
  ['controller: deployment\n', ['controller: is no mapping']],
  ['alloy: {extraEnv: {A: b}}\n', ['alloy.extraEnv.A: is no list']],
  ['rbac: {create: maybe}\nimage: [a]\n', ['rbac.create: is neither true nor false', 'image: is no mapping']],
  [
    'alloy: {extraEnv: [A], extraPorts: [80], resources: {requests: 5}}\n',
    [expect.anything(), expect.anything(), expect.anything()],
  ],
])('%j is not what the chart takes', (text, expected) => {
  const { unmapped, problems } = imported(text);

  expect(problems).toEqual([]);
  expect(unmapped.map(({ path, text: why }) => `${path}: ${why}`)).toEqual(expected);
});

test('a field that Kubernetes has not is left out, with what is empty without it', () => {
  const { text, unmapped } = imported('alloy: {lifecycle: {preStop: {slep: {seconds: 5}}}}\n');

  expect(text).not.toContain('preStop');
  expect(unmapped.map(({ path, text: why }) => `${path}: ${why}`)).toEqual([
    expect.stringMatching(/^alloy\.lifecycle\.preStop\.slep\.seconds: Kubernetes 1\.28.* JSON patch$/),
  ]);
});

describe('the configuration', () => {
  const content = (text: string) => stringify({ alloy: { configMap: { content: text } } });

  test('comes in as typed constructs, or as text', () => {
    const text = content('// the shop\nlogging {\n  level = "debug"\n}\n');

    expect(imported(text).text).toContain("config.logging = commented('the shop', { level: 'debug' });");
    const asText = imported(text, { asText: true }).text;
    expect(asText).toContain('`// the shop\nlogging {\n  level = "debug"\n}\n`');
    expect((programObjects(asText) as readonly Fields[]).find(({ kind }) => kind === 'ConfigMap')!['data']).toEqual({
      'config.alloy': '// the shop\nlogging {\n\tlevel = "debug"\n}\n',
    });
  });

  test('a credential in it is a key of a Secret, in text, too', () => {
    const text = content(
      'prometheus.remote_write "w" {\n endpoint {\n url = "http://p"\n bearer_token = "hunter2"\n }\n}\n',
    );
    for (const asText of [false, true]) {
      const { text: program, credentials } = imported(text, { asText });

      expect(program).not.toContain('hunter2');
      expect(credentials.map(({ secret, argument }) => `${secret}: ${argument}`)).toEqual([
        'alloy-credentials: prometheus.remote_write > endpoint > bearer_token',
      ]);
    }
  });

  test('is evaluated as Helm does', () => {
    const text = content(
      'loki.write "w" {\n external_labels = {a = "{{ .Values.image.repository }}-{{ .Release.Name }}-{{ "{{" }}x}}"}\n}',
    );

    expect(imported(text).text).toContain("'grafana/alloy-alloy-{{x}}'");
  });

  test('that Helm would have to evaluate is refused with the way out', () => {
    const { text, problems } = imported(content('{{ range $i, $e := .Values.x }}x{{ end }}'));

    expect(text).toBe('');
    expect(problems).toEqual([
      expect.objectContaining({ line: 3, message: expect.stringContaining('`helm template`') }),
    ]);
  });

  test('with a mistake is refused with its place', () => {
    const { problems } = imported(content('logging {\n  level = \n}\n'));

    expect(problems).toEqual([
      { line: 3, column: 5, message: expect.stringMatching(/^alloy\.configMap\.content: line \d, column \d+: /) },
    ]);
  });

  test('that stands elsewhere stays there', () => {
    const { text } = imported('alloy: {configMap: {create: false, name: theirs, key: my.alloy}}\n');

    expect(text).toContain("ConfigDelivery.existingConfigMap('theirs', { key: 'my.alloy' })");
    expect(text).not.toContain('AlloyConfig');
  });
});

describe('what the components say already', () => {
  const RECEIVER = `alloy:
  configMap:
    content: |
      loki.source.api "a" {
        http {
          listen_port = 3500
        }
        forward_to = []
      }
      loki.source.file "f" {
        targets = [{__path__ = "/var/log/syslog"}]
        forward_to = []
      }
`;

  test('a port is that of its listener', () => {
    const text = `${RECEIVER}  extraPorts: [{name: push, port: 3500, targetPort: 3500}]\n`;

    expect(workloadOf(text)).not.toContain('ports:');
    expect(imported(text).remarks).toEqual([expect.objectContaining({ path: 'alloy.extraPorts[0].name' })]);
    expect(objectOf(text, 'Service').spec.ports.map(({ port }: Fields) => port)).toEqual([12345, 3500]);
  });

  test('a port has the number that the Service of the release has, and that of the node', () => {
    const text = `${RECEIVER}  extraPorts: [{name: loki-api, port: 80, targetPort: 3500, hostPort: 3500}]\n`;

    expect(objectOf(text, 'Service').spec.ports[1]).toMatchObject({ name: 'loki-api', port: 80 });
    const [, port] = objectOf(text, 'DaemonSet').spec.template.spec.containers[0].ports;
    expect(port).toMatchObject({ containerPort: 3500, hostPort: 3500 });
  });

  test('where nothing from outside arrives, there is no port, and no Ingress', () => {
    const text = `alloy:
  configMap: {content: "faro.receiver \\"f\\" {\\n  output {\\n    logs = []\\n  }\\n}\\n"}
  extraPorts: [{name: faro, port: 12347, targetPort: 12347}]
ingress: {enabled: true}
`;

    const { text: program, unmapped } = imported(text);

    expect(program).not.toMatch(/ingress|ports/);
    expect([...new Set(unmapped.map(({ text: why }) => why))]).toEqual([
      'faro.receiver.f listens on the loopback address, where nothing from outside arrives: let it listen on 0.0.0.0',
      'nothing listens on the port 12347, to which the Ingress leads: add a faro.receiver, or a port',
    ]);
  });

  test('a mount is that of the component that reads there', () => {
    expect(workloadOf(`${RECEIVER}  mounts: {varlog: true}\n`)).not.toContain('volumes');
    expect(workloadOf('alloy: {mounts: {varlog: true}}')).toContain("hostPath: { path: '/var/log' }");
  });
});

test.each([
  ['alloy: {resources: {requests: {memory: 1500M}}}', 'memoryRequest: Size.kibibytes(1464843.75)', false],
  ['alloy: {resources: {requests: {memory: 1024M}}}', 'memoryRequest: Size.kibibytes(1000000)', true],
  ['alloy: {resources: {limits: {memory: 1.5Gi}}}', 'memoryLimit: Size.mebibytes(1536)', true],
  ['alloy: {resources: {limits: {cpu: 2}}}', "cpuLimit: '2'", true],
])('%s', (text, code, isThere) => {
  expect(workloadOf(text).includes(code)).toBe(isThere);
});

test('an amount that has no prop is a patch of the workload', () => {
  const text = 'alloy: {resources: {requests: {memory: 1001, ephemeral-storage: 1Gi}}}\n';

  const { requests } = objectOf(text, 'DaemonSet').spec.template.spec.containers[0].resources;
  expect(requests).toEqual({ cpu: '100m', memory: '1001', 'ephemeral-storage': '1Gi' });
});

test('a request above the usual limit raises it', () => {
  const text = 'alloy: {resources: {requests: {memory: 4Gi}}}\n';

  expect(objectOf(text, 'DaemonSet').spec.template.spec.containers[0].resources).toMatchObject({
    limits: { memory: '4Gi' },
  });
  expect(imported(text).remarks).toHaveLength(1);
});

test('what is given of security contexts stays, beside the rest', () => {
  const { spec } = objectOf(
    'global: {podSecurityContext: {fsGroup: 7}}\nalloy: {securityContext: {runAsUser: 5}}\n',
    'DaemonSet',
  ).spec.template;

  expect(spec.securityContext).toMatchObject({ fsGroup: 7, runAsNonRoot: true });
  expect(spec.containers[0].securityContext).toMatchObject({ runAsUser: 5, readOnlyRootFilesystem: true });
});

test('rules of the chart’s own list follow from the components; others are added', () => {
  const rules = [...chartDefaults['rbac'].rules, { apiGroups: ['apps'], resources: ['deployments'], verbs: ['list'] }];

  const { text } = imported(stringify({ rbac: { rules } }));

  expect(text.match(/apiGroups: .*/g)).toEqual(["apiGroups: ['apps'],"]);
});

test('what `export helm` writes of an Alloy is the same Alloy again', () => {
  const chart = new Chart(Testing.app(), 'monitoring', { namespace: 'monitoring', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', {
    controller: Controller.statefulSet({ replicas: 2 }),
    clustering: {},
    storage: AlloyStorage.hostPath('/mnt'),
  });
  alloy.config.addText('discovery.kubernetes "pods" {\n  role = "pod"\n}\n');
  const objects = Testing.synth(chart);
  const exported = exportValues(objects, alloyWorkloads(objects)[0]!);

  const made = programObjects(imported(valuesText(exported)).text) as readonly Manifest[];

  const different = differences(made, objects).map(differenceText);
  expect(different).toEqual([]);
});

test('arguments that have props become these, others stay', () => {
  const text = `alloy:
  clustering: {enabled: true}
  extraArgs: [--cluster.wait-for-size=3, --cluster.join-addresses=x, --stability.level=experimental, --feature.a=true, -v=1]
`;

  const { text: program, remarks } = imported(text);

  expect(program).toContain('clustering: { waitForSize: 3 }');
  expect(program).toContain("stabilityLevel: 'experimental'");
  expect(program).toContain("extraArgs: ['--feature.a=true', '-v=1']");
  expect(remarks.map(({ path }) => path)).toEqual(['alloy.extraArgs[1]']);
});

test('an account with a name of its own keeps it, for those who know it', () => {
  const text = 'serviceAccount: {name: irsa, annotations: {a: b}}\n';

  expect(objectOf(text, 'ServiceAccount').metadata).toMatchObject({ name: 'irsa', annotations: { a: 'b' } });
  expect(objectOf(text, 'DaemonSet').spec.template.spec.serviceAccountName).toBe('irsa');
});

test('state on a volume of the values stays there', () => {
  const mount = 'alloy: {storagePath: /data, mounts: {extra: [{name: d, mountPath: /data}]}}\n';

  expect(workloadOf(`${mount}controller: {volumes: {extra: [{name: d, hostPath: {path: /mnt}}]}}\n`)).toContain(
    "storage: AlloyStorage.hostPath('/mnt')",
  );
  expect(
    workloadOf(`${mount}controller: {volumes: {extra: [{name: d, persistentVolumeClaim: {claimName: c}}]}}\n`),
  ).toContain("storage: AlloyStorage.claim('c')");
});

test('objects beside it are brought in; Secrets are listed with their keys', () => {
  const text = `extraObjects:
  - {apiVersion: v1, kind: Secret, metadata: {name: cloud}, stringData: {token: hunter2}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: "{{ .Release.Name }}-ca"}, data: {ca: x}}
  - {apiVersion: v1, kind: Namespace, metadata: {name: other}}
  - "{{ tpl . }}"
`;
  const { text: program, secrets, unmapped } = imported(text);

  expect(program).not.toContain('hunter2');
  expect(secrets).toEqual([expect.objectContaining({ secret: 'cloud', key: 'token' })]);
  expect(unmapped.map(({ path }) => path)).toEqual(['extraObjects[0].stringData.token', 'extraObjects[3]']);
  const objects = programObjects(program) as readonly Fields[];
  expect(objects.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name)).toContain('alloy-ca');
  expect(objects.find(({ metadata }) => metadata.name === 'other')!['metadata'].namespace).toBeUndefined();
});
