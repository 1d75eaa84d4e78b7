import type { ComponentArguments } from '../arguments';
import type { Component, MakeComponent } from '../component';
import type { GeneratedRule } from '../custom-resources/generated-rules';
import type { JobDefaults, JobDiscovery, JobsOfObject, MonitoringJob } from '../custom-resources/monitoring-job';
import { loseFor, madeFor } from '../custom-resources/object-steps';
import type { OperatorObject } from '../custom-resources/objects';
import { podMonitorJobs } from '../custom-resources/pod-monitor';
import { probeJobs } from '../custom-resources/probe';
import { scrapeConfigJobs } from '../custom-resources/scrape-config';
import { type EndpointsRole, serviceMonitorJobs } from '../custom-resources/service-monitor';
import { type DiscoveredTarget, discover, type Unseen } from '../kubernetes/discovery';
import { identityLabels } from '../kubernetes/meta-labels';
import { type KubernetesObject, nameOf } from '../kubernetes/object';
import { selectorTest } from '../kubernetes/selector-block';
import { scrapeTargets } from '../metrics/scrape-job';
import { type PlacedRule, rulesIn } from '../rules';
import type { Site, Target } from '../site';
import type { ItemView } from '../way';

/** `prometheus.operator.servicemonitors` */
export const prometheusOperatorServicemonitors = operatorComponent('ServiceMonitor', serviceMonitorJobs);

/** `prometheus.operator.podmonitors` */
export const prometheusOperatorPodmonitors = operatorComponent('PodMonitor', podMonitorJobs);

/** `prometheus.operator.probes` */
export const prometheusOperatorProbes = operatorComponent('Probe', probeJobs);

/** `prometheus.operator.scrapeconfigs` */
export const prometheusOperatorScrapeconfigs = operatorComponent('ScrapeConfig', scrapeConfigJobs);

type MakeJobs = (object: OperatorObject<object>, defaults: JobDefaults, role: EndpointsRole) => JobsOfObject;

/** A component that scrapes what objects of a kind describe. */
function operatorComponent(kind: string, jobsOf: MakeJobs): MakeComponent {
  return (site) => new OperatorComponent(site, kind, jobsOf);
}

class OperatorComponent implements Component {
  readonly #site: Site;
  readonly #kind: string;
  readonly #jobsOf: MakeJobs;
  readonly #rules: readonly PlacedRule[];
  readonly #defaults: JobDefaults;
  readonly #role: EndpointsRole;
  readonly #found = new Map<string, ReturnType<typeof discover>>();

  constructor(site: Site, kind: string, jobsOf: MakeJobs) {
    const { args } = site;
    args.expect({
      executed: ['forward_to', 'namespaces', 'kubernetes_role', 'selector', 'rule', 'scrape', 'clustering'],
      irrelevant: ['client', 'informer_sync_timeout'],
    });
    this.#site = site;
    this.#kind = kind;
    this.#jobsOf = jobsOf;
    this.#rules = rulesIn(args, 'rule', { loaded: 'legacy', applied: 'legacy' });
    this.#defaults = defaultsIn(args.blocks('scrape')[0]);
    this.#role = roleIn(args);
  }

