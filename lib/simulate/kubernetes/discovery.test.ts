import { Cluster } from './cluster';
import { type DiscoveryQuery, discover, type Role } from './discovery';
import type { KubernetesObject } from './object';
import { fieldSelector, labelSelector } from './selector';

const M = '__meta_kubernetes_';

function found(objects: readonly KubernetesObject[], role: Role, query: Partial<DiscoveryQuery> = {}) {
  const { targets, unseen } = discover(Cluster.of(objects), {
    role,
    selectors: new Map(),
    attach: { node: false, namespace: false },
    ...query,
  });
  return { targets: targets.map(({ labels }) => Object.fromEntries(labels)), unseen };
}

const targetsOf = (...args: Parameters<typeof found>) => found(...args).targets;

const pod = {
  kind: 'Pod',
  metadata: {
    name: 'cart',
    namespace: 'shop',
    uid: 'u1',
    labels: { app: 'cart', 'app.kubernetes.io/name': 'cart' },
    annotations: { 'prometheus.io/scrape': 'true' },
    ownerReferences: [
      { kind: 'Owner', name: 'other' },
      { kind: 'ReplicaSet', name: 'cart-7d4b9c6f5', controller: true },
    ],
  },
  spec: {
    nodeName: 'node-a',
    containers: [
      {
        name: 'app',
        image: 'cart:1',
        ports: [
          { name: 'http', containerPort: 8080 },
          { containerPort: 9090, protocol: 'UDP' },
        ],
      },
      { name: 'proxy', image: 'proxy:1' },
    ],
    initContainers: [{ name: 'setup' }],
  },
  status: {
    phase: 'Running',
    podIP: '10.1.2.3',
    hostIP: '192.168.0.1',
    conditions: [{ type: 'Ready', status: 'False' }],
    containerStatuses: [{ name: 'app', containerID: 'containerd://1' }],
  },
};

describe('role pod', () => {
  test('a target for each port, and for each container without ports', () => {
    expect(targetsOf([pod], 'pod').map((target) => target['__address__'])).toEqual([
      '10.1.2.3:8080',
      '10.1.2.3:9090',
      '10.1.2.3',
      '10.1.2.3',
    ]);
  });

  test('says all that it knows of pod, container and port', () => {
    expect(targetsOf([pod], 'pod')[0]).toEqual({
      __address__: '10.1.2.3:8080',
      [`${M}namespace`]: 'shop',
      [`${M}pod_name`]: 'cart',
      [`${M}pod_ip`]: '10.1.2.3',
      [`${M}pod_ready`]: 'false',
      [`${M}pod_phase`]: 'Running',
      [`${M}pod_node_name`]: 'node-a',
      [`${M}pod_host_ip`]: '192.168.0.1',
      [`${M}pod_uid`]: 'u1',
      [`${M}pod_controller_kind`]: 'ReplicaSet',
      [`${M}pod_controller_name`]: 'cart-7d4b9c6f5',
      [`${M}pod_label_app`]: 'cart',
      [`${M}pod_labelpresent_app`]: 'true',
      [`${M}pod_label_app_kubernetes_io_name`]: 'cart',
      [`${M}pod_labelpresent_app_kubernetes_io_name`]: 'true',
      [`${M}pod_annotation_prometheus_io_scrape`]: 'true',
      [`${M}pod_annotationpresent_prometheus_io_scrape`]: 'true',
      [`${M}pod_container_name`]: 'app',
      [`${M}pod_container_image`]: 'cart:1',
      [`${M}pod_container_id`]: 'containerd://1',
      [`${M}pod_container_init`]: 'false',
      [`${M}pod_container_port_name`]: 'http',
      [`${M}pod_container_port_number`]: '8080',
      [`${M}pod_container_port_protocol`]: 'TCP',
    });
  });

  test('an init container is told as one, and comes last', () => {
    expect(
      targetsOf([pod], 'pod').map((target) => [target[`${M}pod_container_name`], target[`${M}pod_container_init`]]),
    ).toEqual([
      ['app', 'false'],
      ['app', 'false'],
      ['proxy', 'false'],
      ['setup', 'true'],
    ]);
  });

  test('an IPv6 address gets brackets where there is a port', () => {
    const other = { ...pod, status: { ...pod.status, podIP: 'fd00::1' } };

    expect(
      targetsOf([other], 'pod')
        .map((target) => target['__address__'])
        .slice(1, 3),
    ).toEqual(['[fd00::1]:9090', 'fd00::1']);
  });

  test('a pod without an address has no target, and it is said why', () => {
    const { targets, unseen } = found([{ ...pod, status: { phase: 'Pending' } }], 'pod');

    expect(targets).toEqual([]);
    expect(unseen.map(({ why }) => why)).toEqual(['it has no IP address']);
  });

  test('readiness that nobody knows is unknown', () => {
    expect(targetsOf([{ ...pod, status: { podIP: '10.1.2.3' } }], 'pod')[0]).toMatchObject({
      [`${M}pod_ready`]: 'unknown',
      [`${M}pod_phase`]: '',
    });
  });

  test('a manifest without a status runs and is ready', () => {
    const { status: _, ...manifest } = pod;

    expect(targetsOf([manifest], 'pod')[0]).toMatchObject({ [`${M}pod_phase`]: 'Running', [`${M}pod_ready`]: 'true' });
  });

  test('a workload has a pod, unless one of its own is there', () => {
    const deployment = {
      kind: 'Deployment',
      metadata: { name: 'cart', namespace: 'shop' },
      spec: { template: { metadata: { labels: { app: 'cart' } }, spec: { containers: [{ name: 'app' }] } } },
    };

    expect(targetsOf([deployment], 'pod')).toMatchObject([
      {
        [`${M}pod_name`]: 'cart-7d4b9c6f5-x2x8z',
        [`${M}pod_controller_kind`]: 'ReplicaSet',
        [`${M}pod_label_app`]: 'cart',
      },
    ]);
    expect(targetsOf([deployment, pod], 'pod').map((target) => target[`${M}pod_name`])).toEqual(Array(4).fill('cart'));
  });

  test.each([
    ['StatefulSet', 'db-0', 'StatefulSet', 'db'],
    ['DaemonSet', 'db-x2x8z', 'DaemonSet', 'db'],
    ['Job', 'db-x2x8z', 'Job', 'db'],
  ])('a pod of a %s is called %s', (kind, name, controller, owner) => {
    const workload = {
      kind,
      metadata: { name: 'db' },
      spec: { template: { spec: { containers: [{ name: 'app' }] } } },
    };

    expect(targetsOf([workload], 'pod')).toMatchObject([
      {
        [`${M}pod_name`]: name,
        [`${M}pod_controller_kind`]: controller,
        [`${M}pod_controller_name`]: owner,
        [`${M}namespace`]: 'default',
      },
    ]);
  });

  test('a CronJob has a pod of the Job that it makes', () => {
    const template = { spec: { containers: [{ name: 'app' }] } };
    const cronJob = { kind: 'CronJob', metadata: { name: 'nightly' }, spec: { jobTemplate: { spec: { template } } } };

    expect(targetsOf([cronJob], 'pod')).toMatchObject([
      { [`${M}pod_controller_kind`]: 'Job', [`${M}pod_controller_name`]: 'nightly-29000000' },
    ]);
  });
});

