import { FieldSet, type FieldsV1 } from './field-set';

/** Who manages which fields of an object: an entry of `metadata.managedFields`. */
export interface ManagedFields {
  readonly manager: string;
  readonly operation: 'Apply' | 'Update';
  /** The version of the API in which the fields are named. */
  readonly apiVersion: string;
  readonly subresource?: string;
  readonly time?: string;
  readonly fieldsType: string;
  readonly fieldsV1: FieldsV1;
}

/** An object as the API server has it, read with `--show-managed-fields`. */
export interface ManagedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly resourceVersion?: string;
    readonly managedFields?: readonly ManagedFields[];
    readonly [member: string]: unknown;
  };
  readonly [member: string]: unknown;
}

/** Says why an object can't be restored to what it was before a deploy; undefined if it can. */
export function restoreProblem(before: ManagedObject, manager: string): string | undefined {
  const applied = entryOf(before, manager);
  return applied === undefined || applied.apiVersion === before.apiVersion
    ? undefined
    : `it was applied as ${applied.apiVersion}, and is read as ${before.apiVersion}`;
}

/**
 * What to apply server-side, by force, so that an object has again what it had before a deploy: what the manager had applied,
 * and the former values of the fields that it has set since (those of others that it took over; those that nobody managed).
 * What the deploy added is removed because it isn't applied any more.
 * @param now the object after the deploy; undefined where it is gone
 * @returns undefined where the manager has touched nothing
 */
export function restoringManifest(
  before: ManagedObject,
  now: ManagedObject | undefined,
  manager: string,
): ManagedObject | undefined {
  const fields = fieldsOf(before, manager).union(takenSince(before, now, manager));
  if (fields.isEmpty && fieldsOf(now, manager).isEmpty) return undefined;
  const granular = allFieldsOf(before).union(allFieldsOf(now));
  const { metadata, ...rest } = fields.extract(before, granular) as Partial<ManagedObject>;
  const { name, namespace } = before.metadata;
  return {
    ...rest,
    apiVersion: before.apiVersion,
    kind: before.kind,
    metadata: { ...metadata, name, ...(namespace === undefined ? {} : { namespace }) },
  };
}

/**
 * Who should manage which fields after the restoring manifest was applied: the same managers as before the deploy, so that nobody has
 * conflicts later.
 * @param restored the object after the manifest was applied
 * @returns undefined if that is already so
 */
export function restoredManagedFields(
  before: ManagedObject,
  now: ManagedObject | undefined,
  restored: ManagedObject,
  manager: string,
): readonly ManagedFields[] | undefined {
  const taken = takenSince(before, now, manager);
  if (taken.isEmpty && fieldsOf(restored, manager).equals(fieldsOf(before, manager))) return undefined;
  const isOurs = (entry: ManagedFields) => entry === entryOf(restored, manager) || entry === entryOf(before, manager);
  const theirs = (restored.metadata.managedFields ?? []).filter((entry) => !isOurs(entry));
  const lost = (before.metadata.managedFields ?? [])
    .filter((entry) => !isOurs(entry))
    .flatMap((entry) => {
      const fields = FieldSet.of(entry.fieldsV1).within(taken);
      return fields.isEmpty ? [] : [{ entry, fields }];
    });
  const ours = entryOf(before, manager);
  return [
    ...(ours === undefined ? [] : [ours]),
    ...theirs.map((entry) => {
      const own = lost.find((one) => identityOf(one.entry) === identityOf(entry));
      return own === undefined
        ? entry
        : { ...entry, fieldsV1: FieldSet.of(entry.fieldsV1).union(own.fields).toFieldsV1() };
    }),
    ...lost
      .filter(({ entry }) => !theirs.some((one) => identityOf(one) === identityOf(entry)))
      .map(({ entry, fields }) => ({ ...entry, fieldsV1: fields.toFieldsV1() })),
  ];
}

/** Fields that the manager has now, and hadn't before. */
function takenSince(before: ManagedObject, now: ManagedObject | undefined, manager: string): FieldSet {
  // Fields of another version have other paths: what was added is removed nevertheless, because it isn't applied any more.
  if (now !== undefined && entryOf(now, manager)?.apiVersion !== before.apiVersion) return FieldSet.of({});
  return fieldsOf(now, manager).without(fieldsOf(before, manager));
}

function fieldsOf(object: ManagedObject | undefined, manager: string): FieldSet {
  return FieldSet.of(object === undefined ? undefined : entryOf(object, manager)?.fieldsV1);
}

function allFieldsOf(object: ManagedObject | undefined): FieldSet {
  return (object?.metadata.managedFields ?? [])
    .map(({ fieldsV1 }) => FieldSet.of(fieldsV1))
    .reduce((all, fields) => all.union(fields), FieldSet.of({}));
}

/** What a manager has applied. */
function entryOf(object: ManagedObject, manager: string): ManagedFields | undefined {
  return object.metadata.managedFields?.find(
    (entry) => entry.manager === manager && entry.operation === 'Apply' && !entry.subresource,
  );
}

function identityOf({ manager, operation, apiVersion, subresource = '' }: ManagedFields): string {
  return JSON.stringify([manager, operation, apiVersion, subresource]);
}
