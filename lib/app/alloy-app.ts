import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ApiObject, App, type AppProps } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Diagnostic } from '../syntax';
import { configurationFiles } from './configuration-files';
import { DependencyCycleError } from './dependencies';
import { duplicateObjects } from './duplicate-objects';
import { EXPLAIN_VARIABLE, writeExplainReport } from './explain-report';
import { kustomizationFiles, RepeatedObjectError } from './kustomization';
import { chartManifests, type ManifestFile, manifestFiles } from './manifests';
import { findProblems, problemOf, sortProblems } from './problems';
import { FileNameError, Publication, type Published } from './publication';
import { renderProblems, renderPublished } from './report';
import { output } from './rules';
import { reportUncaughtSynthErrors, SynthError, writeError } from './synth-error';
import { workloadSummary } from './workload-summary';
import { toYaml } from './yaml';

const METADATA_FILE = 'construct-metadata.json';

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
   * Where the app writes its messages: warnings, and the files of `outdir`. @default - standard error (`cdk8s synth` swallows standard output)
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
  readonly #staging?: string;
  readonly #recordsMetadata: boolean;
  readonly #kustomization: boolean;
  readonly #log: (text: string) => void;

  constructor(props: AlloyAppProps = {}) {
    const { staging = '.synth', kustomization = false, log = writeError, ...rest } = props;
    const asked = process.env['CDK8S_OUTDIR'];
    const isStaging = asked !== undefined && resolve(asked) === resolve(staging);
    super({ ...rest, outdir: props.outdir ?? (isStaging ? undefined : asked) ?? 'dist' });
    this.#staging = isStaging ? resolve(staging) : undefined;
    this.#recordsMetadata = props.recordConstructMetadata ?? process.env['CDK8S_RECORD_CONSTRUCT_METADATA'] === 'true';
    this.#kustomization = kustomization;
    this.#log = log;
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
    const constructs = this.node.findAll();
    const warnings = this.#requireNoErrors(constructs);
    const explainFile = process.env[EXPLAIN_VARIABLE];
    if (explainFile) {
      writeExplainReport(explainFile, constructs);
      return;
    }
    const published = this.#reportingMistakes(() => this.#publish(constructs));
    const files = renderPublished(relative('', this.outdir) || '.', published);
    this.#log(renderProblems(warnings, constructs) + workloadSummary(constructs) + files);
  }

  /**
   * The manifests of all charts as one text.
   * @throws SynthError with all problems
   */
  override synthYaml(): string {
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
        this.#stage(file.name, file.text);
        if (this.#kustomization) {
          manifests.push(file);
        }
      }
      for (const { name, text } of kustomizationFiles(manifests)) {
        publication.add(name, text);
      }
      for (const { name, text } of configurationFiles(constructs)) {
        publication.add(name, text);
      }
      if (this.#recordsMetadata) {
        // The command reads this file; `kubectl apply -f` would read it too, and fail on it.
        const metadata = constructMetadata(constructs);
        if (!this.#stage(METADATA_FILE, metadata)) {
          publication.add(METADATA_FILE, metadata);
        }
      }
      return publication.commit();
    } catch (error) {
      publication.discard();
      throw error;
    }
  }

  /** Writes a file for `cdk8s synth` to list and to validate. @returns whether there is a staging folder */
  #stage(name: string, text: string): boolean {
    if (this.#staging === undefined) return false;
    const file = join(this.#staging, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return true;
  }

  /** @returns the warnings */
  #requireNoErrors(constructs: readonly IConstruct[]): readonly Diagnostic[] {
    const problems = checkAll(constructs);
    if (problems.some(({ severity }) => severity === 'error')) throw this.#failure(problems);
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

  #failure(problems: readonly Diagnostic[]): SynthError {
    reportUncaughtSynthErrors();
    return new SynthError(renderProblems(problems, this.node.findAll(), 'nothing was written'), problems);
  }
}

function checkAll(constructs: readonly IConstruct[]): readonly Diagnostic[] {
  return sortProblems([...findProblems(constructs), ...duplicateObjects(constructs)]);
}

/** Where each object comes from, in the form that `cdk8s synth` needs for its validation reports. */
function constructMetadata(constructs: readonly IConstruct[]): string {
  const objects = constructs.filter(ApiObject.isApiObject);
  const resources = Object.fromEntries(objects.map(({ name, node }) => [name, { path: node.path }]));
  return JSON.stringify({ version: '1.0.0', resources });
}

/** Whether an error is caused by the user's input or by the file system, rather than by a bug. */
function isMistake(error: unknown): boolean {
  return (
    error instanceof DependencyCycleError ||
    error instanceof FileNameError ||
    error instanceof RepeatedObjectError ||
    'syscall' in Object(error)
  );
}
