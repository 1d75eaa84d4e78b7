import type { KubernetesObject, ProfileInput } from '../simulate';
import type { TestedConfig } from './configuration';
import { hasLabels, labelsText, Narrowing } from './item-conditions';
import { listOf, resultOf, scrapeOutcome, type TestedProfile } from './scrape';
import { allOf } from './send-telemetry';
import { sendProfiles } from './send-written';
import type { TestOptions } from './test-options';
import { lossesText, nameOf } from './to-scrape';
import { type Verdict, verdictWith } from './verdict';
import { verdictOfKept } from './verdict-of-kept';

/** What else is expected of profiles that arrive. Each says something of the profiles that fit all before it. */
export interface ProfileConditions {
  /** The kind: `process_cpu`. */
  ofKind(name: string): ProfileConditions;
  /** Labels that they arrive with. `undefined`: not there. */
  withLabels(labels: Readonly<Record<string, string | undefined>>): ProfileConditions;
  /** The component that they arrive at: `pyroscope.write.default`. */
  at(destination: string): ProfileConditions;
  /** What is asked for them: `http://10.1.0.1:6060/debug/pprof/heap`. */
  from(url: string): ProfileConditions;
  /** Seconds between two of a kind. */
  every(seconds: number): ProfileConditions;
}

/** `toProfile`: profiles of an object of Kubernetes, or of one of several, arrive somewhere. */
export function toProfile(
  config: TestedConfig,
  objects: KubernetesObject | readonly KubernetesObject[],
  options: TestOptions = {},
): Verdict {
  const { own, gaps } = scrapeOutcome(config, listOf(objects), options);
  const result = resultOf(own);
  const [subject, [first]] = [nameOf(objects), result.profiles];
  const notExecuted = gaps.map(({ message }) => message);
  const verdict = {
    pass: first !== undefined,
    message: () =>
      first === undefined
        ? `expected ${subject} to be profiled\n${lossesText({ dropped: result.dropped, notExecuted })}`
        : `expected ${subject} not to be profiled\n\nits way:\n${first.way}`,
  };
  return verdictWith(verdict, conditionsOf(subject, result.profiles));
}

/** `toKeepProfile`: profiles that somebody sends arrive somewhere, each of them. */
export function toKeepProfile(
  config: TestedConfig,
  profiles: ProfileInput | readonly ProfileInput[],
  options: TestOptions = {},
): Verdict {
  const result = sendProfiles(config, profiles, options);
  const names = allOf(profiles).map(({ name }) => name);
  const subject = `the profile ${names.join(', ')}`;
  return verdictWith(verdictOfKept(subject, result, result.profiles), conditionsOf(subject, result.profiles));
}

function conditionsOf(subject: string, profiles: readonly TestedProfile[]): ProfileConditions {
  const narrowing = new Narrowing<TestedProfile>(
    subject,
    profiles.map((item) => ({ item, destination: item.destination, way: item.way })),
  );
  const narrowed = (
    expected: string,
    fits: (profile: TestedProfile) => boolean,
    shown: (profile: TestedProfile) => string,
  ) => {
    narrowing.narrow(
      expected,
      ({ item }) => fits(item),
      ({ item }) => shown(item),
    );
    return conditions;
  };
  const conditions: ProfileConditions = {
    ofKind: (wanted) =>
      narrowed(
        `to have profiles ${wanted}`,
        ({ name }) => name === wanted,
        ({ name }) => name,
      ),
    withLabels: (wanted) =>
      narrowed(
        `to be profiled with ${labelsText(Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, value ?? ''])))}`,
        ({ labels }) => hasLabels(labels, wanted),
        ({ labels }) => labelsText(labels),
      ),
    at: (wanted) =>
      narrowed(
        `to have profiles that arrive at ${wanted}`,
        ({ destination }) => destination === wanted,
        ({ destination }) => destination,
      ),
    from: (url) =>
      narrowed(
        `to be profiled from ${url}`,
        ({ source }) => source.url === url,
        ({ source }) => source.url ?? `nothing is asked: ${source.component} takes them`,
      ),
    every: (seconds) =>
      narrowed(
        `to be profiled every ${seconds} s`,
        ({ source }) => source.interval === seconds,
        ({ source }) => (source.interval === undefined ? 'whenever somebody sends it' : `every ${source.interval} s`),
      ),
  };
  return conditions;
}
