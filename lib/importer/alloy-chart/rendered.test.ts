import { parse, stringify } from 'yaml';
import { chartObjects, type Fields } from '../../helm';
import { isRendered, renderedNames, renderedObjects, renderedValues } from './index';

const VALUES: Fields = {
  alloy: { configMap: { content: 'logging {\n\tlevel = "debug"\n}' }, clustering: { enabled: true } },
  controller: { type: 'statefulset', replicas: 2 },
  extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'ca' }, data: { text: '{{ "{{" }} x }}' } }],
};

/** As `helm template` prints objects. */
const printed = (objects: readonly object[]) =>
  objects.map((object) => `---\n# Source: alloy/templates/x.yaml\n${stringify(object)}`).join('');
const rendered = printed(chartObjects(VALUES, { name: 'alloy', namespace: 'monitoring' }));

test('manifests are told from values', () => {
  expect(isRendered(rendered)).toBe(true);
  expect(isRendered(stringify(VALUES))).toBe(false);
  expect(isRendered('apiVersion: v1\nkind: List\nitems: []\nservice: {type: NodePort}\n')).toBe(false);
  expect(isRendered('')).toBe(false);
  expect(isRendered('a: [')).toBe(false);
});

test('the values are found again from the objects that Helm rendered', () => {
  const { objects, problems } = renderedObjects(rendered);

  expect([problems, renderedNames(objects)]).toEqual([[], ['alloy']]);
  const { name, namespace, text, notes } = renderedValues(objects, 'alloy');
  expect({ name, namespace, notes }).toEqual({ name: 'alloy', namespace: 'monitoring', notes: [] });
  expect(chartObjects(parse(text), { name, namespace: namespace! })).toEqual(
    expect.arrayContaining(chartObjects(VALUES, { name: 'alloy', namespace: 'monitoring' }) as never),
  );
});

test('objects of a list are read, too, and a namespace that is not said is left open', () => {
  const [account, ...others] = chartObjects(VALUES, { name: 'alloy', namespace: 'x' }).map((object) => {
    const { namespace: _, ...metadata } = object.metadata;
    return { ...object, metadata };
  });

  const { objects } = renderedObjects(stringify({ apiVersion: 'v1', kind: 'List', items: [account, ...others] }));

  expect(renderedValues(objects, 'alloy').namespace).toBeUndefined();
});

test('what belongs to others is named, not brought in', () => {
  const other = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'kube-state-metrics', labels: { 'helm.sh/chart': 'kube-state-metrics-1' } },
  };
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'podlogs' },
  };

  const { objects } = renderedObjects(`${rendered}${printed([other, definition])}`);

  const { text, notes } = renderedValues(objects, 'alloy');
  expect(notes).toEqual([
    'CustomResourceDefinition podlogs: is not brought in; PodLogs have `new PodLogsCrd(chart, id)`',
    "Service kube-state-metrics: is not brought in: it is none of this Alloy's",
  ]);
  expect(text).not.toContain('kube-state-metrics');
});

test('an object of the operator has values, and its configuration in a ConfigMap beside it', () => {
  const spec = {
    alloy: { configMap: { create: false, name: 'mon-alloy-metrics' }, clustering: { enabled: true } },
    controller: { type: 'statefulset' },
  };
  const metadata = { name: 'mon-alloy-metrics', namespace: 'monitoring' };
  const objects = [
    { apiVersion: 'collectors.grafana.com/v1alpha1', kind: 'Alloy', metadata, spec },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'config.alloy': 'logging { level = "{{x}}" }' } },
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'other' } },
  ];

  const { objects: read } = renderedObjects(printed(objects));

  expect(renderedNames(read)).toEqual(['mon-alloy-metrics']);
  const { text, notes } = renderedValues(read, 'mon-alloy-metrics');
  expect(parse(text)).toEqual({
    alloy: { configMap: { content: 'logging { level = "{{ "{{" }}x}}" }' }, clustering: { enabled: true } },
    controller: { type: 'statefulset' },
  });
  expect(notes).toEqual(["1 other objects are not brought in: they are none of this Alloy's"]);
});

test('what is no YAML is told with its place', () => {
  expect(renderedObjects('kind: A\n---\nb: [').problems).toEqual([expect.objectContaining({ line: 3 })]);
});

describe('an object of a GitOps tool', () => {
  const read = (object: object) => {
    const { objects } = renderedObjects(stringify(object));
    const [name] = renderedNames(objects);
    return name === undefined ? undefined : renderedValues(objects, name);
  };
  const metadata = { name: 'collector', namespace: 'flux-system' };
  const values = { controller: { type: 'deployment' } };

  test('of Flux has values, and those from elsewhere are named', () => {
    const spec = {
      chart: { spec: { chart: 'alloy' } },
      releaseName: 'alloy',
      targetNamespace: 'monitoring',
      values,
      valuesFrom: [{ kind: 'ConfigMap', name: 'common' }],
    };

    expect(read({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata, spec })).toEqual({
      name: 'alloy',
      namespace: 'monitoring',
      text: stringify(values),
      notes: ['ConfigMap common: values from it are not read'],
    });
  });

  test('of Argo CD has them as an object or as text, in one of its sources', () => {
    const application = (helm: object) => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata,
      spec: { sources: [{ path: 'x' }, { chart: 'alloy', helm }], destination: { namespace: 'monitoring' } },
    });

    expect(read(application({ valuesObject: values }))).toMatchObject({ name: 'collector', text: stringify(values) });
    expect(read(application({ values: stringify(values), valueFiles: ['$values/a.yaml'] }))).toMatchObject({
      namespace: 'monitoring',
      text: stringify(values),
      notes: ['$values/a.yaml: values from it are not read'],
    });
    expect(read(application({ values: 'a: [' }))).toMatchObject({
      notes: ['the text of values is no YAML, and not read'],
    });
  });

  test('of another chart is none', () => {
    const spec = { chart: { spec: { chart: 'loki' } }, values };

    expect(read({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata, spec })).toBeUndefined();
  });
});