describe('what is seen', () => {
  test('objects of the namespaces alone', () => {
    const { targets, unseen } = found([pod], 'pod', { namespaces: ['a', 'b'] });

    expect(targets).toEqual([]);
    expect(unseen.map(({ why }) => why)).toEqual(["namespace shop isn't among a, b"]);
  });

  test('objects that selectors mean', () => {
    const only = (selector: string) => ({ selectors: new Map([['Pod', labelSelector(selector)]]) });

    expect(targetsOf([pod], 'pod', only('app=cart'))).toHaveLength(4);
    expect(found([pod], 'pod', only('app!=cart')).unseen.map(({ why }) => why)).toEqual(['the selectors leave it out']);
  });

  test('pods on one node', () => {
    const on = (node: string) => ({ selectors: new Map([['Pod', fieldSelector(`spec.nodeName=${node}`)]]) });

    expect(targetsOf([pod], 'pod', on('node-a'))).toHaveLength(4);
    expect(targetsOf([pod], 'pod', on('node-b'))).toEqual([]);
  });

  test('lists are the objects in them', () => {
    expect(targetsOf([{ kind: 'List', items: [pod] }], 'pod')).toHaveLength(4);
  });
});

describe('attach_metadata', () => {
  const node = { kind: 'Node', metadata: { name: 'node-a', labels: { zone: 'z1' } } };
  const namespace = {
    kind: 'Namespace',
    metadata: { name: 'shop', labels: { team: 'a' }, annotations: { 'x/y': '1' } },
  };

  test('adds labels of the node and the namespace', () => {
    const query = { attach: { node: true, namespace: true } };

    expect(targetsOf([pod, node, namespace], 'pod', query)[0]).toMatchObject({
      [`${M}node_name`]: 'node-a',
      [`${M}node_label_zone`]: 'z1',
      [`${M}namespace_label_team`]: 'a',
      [`${M}namespace_annotation_x_y`]: '1',
    });
  });

  test('leaves out pods whose node is not seen', () => {
    const { targets, unseen } = found([pod], 'pod', { attach: { node: true, namespace: false } });

    expect(targets).toEqual([]);
    expect(unseen[0]?.why).toContain('node node-a is none of the nodes that are seen');
  });

  test('adds nothing of a namespace that is not there', () => {
    expect(targetsOf([pod], 'pod', { attach: { node: false, namespace: true } })).toEqual(targetsOf([pod], 'pod'));
  });
});

