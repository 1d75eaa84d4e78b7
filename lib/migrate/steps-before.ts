import { nameOf, titleOf } from '../diff';
import type { Commands } from './commands';
import type { Decision } from './decisions';
import { collectorsIn, type Release, titleOfInstallation } from './installation';
import { type Move, ownersOf } from './move';
import { type Keeper, keepersOf } from './ownership';
import type { MissingSecret, Step } from './situation';
import { isWorkload } from './workload';

/** Secrets that have to be there before the new pods start. */
export function missingSecrets(missing: readonly MissingSecret[], commands: Commands): readonly Step[] {
  if (missing.length === 0) return [];
  return [
    {
      kind: 'secrets',
      title: 'Create the Secrets that the new pods need',
      why: ['without them the new pods wait; in the place of FILE, name a file with the value'],
      commands: missing.map(({ namespace, name, keys }) =>
        commands.kubectl(
          'create',
          'secret',
          'generic',
          name,
          '--namespace',
          namespace,
          ...keys.map((key) => `--from-file=${key}=FILE`),
        ),
      ),
    },
  ];
}

/** What is done to an installation before the new manifests are applied. */
export function stepsBefore(move: Move, commands: Commands): readonly Step[] {
  return [...saveSteps(move, commands), ...pauseSteps(move, commands), ...stopSteps(move, commands)];
}

/** Commands of Helm, told where its records are. */
function helmFor({ recordKind }: Release, commands: Commands): (...words: readonly string[]) => string {
  const driver = recordKind === 'ConfigMap' ? 'HELM_DRIVER=configmap ' : '';
  return (...words) => `${driver}${commands.helm(...words)}`;
}

/** What helps on the way back. */
function saveSteps({ installation, way }: Move, commands: Commands): readonly Step[] {
  const { release } = installation;
  if (release === undefined || release.record === 'gone' || way === 'upgrade' || way === 'operator') return [];
  const { name, namespace } = release;
  const helm = helmFor(release, commands);
  return [
    {
      kind: 'save',
      title: `Keep the values and the manifest of release ${name}, for a way back`,
      why: ['Helm forgets them with the release'],
      commands: [
        `${helm('get', 'values', name, '--namespace', namespace, '--output', 'yaml')} > ${name}-values.yaml`,
        `${helm('get', 'manifest', name, '--namespace', namespace)} > ${name}-manifest.yaml`,
      ],
    },
  ];
}

function pauseSteps({ decisions, installation }: Move, commands: Commands): readonly Step[] {
  const objects = decisions.filter(({ fate }) => fate !== 'stays').map(({ object }) => object);
  const keepers = new Map(objects.flatMap(keepersOf).map((keeper) => [JSON.stringify(keeper), keeper]));
  return [...keepers.values()].flatMap((keeper): readonly Step[] => {
    const step = pauseOf(keeper, commands);
    return step === undefined ? [] : [{ ...step, why: [...step.why, `for ${titleOfInstallation(installation)}`] }];
  });
}

function pauseOf(keeper: Keeper, commands: Commands): Step | undefined {
  switch (keeper.kind) {
    case 'owner':
      return undefined;
    case 'Application': {
      const patch = '[{"op":"remove","path":"/spec/syncPolicy/automated"}]';
      return {
        kind: 'pause',
        title: `Stop Argo CD from putting the old objects back: Application ${keeper.name}`,
        why: [
          'it makes again what is deleted, unless its source has it no more (Argo CD is expected in the namespace argocd)',
        ],
        commands: [
          commands.kubectl(
            'patch',
            `application.argoproj.io/${keeper.name}`,
            '--namespace',
            'argocd',
            '--type',
            'json',
            '--patch',
            patch,
          ),
        ],
      };
    }
    case 'HelmRelease':
    case 'Kustomization': {
      const group = keeper.kind === 'HelmRelease' ? 'helm' : 'kustomize';
      const type = `${keeper.kind.toLowerCase()}.${group}.toolkit.fluxcd.io`;
      return {
        kind: 'pause',
        title: `Stop Flux from putting the old objects back: ${keeper.kind} ${keeper.namespace}/${keeper.name}`,
        why: ['it makes again what is deleted, unless its source has it no more'],
        commands: [
          commands.kubectl(
            'patch',
            `${type}/${keeper.name}`,
            '--namespace',
            keeper.namespace,
            '--type',
            'merge',
            '--patch',
            '{"spec":{"suspend":true}}',
          ),
        ],
      };
    }
  }
}

