import type { PathValue, WrittenValue } from '../../../analysis';
import { type Breach, valuesAt } from '../breaches';
import { type Condition, textOf } from './condition';

export const targetWithoutName = targetWithout(['name']);

export const targetWithoutAddress = targetWithout(['address', '__address__']);

function targetWithout(keys: readonly string[]): Condition {
  return ({ paths }, place) =>
    paths.flatMap((path) =>
      valuesAt(place, path).flatMap(({ value }) =>
        value.kind === 'list' ? value.items.filter((item) => lacksAll(item.value, keys)).map(breachAt) : [],
      ),
    );
}

function lacksAll(value: PathValue, keys: readonly string[]): boolean {
  return value.kind === 'object' && !keys.some((key) => value.fields.has(key));
}

function breachAt(item: WrittenValue): Breach {
  return { place: { kind: 'value', ...item } };
}

/** A filter for metrics of which none is asked for: its part before the colon begins none of the prefixes. */
export const filterWithoutPrefix: Condition = ({ paths }, place) => {
  const [prefixes] = valuesAt(place, ['metrics_prefixes']);
  const known = prefixes?.value.kind === 'list' ? prefixes.value.items.map((item) => textOf(item.value)) : undefined;
  if (!known || known.includes(undefined)) return [];
  return paths.flatMap((path) =>
    valuesAt(place, path).flatMap(({ value }) =>
      value.kind === 'list'
        ? value.items.flatMap((item) => {
            const [, prefix] = /^([^:]*):/.exec(textOf(item.value) ?? '') ?? [];
            return prefix === undefined || known.some((other) => other!.startsWith(prefix))
              ? []
              : [{ ...breachAt(item), values: { prefix, filters: `[${textOf(item.value)}]` } }];
          })
        : [],
    ),
  );
};