describe('role service', () => {
  const service = (spec: object) => ({ kind: 'Service', metadata: { name: 'cart', namespace: 'shop' }, spec });

  test('a target for each port', () => {
    expect(targetsOf([service({ ports: [{ name: 'http', port: 80 }, { port: 443 }] })], 'service')).toEqual([
      {
        __address__: 'cart.shop.svc:80',
        [`${M}namespace`]: 'shop',
        [`${M}service_name`]: 'cart',
        [`${M}service_port_name`]: 'http',
        [`${M}service_port_number`]: '80',
        [`${M}service_port_protocol`]: 'TCP',
        [`${M}service_type`]: 'ClusterIP',
        [`${M}service_cluster_ip`]: '10.96.0.10',
      },
      expect.objectContaining({ __address__: 'cart.shop.svc:443', [`${M}service_port_name`]: '' }),
    ]);
  });

  test('one with a name from elsewhere has no address of its own', () => {
    const [target] = targetsOf(
      [service({ type: 'ExternalName', externalName: 'db.example.com', ports: [{ port: 1 }] })],
      'service',
    );

    expect(target).toMatchObject({ [`${M}service_external_name`]: 'db.example.com' });
    expect(target).not.toHaveProperty(`${M}service_cluster_ip`);
  });

  test('one with a load balancer says its address', () => {
    const spec = { type: 'LoadBalancer', loadBalancerIP: '1.2.3.4', ports: [{ port: 1 }] };

    expect(targetsOf([service(spec)], 'service')[0]).toMatchObject({ [`${M}service_loadbalancer_ip`]: '1.2.3.4' });
  });
});

