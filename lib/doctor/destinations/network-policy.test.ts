import type { NetworkPolicy } from '../../cluster';
import { blockedBy, type ConnectionEnd, type ConnectionTarget, dnsBlockedBy } from './network-policy';

const from: ConnectionEnd = {
  namespace: 'monitoring-stack',
  namespaceLabels: { 'kubernetes.io/metadata.name': 'monitoring-stack' },
  podLabels: { app: 'alloy' },
  ip: '10.0.0.5',
};
const to: ConnectionTarget = {
  namespace: 'loki',
  namespaceLabels: { 'kubernetes.io/metadata.name': 'loki' },
  podLabels: { app: 'loki' },
  ip: '10.0.1.9',
  port: 3100,
  ports: [{ name: 'http', containerPort: 3100 }],
};

function policy(name: string, spec: NetworkPolicy['spec']): NetworkPolicy {
  return { metadata: { name }, spec };
}

const closed = policy('deny-all', { podSelector: {}, policyTypes: ['Egress'] });
const inLoki = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'loki' } } };

test('without policies everything goes through', () => {
  expect(blockedBy(from, to, [], [])).toEqual([]);
});

test('a policy that lets nothing out is named', () => {
  expect(blockedBy(from, to, [closed], [])).toEqual([{ direction: 'egress', policies: ['deny-all'] }]);
});

test('one policy that lets it out is enough', () => {
  const open = policy('open', { egress: [{ to: [inLoki], ports: [{ port: 3100 }] }] });

  expect(blockedBy(from, to, [closed, open], [])).toEqual([]);
});

test.each<[string, NonNullable<NetworkPolicy['spec']['egress']>[number], boolean]>([
  ['another port', { to: [inLoki], ports: [{ port: 9090 }] }, true],
  ['a range of ports', { to: [inLoki], ports: [{ port: 3000, endPort: 3200 }] }, false],
  ['a named port', { ports: [{ port: 'http' }] }, false],
  ['another protocol', { ports: [{ port: 3100, protocol: 'UDP' }] }, true],
  ['pods of the own namespace', { to: [{ podSelector: { matchLabels: { app: 'loki' } } }] }, true],
  ['pods of that namespace', { to: [{ ...inLoki, podSelector: { matchLabels: { app: 'loki' } } }] }, false],
  ['a block of addresses', { to: [{ ipBlock: { cidr: '10.0.0.0/16' } }] }, false],
  ['a block without this address', { to: [{ ipBlock: { cidr: '10.0.0.0/16', except: ['10.0.1.0/24'] } }] }, true],
  ['a block of the other family', { to: [{ ipBlock: { cidr: 'fd00::/8' } }] }, true],
  ['everything', {}, false],
])('a rule for %s', (_, rule, isBlocked) => {
  expect(blockedBy(from, to, [policy('p', { policyTypes: ['Egress'], egress: [rule] })], [])).toHaveLength(
    isBlocked ? 1 : 0,
  );
});

test('policies for other pods say nothing, nor do those for the other direction', () => {
  const others = policy('others', { podSelector: { matchLabels: { app: 'web' } }, policyTypes: ['Egress'] });
  const ingressOnly = policy('ingress', { podSelector: {} });

  expect(blockedBy(from, to, [others, ingressOnly], [])).toEqual([]);
});

test('the receiver’s policies count too', () => {
  const fromWeb = policy('only-web', {
    podSelector: { matchLabels: { app: 'loki' } },
    ingress: [{ from: [{ podSelector: {} }] }],
  });

  expect(blockedBy(from, to, [], [fromWeb])).toEqual([{ direction: 'ingress', policies: ['only-web'] }]);
});

test('a host outside of the cluster is let out by blocks of addresses, not by pods', () => {
  const byBlock = policy('p', { egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports: [{ port: 443 }] }] });
  const byPods = policy('p', { egress: [{ to: [{ namespaceSelector: {} }] }] });

  expect(blockedBy(from, { port: 443 }, [byBlock], [])).toEqual([]);
  expect(blockedBy(from, { port: 443 }, [byPods], [])).toHaveLength(1);
});

test('policies that let no DNS out are named', () => {
  const onlyLoki = policy('only-loki', { egress: [{ to: [inLoki], ports: [{ port: 3100 }] }] });
  const dns = policy('dns', { egress: [{ ports: [{ port: 53, protocol: 'UDP' }] }] });

  expect(dnsBlockedBy(from, [onlyLoki])).toEqual(['only-loki']);
  expect(dnsBlockedBy(from, [onlyLoki, dns])).toEqual([]);
  expect(dnsBlockedBy(from, [])).toEqual([]);
});