function stopSteps(move: Move, commands: Commands): readonly Step[] {
  const { installation, decisions, way } = move;
  const { release } = installation;
  const title = titleOfInstallation(installation);
  switch (way) {
    case 'operator':
      return [operatorStep(move, commands)];
    case 'upgrade':
      return [
        {
          kind: 'release',
          title: `Switch the collector off in ${title}`,
          why: [
            `the release has more than that: ${installation.rest.map((each) => titleOf(nameOf(each))).join(', ')}`,
            `in the values, switch off what makes ${collectorNames(move)}; Helm then deletes it`,
          ],
          commands: [
            helmFor(release!, commands)(
              'upgrade',
              release!.name,
              'CHART',
              '--namespace',
              release!.namespace,
              '--values',
              'VALUES',
            ),
          ],
        },
      ];
    case 'uninstall':
      return [
        {
          kind: 'release',
          title: `Uninstall ${title}: from here on it collects nothing, until the new pods run`,
          why: reasons(decisions.filter(({ fate }) => fate === 'before')),
          commands: [
            helmFor(release!, commands)('uninstall', release!.name, '--namespace', release!.namespace, '--wait'),
          ],
        },
      ];
    case 'forget':
    case 'objects':
      return [...forgetSteps(move, commands), ...deleteSteps(move, commands)];
  }
}

function collectorNames({ installation }: Move): string {
  return collectorsIn(installation.objects)
    .filter(({ isStore }) => !isStore)
    .map(({ workload }) => titleOf(nameOf(workload)))
    .join(', ');
}

function operatorStep({ installation }: Move, commands: Commands): Step {
  const owners = new Map(installation.objects.flatMap(ownersOf).map((owner) => [JSON.stringify(owner), owner]));
  const resources = [...owners.values()].map(({ apiVersion, of, name, namespace }) => ({
    apiVersion,
    kind: of,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  }));
  return {
    kind: 'operator',
    title: `Delete what the operator makes ${titleOfInstallation(installation)} of, while the operator runs`,
    why: ['the operator would make again what is deleted, and a resource without its operator is never gone'],
    commands: commands.delete(resources, '--wait'),
  };
}

function forgetSteps({ installation: { release }, way }: Move, commands: Commands): readonly Step[] {
  if (way !== 'forget' || release === undefined) return [];
  const { name, namespace } = release;
  const kind = (release.recordKind ?? 'Secret').toLowerCase();
  return [
    {
      kind: 'release',
      title: `Let Helm forget release ${name}; nothing stops`,
      why: [
        '`helm uninstall` would also delete what stays, or what is taken over; the next `helm upgrade` would put the old objects back',
      ],
      commands: [commands.kubectl('delete', kind, '--namespace', namespace, '--selector', `owner=helm,name=${name}`)],
    },
  ];
}

function deleteSteps({ decisions, installation }: Move, commands: Commands): readonly Step[] {
  const adopted = decisions.filter(({ fate }) => fate === 'adopted');
  const before = decisions.filter(({ fate }) => fate === 'before');
  // Workloads first: without their account and rights they would only fail.
  const sorted = [...before].sort((a, b) => Number(isWorkload(b.object)) - Number(isWorkload(a.object)));
  const stops = before.some(({ object }) => isWorkload(object));
  const steps: Step[] = [];
  if (adopted.length > 0) steps.push(orphanStep(adopted, commands));
  if (sorted.length > 0) {
    steps.push({
      kind: 'delete',
      title: stops
        ? `Delete what is in the way of ${titleOfInstallation(installation)}: from here on it collects nothing, until the new pods run`
        : 'Delete what is in the way',
      why: reasons(sorted),
      commands: commands.delete(sorted.map(({ object }) => object)),
    });
  }
  return steps;
}

/** The label by which a DaemonSet takes pods for its own of today: those of a first generation would count as the new one's, and never be replaced. */
const GENERATION = 'pod-template-generation';

function orphanStep(adopted: readonly Decision[], commands: Commands): Step {
  const objects = adopted.map(({ object }) => object);
  const daemonSets = objects.filter(isWorkload).filter(({ kind }) => kind === 'DaemonSet');
  const unlabel = daemonSets.map(({ metadata, spec }) => {
    const selector = Object.entries(spec.selector?.matchLabels ?? {}).map(([name, value]) => `${name}=${value}`);
    const where = metadata.namespace === undefined ? [] : ['--namespace', metadata.namespace];
    return commands.kubectl('label', 'pods', ...where, '--selector', selector.sort().join(','), `${GENERATION}-`);
  });
  return {
    kind: 'delete',
    title: `Delete the workload${objects.length === 1 ? '' : 's'}, and leave the pods running`,
    why: [
      ...reasons(adopted),
      ...(daemonSets.length === 0
        ? []
        : [
            `without the label ${GENERATION}, the new DaemonSet knows that the pods are not its own of today, and replaces them`,
          ]),
    ],
    commands: [...commands.delete(objects, '--cascade=orphan'), ...unlabel],
  };
}

/** `DaemonSet monitoring/alloy: the selector of a workload is immutable` */
export function reasons(decisions: readonly Decision[]): readonly string[] {
  return decisions.map(({ object, why }) => `${titleOf(nameOf(object))}: ${why.join('; ')}`);
}
