import { changesOf, objectsOf } from '../../../test/harness/differences';

const service = (spec: string) => `
apiVersion: v1
kind: Service
metadata: { name: alloy, namespace: monitoring }
spec: { selector: { app: alloy }, ${spec} }
`;
const serviceChanges = (old: string, next: string) => changesOf(service(old), service(next));

describe('Services', () => {
  test('ports by number', () => {
    expect(
      serviceChanges(
        'ports: [{ name: http, port: 12345 }, { name: otlp, port: 4317 }]',
        'ports: [{ name: web, port: 12345 }, { name: dns, port: 53, protocol: UDP }]',
      ),
    ).toEqual([
      '~ port 12345: name: http -> web',
      '- port 4317: {name: otlp, port: 4317}',
      '+ port 53/UDP: {name: dns, port: 53, protocol: UDP}',
    ]);
  });

  test('their order means nothing, and neither does what the API server takes anyway', () => {
    expect(
      serviceChanges(
        'ports: [{ name: a, port: 1 }, { name: b, port: 2, targetPort: x }]',
        'type: ClusterIP, sessionAffinity: None, ports: [{ name: b, port: 2, targetPort: x, protocol: TCP }, { name: a, port: 1, targetPort: 1 }]',
      ),
    ).toEqual([]);
  });

  test('another target of a port, where it was the port itself', () => {
    expect(serviceChanges('ports: [{ port: 1 }]', 'ports: [{ port: 1, targetPort: 2 }]')).toEqual([
      '~ port 1: targetPort: (default 1) -> 2',
    ]);
  });

  test('ways in from outside are more access', () => {
    expect(serviceChanges('', 'type: NodePort,')).toEqual([
      '~ type: (default ClusterIP) -> NodePort (more access)',
      '~ externalTrafficPolicy: added'.replace('~ externalTrafficPolicy: added', '+ externalTrafficPolicy: Cluster'),
    ]);
    expect(
      serviceChanges(
        'type: NodePort, externalTrafficPolicy: Local,',
        'type: LoadBalancer, externalTrafficPolicy: Local,',
      ),
    ).toEqual(['~ type: NodePort -> LoadBalancer (more access)']);
    expect(serviceChanges('', 'externalIPs: [192.0.2.1],')).toEqual(['+ externalIPs: 192.0.2.1 (more access)']);
  });

  test('from where a load balancer lets in', () => {
    const ranges = (...all: readonly string[]) => `type: LoadBalancer, loadBalancerSourceRanges: [${all.join()}]`;

    expect(serviceChanges(ranges('10.0.0.0/8'), ranges('10.0.0.0/8', '192.0.2.0/24'))).toEqual([
      '+ loadBalancerSourceRanges: 192.0.2.0/24 (more access)',
    ]);
    expect(serviceChanges(ranges('10.0.0.0/8'), ranges())).toEqual([
      '- loadBalancerSourceRanges: 10.0.0.0/8 (more access)',
    ]);
    expect(serviceChanges(ranges(), ranges('10.0.0.0/8'))).toEqual([
      '+ loadBalancerSourceRanges: 10.0.0.0/8 (less access)',
    ]);
    expect(serviceChanges(ranges('a', 'b'), ranges('b', 'a'))).toEqual([]);
  });

  test('another cluster IP is refused, an allocated one that is not said is not', () => {
    expect(serviceChanges('', 'clusterIP: None,')).toEqual([
      '+ clusterIP: None (the API server refuses this: the cluster IP of a Service is immutable)',
    ]);
    expect(serviceChanges('clusterIP: 10.0.0.1,', 'clusterIP: 10.0.0.2,')).toEqual([
      '~ clusterIP: 10.0.0.1 -> 10.0.0.2 (the API server refuses this: the cluster IP of a Service is immutable)',
    ]);
    expect(serviceChanges('clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1], ipFamilies: [IPv4],', '')).toEqual([]);
    expect(serviceChanges('ipFamilyPolicy: SingleStack,', '')).toEqual([]);
    expect(serviceChanges('', 'ipFamilyPolicy: PreferDualStack,')).toEqual(['+ ipFamilyPolicy: PreferDualStack']);
  });
});

