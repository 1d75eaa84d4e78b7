import { makeValue } from '../../values';
import type { Component } from '../component';
import type { KubernetesObject } from '../kubernetes/object';
import type { Site } from '../site';

/** `remote.kubernetes.configmap`: the texts of a ConfigMap among the objects. */
export function remoteKubernetesConfigmap(site: Site): Component {
  return keysOf(site, 'ConfigMap', ({ data }) => [textsOf(data), false]);
}

/** `remote.kubernetes.secret`: the texts of a Secret among the objects, which stay secret. */
export function remoteKubernetesSecret(site: Site): Component {
  return keysOf(site, 'Secret', ({ data, stringData }) => {
    const decoded = [...textsOf(data)].map(([key, text]) => [key, Buffer.from(text, 'base64').toString()] as const);
    return [new Map([...decoded, ...textsOf(stringData)]), true];
  });
}

type Texts = ReadonlyMap<string, string>;

function keysOf(site: Site, kind: string, textsIn: (object: KubernetesObject) => readonly [Texts, boolean]): Component {
  const { args, cluster } = site;
  args.expect({ executed: ['name', 'namespace'], irrelevant: ['client', 'poll_frequency', 'poll_timeout'] });
  return {
    exports: {
      data() {
        const [namespace, name] = [args.text('namespace'), args.text('name')];
        const object = cluster.object(kind, namespace, name);
        if (object === undefined) {
          throw args.notExecuted(`the ${kind} ${namespace}/${name} isn't known: give it with \`objects\``);
        }
        const [texts, isSecret] = textsIn(object);
        return makeValue.object(
          new Map([...texts].map(([key, text]) => [key, makeValue.optionalSecret(text, isSecret)])),
        );
      },
    },
  };
}

function textsOf(data: unknown): Texts {
  return new Map(Object.entries((data ?? {}) as Readonly<Record<string, string>>));
}
