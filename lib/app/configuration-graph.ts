import type { IConstruct } from 'constructs';
import { readModel } from '../analysis';
import type { AlloyConfig } from '../config';
import { foldPicture, type Picture, type PictureOptions, pictureOf, renderSvg } from '../graph';
import { Alloy } from '../kubernetes';

/** The drawing of a configuration. */
export function configurationGraph(config: AlloyConfig, constructs: readonly IConstruct[]): string {
  return renderSvg(foldPicture(configurationPicture(config, constructs)), { title: config.filename });
}

/** The picture of a configuration, with what the workload that runs it needs of Kubernetes; of one that none runs, the components alone. */
export function configurationPicture(config: AlloyConfig, constructs: readonly IConstruct[]): Picture {
  // The text has the sections, and the components their identifiers.
  return pictureOf(readModel(config.text, config.filename), surroundingsOf(workloadOf(config, constructs)));
}

/** The workload that runs a configuration, if one does. */
export function workloadOf(config: AlloyConfig, constructs: readonly IConstruct[]): Alloy | undefined {
  return constructs.filter(Alloy.isAlloy).find((alloy) => alloy.config === config);
}

/** What is around the components that a workload runs. */
export function surroundingsOf(alloy: Alloy | undefined): Pick<PictureOptions, 'needs' | 'secrets' | 'secretFolders'> {
  if (alloy === undefined) return {};
  const { needs, environment, template } = alloy.plan;
  const secrets = environment.variables.flatMap(({ variable: { name, valueFrom } }) => {
    const { name: secret, key } = valueFrom?.secretKeyRef ?? {};
    return secret === undefined || key === undefined ? [] : [[name, { name: secret, key }] as const];
  });
  return { needs, secrets: new Map(secrets), secretFolders: secretFolders(template) };
}

/** Where keys of Secrets are mounted as files, with the names of the Secrets: also those that are mounted by hand. */
function secretFolders({ spec }: Alloy['plan']['template']): ReadonlyMap<string, string> {
  const names = new Map(spec?.volumes?.map(({ name, secret }) => [name, secret?.secretName]));
  const mounts = spec?.containers.flatMap(({ volumeMounts }) => volumeMounts ?? []) ?? [];
  return new Map(
    mounts.flatMap(({ name, mountPath, subPath }) => {
      const secret = names.get(name);
      return secret === undefined || subPath !== undefined ? [] : [[mountPath, secret] as const];
    }),
  );
}
