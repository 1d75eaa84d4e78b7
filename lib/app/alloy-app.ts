import { relative } from 'node:path';
import { App, type AppProps } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Diagnostic } from '../syntax';
import { Cdk8sCommand } from './cdk8s-command';
import { configurationFiles } from './configuration-files';
import { constructMetadata, METADATA_FILE } from './construct-metadata';
import { DependencyCycleError } from './dependencies';
import { duplicateObjects } from './duplicate-objects';
import { expectSynth, noteSynth } from './forgotten-synth';
import { helmValuesFiles } from './helm-values';
import { kustomizationFiles, RepeatedObjectError } from './kustomization';
import { chartManifests, type ManifestFile, manifestFiles } from './manifests';
import { findProblems, problemOf, sortProblems } from './problems';
import { FileNameError, Publication, type Published } from './publication';
import { answer, isAsked } from './questions';
import { renderProblems, renderPublished } from './report';
import { REPORT_FILE, reportPage } from './report-page';
import { output } from './rules';
import { reportUncaughtSynthErrors, SynthError, writeError } from './synth-error';
import { workloadSummary } from './workload-summary';
import { toYaml } from './yaml';

export interface AlloyAppProps extends AppProps {
  /**
   * The folder that is published. Under `cdk8s synth --output FOLDER` it's that folder, unless `FOLDER` is the staging folder.
   * @default 'dist'
   */
  readonly outdir?: string;
  /**
   * The folder that `output` of `cdk8s.yaml` names. `cdk8s synth` empties its output folder before the app runs, so a failed synth would leave it empty:
   * with this folder in between, `outdir` stays as it was.
   * @default '.synth'
   */
  readonly staging?: string;
  /**
   * Whether a `kustomization.yaml` that lists the manifests is written, so that the folder is a base for kustomize overlays, and Argo CD and Flux build it
   * with kustomize. `kubectl apply -f` doesn't accept such a folder: use `kubectl apply -k`.
   * @default false
   */
  readonly kustomization?: boolean;
  /**
   * Whether a picture of each configuration is written beside it, as `cdk8s-alloy graph` draws it: `alloy.svg` beside `alloy.alloy`.
   * @default false
   */
  readonly graphs?: boolean;
  /**
   * Whether values for the official Helm chart are written, as `cdk8s-alloy export helm` makes them: `helm/values.yaml`, or `helm/NAME-values.yaml` for each of
   * several Alloys. What the chart can't say is listed in the file. To tools that apply every file of the output, it is an empty list of objects.
   * @default false
   */
  readonly helm?: boolean;
  /**
   * Whether a page about all configurations is written, as `cdk8s-alloy report` makes it: `report.html`.
   * @default false
   */
  readonly report?: boolean;
  /**
   * How many warnings are allowed: more of them fail the synth, as `--max-warnings` does in `cdk8s-alloy lint`.
   * @default - any number
   */
  readonly maxWarnings?: number;
  /**
   * Where the app writes what it tells people: warnings, and the files of `outdir`.
   * @default - standard error (the command swallows standard output)
   */
  readonly log?: (text: string) => void;
}

/**
 * A cdk8s app that checks everything, each thing once, and only then publishes: manifests as YAML, each configuration beside
 * them as a readable `.alloy` file. A failed synth changes nothing in the published folder.
 *
 * Charts, file names and file contents are those of a plain cdk8s `App`, except if that would give two objects the same file, so that one of them is lost
 * (`FILE_PER_RESOURCE`): then the file name includes the namespace.
 *
 * @example
 * const app = new AlloyApp();
 * const chart = new Chart(app, 'alloy', { namespace: 'monitoring-stack', disableResourceNameHashes: true });
 * new Alloy(chart, 'alloy');
 * app.synth();
 */
export class AlloyApp extends App {
  readonly #command: Cdk8sCommand;
  /** Where the app publishes if nobody asks for another folder. */
  readonly #home: string;
  readonly #recordsMetadata: boolean;
  readonly #kustomization: boolean;
  readonly #graphs: boolean;
  readonly #helm: boolean;
  readonly #report: boolean;
  readonly #maxWarnings: number;
  readonly #log: (text: string) => void;