const policy = (spec: string) => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: alloy, namespace: monitoring }
spec: { podSelector: { matchLabels: { app: alloy } }, ${spec} }
`;
const policyChanges = (old: string, next: string) => changesOf(policy(old), policy(next));

describe('NetworkPolicies', () => {
  const PEERS = '[{ podSelector: { matchLabels: { app: web } } }, { namespaceSelector: { matchLabels: { team: a } } }]';
  const PORTS = '[{ port: 4317 }, { port: 53, protocol: UDP }]';

  test('rules are what they let through, however they are grouped', () => {
    const [web, team] = [
      '{ podSelector: { matchLabels: { app: web } } }',
      '{ namespaceSelector: { matchLabels: { team: a } } }',
    ];
    const single = [web, team].flatMap((peer) => [
      `{ from: [${peer}], ports: [{ port: 53, protocol: UDP }] }`,
      `{ from: [${peer}], ports: [{ port: "4317", protocol: TCP }] }`,
    ]);

    expect(policyChanges(`ingress: [{ from: ${PEERS}, ports: ${PORTS} }]`, `ingress: [${single.join()}]`)).toEqual([]);
  });

  test('what is let through is more access', () => {
    expect(policyChanges('ingress: []', `ingress: [{ from: ${PEERS}, ports: ${PORTS} }]`)).toEqual([
      '+ ingress from all pods of namespaces {team=a} on TCP 4317, UDP 53 (more access)',
      '+ ingress from pods {app=web} of the namespace on TCP 4317, UDP 53 (more access)',
    ]);
  });

  test('no peers are all, and all ports are more than one', () => {
    expect(policyChanges('ingress: [{ ports: [{ port: 1 }] }]', 'ingress: [{}]')).toEqual([
      '+ ingress from anywhere on all ports (more access)',
    ]);
    expect(policyChanges('ingress: [{}]', 'ingress: [{ ports: [{ port: 1 }] }]')).toEqual([
      '- ingress from anywhere on all ports (less access)',
    ]);
  });

  test('addresses with their exceptions, and ranges of ports', () => {
    const egress =
      'egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }], ports: [{ port: 1, endPort: 9 }] }],';

    expect(policyChanges('policyTypes: [Egress],', `policyTypes: [Egress], ${egress}`)).toEqual([
      '+ egress to 10.0.0.0/8 except 10.1.0.0/16 on TCP 1-9 (more access)',
    ]);
  });

  test('all namespaces are not the own one', () => {
    const from = (peer: string) => `ingress: [{ from: [${peer}] }]`;

    expect(policyChanges(from('{ podSelector: {} }'), from('{ podSelector: {}, namespaceSelector: {} }'))).toEqual([
      '- ingress from all pods of the namespace on all ports (less access)',
      '+ ingress from all pods of all namespaces on all ports (more access)',
    ]);
  });

  test('a direction that is not restricted any more is more access', () => {
    expect(policyChanges('policyTypes: [Ingress, Egress],', 'policyTypes: [Ingress],')).toEqual([
      '- restriction of Egress (more access)',
    ]);
    expect(policyChanges('policyTypes: [Ingress],', '')).toEqual([]);
  });

  test('a policy that goes is more access', () => {
    expect(changesOf(policy('ingress: [{}]'), '')).toEqual(['- restriction of the network (more access)']);
    expect(changesOf('', policy('ingress: [{}]'))).toEqual(['+ restriction of the network (less access)']);
  });
});

describe('Ingresses', () => {
  const ingress = (rules: string) => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: alloy, namespace: monitoring }
spec: { rules: ${rules} }
`;
  const path = (at: string) =>
    `{ path: ${at}, pathType: Prefix, backend: { service: { name: alloy, port: { number: 4318 } } } }`;

  test('a new one is a way in', () => {
    expect(changesOf('', ingress(`[{ host: a.test, http: { paths: [${path('/')}] } }]`))).toEqual([
      expect.stringMatching(/^\+ host a\.test: .* \(more access\)$/),
    ]);
  });

  test('hosts and paths by name', () => {
    expect(
      changesOf(
        ingress(`[{ host: a.test, http: { paths: [${path('/v1')}] } }]`),
        ingress(
          `[{ host: b.test, http: { paths: [] } }, { host: a.test, http: { paths: [${path('/v1')}, ${path('/v2')}] } }]`,
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^\+ host a\.test: path \/v2: .* \(more access\)$/),
      '+ host b.test: {host: b.test} (more access)',
    ]);
  });
});

test('a new route of the Gateway API is a way in', () => {
  const route = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: alloy }\nspec: {}\n';

  expect(changesOf('', route)).toEqual(['+ way in from outside (more access)']);
  expect(changesOf(route, '')).toEqual(['- way in from outside (less access)']);
});

describe('Namespaces', () => {
  const namespace = (labels: string) => `
apiVersion: v1
kind: Namespace
metadata: { name: monitoring, labels: { ${labels} } }
`;
  const enforce = (level: string) => namespace(`pod-security.kubernetes.io/enforce: ${level}`);

  test.each([
    ['restricted', 'baseline', 'more'],
    ['baseline', 'privileged', 'more'],
    ['privileged', 'restricted', 'less'],
  ])('the level %s -> %s is %s access', (old, next, access) => {
    expect(changesOf(enforce(old), enforce(next))).toEqual([
      `~ label pod-security.kubernetes.io/enforce: ${old} -> ${next} (${access} access)`,
    ]);
  });

  test('no level is the widest', () => {
    expect(changesOf(enforce('baseline'), namespace(''))).toEqual([
      '- label pod-security.kubernetes.io/enforce: baseline (more access)',
    ]);
    expect(changesOf(enforce('privileged'), namespace(''))).toEqual([
      '- label pod-security.kubernetes.io/enforce: privileged',
    ]);
  });

  test('what the API server writes makes no difference', () => {
    expect(
      objectsOf(
        namespace('a: b'),
        `${namespace('a: b, kubernetes.io/metadata.name: monitoring')}spec: { finalizers: [kubernetes] }\n`,
      ),
    ).toEqual([]);
  });
});
