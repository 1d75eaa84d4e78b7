import type { IConstruct } from 'constructs';
import { readModel } from '../analysis';
import type { AlloyConfig } from '../config';
import { foldPicture, type PictureOptions, pictureOf, renderSvg } from '../graph';
import { Alloy } from '../kubernetes';

/** The picture of a configuration, with what the workload that runs it needs of Kubernetes; of one that none runs, the components alone. */
export function configurationGraph(config: AlloyConfig, constructs: readonly IConstruct[]): string {
  const alloy = workloadOf(config, constructs);
  // The text has the sections, and the components their identifiers.
  const model = readModel(config.text, config.filename);
  const picture = pictureOf(model, surroundingsOf(alloy));
  return renderSvg(foldPicture(picture), { title: config.filename });
}

/** The workload that runs a configuration, if one does. */
export function workloadOf(config: AlloyConfig, constructs: readonly IConstruct[]): Alloy | undefined {
  return constructs.filter(Alloy.isAlloy).find((alloy) => alloy.config === config);
}

/** What is around the components that a workload runs. */
export function surroundingsOf(alloy: Alloy | undefined): Pick<PictureOptions, 'needs' | 'secrets'> {
  if (alloy === undefined) return {};
  const { needs, environment } = alloy.plan;
  const secrets = environment.variables.flatMap(({ variable: { name, valueFrom } }) => {
    const { name: secret, key } = valueFrom?.secretKeyRef ?? {};
    return secret === undefined || key === undefined ? [] : [[name, { name: secret, key }] as const];
  });
  return { needs, secrets: new Map(secrets) };
}