describe('role node', () => {
  const node = (addresses: object[]) => ({
    kind: 'Node',
    metadata: { name: 'node-a', labels: { 'kubernetes.io/os': 'linux' } },
    spec: { providerID: 'aws:///i-1' },
    status: {
      addresses,
      conditions: [
        { type: 'Ready', status: 'True' },
        { type: 'DiskPressure', status: 'False' },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
    },
  });

  test('is its kubelet', () => {
    const addresses = [
      { type: 'Hostname', address: 'node-a' },
      { type: 'InternalIP', address: '192.168.0.1' },
      { type: 'InternalIP', address: 'fd00::1' },
    ];

    expect(targetsOf([node(addresses)], 'node')).toEqual([
      {
        __address__: '192.168.0.1:10250',
        instance: 'node-a',
        [`${M}node_name`]: 'node-a',
        [`${M}node_provider_id`]: 'aws:///i-1',
        [`${M}node_label_kubernetes_io_os`]: 'linux',
        [`${M}node_labelpresent_kubernetes_io_os`]: 'true',
        [`${M}node_address_Hostname`]: 'node-a',
        [`${M}node_address_InternalIP`]: '192.168.0.1',
        [`${M}node_condition_ready`]: 'true',
        [`${M}node_condition_diskpressure`]: 'false',
      },
    ]);
  });

  test('the name is used where nothing else is known', () => {
    expect(targetsOf([node([{ type: 'Hostname', address: 'node-a' }])], 'node')[0]).toMatchObject({
      __address__: 'node-a:10250',
    });
  });

  test('one without an address is no target', () => {
    expect(found([node([])], 'node').unseen.map(({ why }) => why)).toEqual(['it has no address']);
  });
});

describe('role ingress', () => {
  const ingress = {
    kind: 'Ingress',
    metadata: { name: 'web', namespace: 'shop' },
    spec: {
      ingressClassName: 'nginx',
      tls: [{ hosts: ['*.example.com'] }],
      rules: [
        { host: 'a.example.com', http: { paths: [{ path: '/x' }, {}] } },
        { host: 'a.b.example.com' },
        { host: 'example.org', http: { paths: [] } },
      ],
    },
  };

  test('a target for each path of each rule', () => {
    const shown = targetsOf([ingress], 'ingress').map((target) => [
      target[`${M}ingress_scheme`],
      target['__address__'],
      target[`${M}ingress_path`],
    ]);

    expect(shown).toEqual([
      ['https', 'a.example.com', '/x'],
      ['https', 'a.example.com', '/'],
      ['http', 'a.b.example.com', '/'],
    ]);
    expect(targetsOf([ingress], 'ingress')[0]).toMatchObject({
      [`${M}ingress_name`]: 'web',
      [`${M}ingress_class_name`]: 'nginx',
      [`${M}ingress_host`]: 'a.example.com',
    });
  });
});

describe('endpoints of services', () => {
  const service = {
    kind: 'Service',
    metadata: { name: 'cart', namespace: 'shop', labels: { team: 'a' } },
    spec: { selector: { app: 'cart' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  };

  test('role endpoints: the port that the service names, and the other ports of its pods', () => {
    const targets = targetsOf([service, pod], 'endpoints');

    expect(targets.map((target) => target['__address__'])).toEqual(['10.1.2.3:8080', '10.1.2.3:9090']);
    expect(targets[0]).toMatchObject({
      [`${M}endpoints_name`]: 'cart',
      [`${M}service_name`]: 'cart',
      [`${M}service_label_team`]: 'a',
      [`${M}endpoint_port_name`]: 'http',
      [`${M}endpoint_port_protocol`]: 'TCP',
      [`${M}endpoint_ready`]: 'false',
      [`${M}endpoint_node_name`]: 'node-a',
      [`${M}endpoint_address_target_kind`]: 'Pod',
      [`${M}endpoint_address_target_name`]: 'cart',
      [`${M}pod_container_name`]: 'app',
      [`${M}pod_container_port_name`]: 'http',
    });
    expect(targets[1]).not.toHaveProperty(`${M}endpoint_port_name`);
    expect(targets[0]).not.toHaveProperty(`${M}pod_container_id`);
  });

  test('role endpointslice', () => {
    const targets = targetsOf([service, pod], 'endpointslice');

    expect(targets.map((target) => target['__address__'])).toEqual(['10.1.2.3:8080', '10.1.2.3:9090']);
    expect(targets[0]).toMatchObject({
      [`${M}endpointslice_address_type`]: 'IPv4',
      [`${M}endpointslice_port`]: '8080',
      [`${M}endpointslice_port_name`]: 'http',
      [`${M}endpointslice_port_protocol`]: 'TCP',
      [`${M}endpointslice_endpoint_conditions_ready`]: 'false',
      [`${M}endpointslice_endpoint_conditions_terminating`]: 'false',
      [`${M}endpointslice_endpoint_node_name`]: 'node-a',
      [`${M}endpointslice_address_target_name`]: 'cart',
      [`${M}service_name`]: 'cart',
      [`${M}pod_name`]: 'cart',
    });
  });

  test('a service without a selector has none', () => {
    expect(targetsOf([{ ...service, spec: { ports: [{ port: 80 }] } }, pod], 'endpoints')).toEqual([]);
  });

  test('given ones are taken as they are, addresses of no pod too', () => {
    const endpoints = {
      kind: 'Endpoints',
      metadata: { name: 'cart', namespace: 'shop' },
      subsets: [
        { addresses: [{ ip: '1.2.3.4', hostname: 'x' }], notReadyAddresses: [{ ip: '1.2.3.5' }], ports: [{ port: 5 }] },
      ],
    };

    expect(targetsOf([endpoints, service, pod], 'endpoints')).toMatchObject([
      {
        __address__: '1.2.3.4:5',
        [`${M}endpoint_ready`]: 'true',
        [`${M}endpoint_hostname`]: 'x',
        [`${M}service_name`]: 'cart',
      },
      { __address__: '1.2.3.5:5', [`${M}endpoint_ready`]: 'false' },
    ]);
  });

  test('a slice of the second family of addresses says nothing new', () => {
    const slice = {
      kind: 'EndpointSlice',
      metadata: { name: 's', namespace: 'shop', labels: { 'kubernetes.io/service-name': 'cart' } },
      addressType: 'IPv6',
      ports: [{ port: 5 }],
      endpoints: [{ addresses: ['fd00::1'], zone: 'z', deprecatedTopology: { 'a/b': 'c' } }],
    };
    const dual = {
      ...service,
      spec: { ...service.spec, ipFamilyPolicy: 'PreferDualStack', ipFamilies: ['IPv4', 'IPv6'] },
    };

    expect(targetsOf([slice, dual], 'endpointslice')).toEqual([]);
    expect(targetsOf([slice, service], 'endpointslice')).toMatchObject([
      {
        __address__: '[fd00::1]:5',
        [`${M}endpointslice_endpoint_zone`]: 'z',
        [`${M}endpointslice_endpoint_topology_a_b`]: 'c',
        [`${M}endpointslice_endpoint_topology_present_a_b`]: 'true',
      },
    ]);
  });

  test('labels of the node are attached to addresses of its pods', () => {
    const node = { kind: 'Node', metadata: { name: 'node-a', labels: { zone: 'z1' } } };
    const query = { attach: { node: true, namespace: true } };
    const namespace = { kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'b' } } };

    for (const role of ['endpoints', 'endpointslice'] as const) {
      expect(targetsOf([service, pod, node, namespace], role, query)[0]).toMatchObject({
        [`${M}node_label_zone`]: 'z1',
        [`${M}namespace_label_team`]: 'b',
      });
    }
  });
});
