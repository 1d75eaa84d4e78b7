/** What happened to a thing on the way from the first tree to the second. */
export type Action = 'added' | 'removed' | 'changed';

/** Whether somebody or something may do more than before, or less: RBAC rights, privileges of pods, access from outside. */
export type AccessChange = 'more' | 'less';

/** One difference of an object, in words that stand for themselves beside the object's name. */
export interface Change {
  readonly action: Action;
  /** The thing: `rule get pods/log`, `port 4317`, `container alloy: image`, `prometheus.scrape.pods: scrape_interval`. */
  readonly what: string;
  /** Where it stands in the object: `spec.template.spec.containers[alloy].image`. Entries of lists by what names them, or by number. */
  readonly path: string;
  /** The value before, as people read it; absent where there was none, or where it must not be shown. */
  readonly old?: string;
  /** The value after, likewise. */
  readonly new?: string;
  /** A text of several lines as a line diff: each line behind ` `, `-` or `+`; a line of its own says how many are left out. */
  readonly lines?: readonly string[];
  readonly access?: AccessChange;
  /** Why the API server refuses this change of an object that exists. */
  readonly refused?: string;
  /** What else there is to know. */
  readonly note?: string;
}

/** Names an object in a tree. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  /** Absent for objects of the cluster, and where the manifest names none. */
  readonly namespace?: string;
  readonly name: string;
}

/** An object that is in one tree only, or differs. */
export interface ObjectDiff {
  readonly action: Action;
  readonly object: ObjectName;
  /** The name before, of an object that goes by another one now: a ConfigMap with a hash of its content in its name. */
  readonly oldName?: string;
  /** All differences; of an object that was added or removed only those that matter for access. */
  readonly changes: readonly Change[];
  /** Whether the pods of the workload are replaced. */
  readonly restartsPods: boolean;
  /** What else there is to know: why something couldn't be compared. */
  readonly notes: readonly string[];
}

/** What a subject may do by all roles and bindings of a tree together, and could not before, or the other way round. */
export interface SubjectDiff {
  /** `ServiceAccount monitoring-stack/alloy` */
  readonly subject: string;
  /** `get pods/log in the cluster`, `list events in namespace sales` */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The difference of two trees of manifests. */
export interface TreeDiff {
  /** In order of kind, namespace and name. */
  readonly objects: readonly ObjectDiff[];
  /** Subjects whose rights differ, by name. */
  readonly subjects: readonly SubjectDiff[];
  /** What could not be compared, or in part only, and why. @default - everything was compared */
  readonly incomplete?: readonly string[];
}
