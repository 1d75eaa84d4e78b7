/** How a value of TypeScript is written in YAML. */
export type Shape =
  | ValueShape
  | { readonly choice: readonly (string | number)[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly props: PropShapes; readonly required?: readonly string[] }
  | { readonly oneOf: readonly Shape[] }
  | FactoryShape
  | { readonly kubernetes: (value: never) => unknown };

/** `duration` is Go's notation (`30s`, `1h30m`), `size` that of Kubernetes (`512Mi`, `10Gi`), `count` a number of pods or a percentage. */
export type ValueShape = 'text' | 'number' | 'boolean' | 'duration' | 'size' | 'count';

export interface PropShapes {
  readonly [prop: string]: Shape;
}

/**
 * A class with factories: `controller: { statefulSet: { replicas: 2 } }` is `Controller.statefulSet({ replicas: 2 })`, and a name alone a factory
 * without options: `storage: emptyDir`.
 */
export interface FactoryShape {
  readonly factories: { readonly [name: string]: Factory };
}

export interface Factory {
  /** What the factory takes; absent where it takes nothing. */
  readonly takes?: Shape;
  /** Whether it can't go without. @default false */
  readonly needs?: boolean;
  readonly make: (options: never) => unknown;
}

/** What a shape is called in messages. */
export function expectedOf(shape: Shape): string {
  if (typeof shape === 'string') {
    return {
      text: 'a text',
      number: 'a number',
      boolean: 'true or false',
      duration: 'a duration, as in 30s or 1h30m',
      size: 'a size, as in 512Mi or 10Gi',
      count: 'a number of pods, or a percentage of them',
    }[shape];
  }
  if ('choice' in shape) return `one of ${shape.choice.join(', ')}`;
  if ('list' in shape) return 'a list';
  if ('oneOf' in shape) return shape.oneOf.map(expectedOf).join(', or ');
  if ('factories' in shape) return `one of ${Object.keys(shape.factories).join(', ')}`;
  return 'a mapping ({} where all of it may be left out)';
}
