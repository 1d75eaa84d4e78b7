import { InvalidArgumentError } from 'commander';

/** A value that must not be empty. */
export function nonEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('it must not be empty.');
  return text;
}

/** A whole number from `least`, below 100000. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    if (!/^(0|[1-9]\d{0,4})$/.test(text) || Number(text) < least) {
      throw new InvalidArgumentError(`expected a whole number from ${least}.`);
    }
    return Number(text);
  };
}

/** A duration such as `30s`, `2m` or `0s`, in seconds. */
export function seconds(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(s|m)$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError('expected a duration, as in 30s or 2m.');
  return Number(number) * (unit === 'm' ? 60 : 1);
}