  start(): void {
    const isRead = readObjects(this.#site.args);
    for (const object of this.#site.cluster.custom('monitoring.coreos.com', this.#kind)) {
      const why = isRead(object);
      if (why === undefined) this.#scrapeFor(object);
      else this.#leave(object, why);
    }
  }

  #scrapeFor(object: KubernetesObject): void {
    const { jobs, problems, unknown } = this.#jobsOf(object as OperatorObject<object>, this.#defaults, this.#role);
    if (unknown !== undefined) this.#site.miss(this.#site.args.notExecuted(`${nameOf(object)}: ${unknown}`));
    for (const problem of problems) this.#leave(object, problem);
    if (jobs.length === 0 && problems.length === 0) this.#leave(object, 'it says no targets');
    for (const job of jobs) {
      const targets = this.#targetsOf(job, object);
      if (targets === undefined) continue;
      const scrape = {
        ...job.scrape,
        extraMetrics: false,
        clustered: this.#site.args.blocks('clustering')[0]?.flag('enabled') ?? false,
        rules: [...this.#rules, ...this.#placed(job, job.rules)],
        metricRules: this.#placed(job, job.metricRules),
      };
      scrapeTargets(this.#site, scrape, targets);
    }
  }

  #leave(object: KubernetesObject, why: string): void {
    loseFor(this.#site, object, { labels: identityLabels(object) }, nameOf(object), why);
  }

  /** Rules that are made of an object stand where the component does; what they are made of is in their names. */
  #placed({ name }: MonitoringJob, rules: readonly GeneratedRule[]): readonly PlacedRule[] {
    const { place } = this.#site.args;
    return rules.map(({ rule, from }) => ({ rule, place, what: `${name} ${from}: ${rule.action}` }));
  }

  /** What the job finds; undefined where a test doesn't say it. */
  #targetsOf({ name, discovery }: MonitoringJob, object: KubernetesObject): readonly Target[] | undefined {
    const made = (labels: ItemView['labels'], what: string): Target => ({
      labels,
      step: madeFor(this.#site, object, { labels }, `${name} ${what}`),
    });
    switch (discovery.by) {
      case 'kubernetes':
        return this.#discovered(discovery, name, object).map((found) => made(found.labels, nameOf(found.object)));
      case 'list':
        return discovery.addresses.map((address) =>
          made(new Map([...discovery.labels, ['__address__', address]]), 'listed target'),
        );
      case 'http': {
        const given = this.#site.world.targets?.[name];
        if (given === undefined) {
          const why = `${name}: what ${discovery.url} answers isn't known: give it with \`targets\``;
          this.#site.miss(this.#site.args.notExecuted(why));
          return undefined;
        }
        return given.map((target) =>
          made(new Map([...Object.entries(target), ['__meta_url', discovery.url]]), 'given target'),
        );
      }
    }
  }

  /** What is found in the namespaces of an object. That of others is left out here, where it says which object it's of. */
  #discovered(
    { role, namespaces, attachNode }: JobDiscovery & { by: 'kubernetes' },
    job: string,
    object: KubernetesObject,
  ): readonly DiscoveredTarget[] {
    const key = `${role} ${attachNode}`;
    const query = { role, selectors: new Map(), attach: { node: attachNode, namespace: false } };
    const found = this.#found.get(key) ?? discover(this.#site.cluster, query);
    this.#found.set(key, found);
    const isChosen = (of: DiscoveredTarget | Unseen) => {
      const namespace = of.object.metadata?.namespace ?? '';
      return namespaces === undefined || namespaces.includes(namespace);
    };
    for (const unseen of found.unseen.filter(isChosen)) {
      const view = { labels: identityLabels(unseen.object) };
      loseFor(this.#site, object, view, `${job} ${nameOf(unseen.object)}`, unseen.why);
    }
    return found.targets.filter((target) => {
      if (isChosen(target)) return true;
      const why = `namespace ${target.object.metadata?.namespace} isn't among ${namespaces?.join(', ')}`;
      loseFor(this.#site, object, { labels: target.labels }, `${job} namespaceSelector`, why);
      return false;
    });
  }
}

/** Why the component doesn't read an object; undefined for one that it reads. */
function readObjects(args: ComponentArguments): (object: KubernetesObject) => string | undefined {
  const namespaces = args.texts('namespaces');
  const isSelected = selectorTest(args.blocks('selector')[0]);
  return ({ metadata }) => {
    const { namespace = '', labels = {} } = metadata ?? {};
    if (namespaces.length > 0 && !namespaces.includes(namespace) && !namespaces.includes('')) {
      return `namespace ${namespace} isn't among ${namespaces.join(', ')}`;
    }
    return isSelected(labels) ? undefined : 'the selector of the component leaves it out';
  };
}

function defaultsIn(scrape: ComponentArguments | undefined): JobDefaults {
  scrape?.expect({
    executed: ['default_scrape_interval', 'default_scrape_timeout', 'default_sample_limit'],
    irrelevant: ['scrape_native_histograms', 'honor_metadata'],
  });
  const given = (name: string) => (scrape?.has(name) ? scrape.duration(name) : 0n);
  return {
    interval: given('default_scrape_interval'),
    timeout: given('default_scrape_timeout'),
    sampleLimit: scrape?.number('default_sample_limit') ?? 0,
  };
}

function roleIn(args: ComponentArguments): EndpointsRole {
  const role = args.text('kubernetes_role');
  if (role === 'endpoints' || role === 'endpointslice') return role;
  throw args.notExecuted('kubernetes_role: Alloy refuses it: only endpoints and endpointslice are supported');
}
