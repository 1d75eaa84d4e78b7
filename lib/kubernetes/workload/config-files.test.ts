import { Chart, Testing } from 'cdk8s';
import { parse } from '../../syntax';
import { Alloy, type AlloyProps, ConfigDelivery } from '..';
import { OBJECT_LIMIT, splitConfiguration } from './config-files';

const write = (label: string, padding = 0) =>
  `// writes to ${label}${'x'.repeat(padding)}\nloki.write "${label}" {\n\tendpoint {\n\t\turl = "http://loki:3100/loki/api/v1/push"\n\t}\n}\n`;

describe('a text in parts', () => {
  const text = `// about all of them\n\n${write('a')}\n${write('b')}\n${write('ü')}// the end\n`;

  test('stays whole while it fits', () => {
    expect(splitConfiguration(text, Buffer.byteLength(text))).toEqual([text]);
  });

  test('is cut between blocks, each with what stands above it', () => {
    const parts = splitConfiguration(text, Buffer.byteLength(text) - 1);

    expect(parts).toEqual([`// about all of them\n\n${write('a')}\n${write('b')}`, `${write('ü')}// the end\n`]);
  });

  test('loses nothing, and each part parses', () => {
    for (const limit of [1, 100, 150, 250]) {
      const parts = splitConfiguration(text, limit);

      expect(parts.length).toBeGreaterThan(1);
      expect(
        parts
          .map((part) => part.trimEnd())
          .join('\n')
          .replace(/\n+/g, '\n'),
      ).toBe(text.trimEnd().replace(/\n+/g, '\n'));
      for (const part of parts) expect(parse(part).diagnostics).toEqual([]);
    }
  });

  test('leaves a block that is too large in a part of its own', () => {
    const parts = splitConfiguration(write('a') + write('b', 300) + write('c'), 200);

    expect(parts).toEqual([write('a'), write('b', 300), write('c')]);
  });
});

function make(texts: readonly string[], props: AlloyProps = {}): Alloy {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'own', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', props);
  for (const text of texts) alloy.config.addText(text);
  return alloy;
}

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
function synth(alloy: Alloy): { configs: any[]; pod: any; template: any } {
  const objects = Testing.synth(Chart.of(alloy));
  const { template } = objects.find(({ kind }) => kind === 'DaemonSet').spec;
  return {
    configs: objects.filter(({ kind }) => ['ConfigMap', 'Secret'].includes(kind)),
    pod: template.spec,
    template,
  };
}

const configVolume = (pod: { volumes: { name: string }[] }) => pod.volumes.find(({ name }) => name === 'config');
const problems = (alloy: Alloy) =>
  alloy
    .check()
    .filter(({ code }) => !code.startsWith('lint/'))
    .map(({ severity, code, message }) => `${severity} ${code}: ${message}`);

describe('a configuration that has grown', () => {
  const half = OBJECT_LIMIT / 2;
  const large = [write('a', half), write('b', half), write('c', half)];

  test('lies in several objects, which Alloy reads as one directory', () => {
    const { configs, pod } = synth(make(large));

    expect(configs.map(({ metadata, data }) => [metadata.name, Object.keys(data)])).toEqual([
      ['alloy', ['config.alloy']],
      ['alloy-2', ['config-2.alloy']],
      ['alloy-3', ['config-3.alloy']],
    ]);
    for (const { data } of configs) {
      expect(Buffer.byteLength(Object.values<string>(data)[0]!)).toBeLessThanOrEqual(OBJECT_LIMIT);
    }
    expect(pod.containers[0].args.slice(0, 2)).toEqual(['run', '/etc/alloy']);
    expect(configVolume(pod)).toEqual({
      name: 'config',
      projected: {
        sources: [
          { configMap: { name: 'alloy' } },
          { configMap: { name: 'alloy-2' } },
          { configMap: { name: 'alloy-3' } },
        ],
      },
    });
  });

  test('in Secrets, and immutable, too', () => {
    const alloy = make(large.slice(0, 2), {
      configDelivery: ConfigDelivery.immutable({ object: 'Secret' }),
    });
    const { configs, pod } = synth(alloy);

    expect(
      configs.map(({ metadata, immutable, stringData }) => [
        metadata.name.replace(/[0-9a-f]{10}/, 'HASH'),
        immutable,
        Object.keys(stringData),
      ]),
    ).toEqual([
      ['alloy-HASH', true, ['config.alloy']],
      ['alloy-HASH-2', true, ['config-2.alloy']],
    ]);
    expect(configVolume(pod)).toMatchObject({ projected: { sources: [{ secret: {} }, { secret: {} }] } });
  });

  test('one block that fits into no object is an error that names it', () => {
    expect(
      problems(make([write('small'), `${write('big').replace('push"', `push?${'x'.repeat(OBJECT_LIMIT)}"`)}`])),
    ).toEqual([
      expect.stringMatching(
        /^error configuration-size: loki\.write "big" has 1048\d+ bytes, and the ConfigMap alloy-2 holds at most 1048576$/,
      ),
    ]);
  });
});

describe('a ConfigMap that exists', () => {
  test('is mounted, and what its text needs is derived', () => {
    const alloy = make(['discovery.kubernetes "p" {\n role = "pod"\n}\n'], {
      configDelivery: ConfigDelivery.existingConfigMap('team-config', { key: 'main.alloy' }),
    });
    const { configs, pod, template } = synth(alloy);

    expect(configs).toEqual([]);
    expect(configVolume(pod)).toEqual({
      name: 'config',
      configMap: { name: 'team-config', items: [{ key: 'main.alloy', path: 'config.alloy' }] },
    });
    expect(pod.containers[0].args[1]).toBe('/etc/alloy/config.alloy');
    expect(pod.automountServiceAccountToken).toBe(true);
    expect(template.metadata.annotations['checksum/config']).toMatch(/^[0-9a-f]{64}$/);
    expect(problems(alloy)).toEqual([]);
  });

  test('says that nothing is derived where the text is not given', () => {
    const alloy = make([], { configDelivery: ConfigDelivery.existingConfigMap('team-config') });

    expect(synth(alloy).template.metadata.annotations).toBeUndefined();
    expect(problems(alloy)).toEqual([
      "warning configuration-out-of-sight: nothing is derived from the ConfigMap team-config, because its text isn't known here",
    ]);
  });

  test('is followed by the sidecar, where that is asked for', () => {
    const configDelivery = ConfigDelivery.existingConfigMap('team-config', { reload: {} });
    const { pod, template } = synth(make(['logging { }\n'], { configDelivery }));

    expect(pod.containers.map(({ name }: { readonly name: string }) => name)).toEqual(['alloy', 'config-reloader']);
    expect(template.metadata.annotations).not.toHaveProperty('checksum/config');
  });
});
