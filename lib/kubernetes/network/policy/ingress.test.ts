import { find, make, OTLP, synth } from '../../../../test/harness/workload';
import type { Alloy } from '../..';

describe('the network policy', () => {
  const policy = (alloy: Alloy) => find(synth(alloy), 'NetworkPolicy').spec;

  test('lets in what the listeners receive, and the members of the cluster', () => {
    expect(policy(make(OTLP, { clustering: {}, networkPolicy: {} }))).toEqual({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' } },
      policyTypes: ['Ingress'],
      ingress: [
        { from: [{ namespaceSelector: {} }], ports: [{ port: 12345 }] },
        {
          from: [
            {
              podSelector: {
                matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' },
              },
            },
          ],
          ports: [{ port: 12345 }],
        },
        { ports: [{ port: 4317 }, { port: 4318 }] },
      ],
    });
  });

  test('lets in whom the props name, and nobody at a private listener', () => {
    const shop = [{ namespaceSelector: { matchLabels: { team: 'shop' } } }];
    const text = `${OTLP}\nloki.source.gelf "g" {\n forward_to = []\n}`;

    const { ingress } = policy(
      make(text, { networkPolicy: { from: { 'otlp-grpc': shop } }, privateListeners: ['loki.source.gelf.g'] }),
    );

    expect(ingress[1]).toEqual({ from: shop, ports: [{ port: 4317 }] });
    expect(ingress[2]).toEqual({ ports: [{ port: 4318 }] });
    expect(ingress).toHaveLength(3);
  });

  test('lets nobody in for an empty list', () => {
    const { ingress } = policy(make(OTLP, { networkPolicy: { from: { 'otlp-grpc': [], 'http-metrics': [] } } }));

    expect(ingress).toEqual([{ ports: [{ port: 4318 }] }]);
  });

  test('is not there unless it is asked for', () => {
    expect(synth(make(OTLP)).filter(({ kind }) => kind === 'NetworkPolicy')).toEqual([]);
  });
});