  constructor(props: AlloyAppProps = {}) {
    const {
      staging = '.synth',
      kustomization = false,
      graphs = false,
      helm = false,
      report = false,
      maxWarnings = Infinity,
      log = writeError,
      ...rest
    } = props;
    const command = new Cdk8sCommand(staging);
    super({ ...rest, outdir: props.outdir ?? command.asked ?? 'dist' });
    this.#command = command;
    this.#home = props.outdir ?? command.usual;
    this.#recordsMetadata = props.recordConstructMetadata ?? process.env['CDK8S_RECORD_CONSTRUCT_METADATA'] === 'true';
    this.#kustomization = kustomization;
    this.#graphs = graphs;
    this.#helm = helm;
    this.#report = report;
    this.#maxWarnings = maxWarnings;
    this.#log = log;
    // Only a program that the command runs is for nothing else than a synth: others may read what the constructs hold.
    if (command.isThere) expectSynth(this);
  }

  /**
   * All problems of the app, errors and warnings, sorted by construct path, then position: of every configuration and workload,
   * and what any construct's `node.addValidation` says.
   */
  check(): readonly Diagnostic[] {
    return checkAll(this.node.findAll());
  }

  /**
   * Checks everything; if there are no errors, writes the files.
   * @throws SynthError with all problems
   */
  override synth(): void {
    noteSynth(this);
    const constructs = this.node.findAll();
    const warnings = this.#requireNoErrors(constructs);
    if (answer(constructs, this.#home)) return;
    const published = this.#reportingMistakes(() => this.#publish(constructs));
    const files = renderPublished(relative('', this.outdir) || '.', published);
    const summary = workloadSummary(constructs);
    this.#log(renderProblems(warnings, constructs) + summary + files + this.#command.advice(this.outdir));
  }

  /**
   * The manifests of all charts as one text.
   * @throws SynthError with all problems
   */
  override synthYaml(): string {
    noteSynth(this);
    const constructs = this.node.findAll();
    this.#requireNoErrors(constructs);
    return this.#reportingMistakes(() => {
      const charts = [...chartManifests(this, constructs)];
      return toYaml(charts.flatMap(({ manifests }) => manifests));
    });
  }

  #publish(constructs: readonly IConstruct[]): Published {
    const publication = new Publication(this.outdir);
    try {
      const manifests: ManifestFile[] = [];
      for (const file of manifestFiles(this, chartManifests(this, constructs))) {
        publication.add(file.name, file.text);
        this.#command.stage(file.name, file.text);
        if (this.#kustomization || this.#helm) {
          manifests.push(file);
        }
      }
      const others = [
        ...(this.#kustomization ? kustomizationFiles(manifests) : []),
        ...(this.#helm ? helmValuesFiles(manifests) : []),
      ];
      for (const { name, text } of others) {
        publication.add(name, text);
      }
      for (const { name, text } of configurationFiles(constructs, { graphs: this.#graphs })) {
        publication.add(name, text);
      }
      if (this.#report) publication.add(REPORT_FILE, reportPage(constructs, { title: 'Alloy', folder: this.#home }));
      if (this.#recordsMetadata) {
        // The command reads this file; `kubectl apply -f` would read it too, and fail on it.
        const metadata = constructMetadata(constructs);
        if (!this.#command.stage(METADATA_FILE, metadata)) {
          publication.add(METADATA_FILE, metadata);
        }
      }
      return publication.commit();
    } catch (error) {
      publication.discard();
      throw error;
    }
  }

  /** @returns the warnings */
  #requireNoErrors(constructs: readonly IConstruct[]): readonly Diagnostic[] {
    const problems = checkAll(constructs);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    if (errors > 0 || warnings > this.#maxWarnings) {
      throw this.#failure(problems, errors > 0 ? undefined : `maxWarnings allows ${this.#maxWarnings}`);
    }
    return problems;
  }

  /** Reports user mistakes that surface only while the files are written as problems. */
  #reportingMistakes<T>(make: () => T): T {
    try {
      return make();
    } catch (error) {
      throw isMistake(error) ? this.#failure([problemOf(this, output, (error as Error).message)]) : error;
    }
  }

  #failure(problems: readonly Diagnostic[], reason?: string): SynthError {
    reportUncaughtSynthErrors();
    const outcome = this.#command.failedOutcome(this.outdir);
    const report = renderProblems(
      problems,
      this.node.findAll(),
      reason === undefined ? outcome : `${reason}; ${outcome}`,
    );
    return new SynthError(report + (isAsked() ? '' : this.#command.epilogue), problems);
  }
}

function checkAll(constructs: readonly IConstruct[]): readonly Diagnostic[] {
  return sortProblems([...findProblems(constructs), ...duplicateObjects(constructs)]);
}

/** Whether an error comes from what the user asked for, or from the file system, rather than from a bug. */
function isMistake(error: unknown): boolean {
  return (
    error instanceof DependencyCycleError ||
    error instanceof FileNameError ||
    error instanceof RepeatedObjectError ||
    'syscall' in Object(error)
  );
}
