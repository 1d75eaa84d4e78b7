import type { Size } from 'cdk8s';

/** A size as Kubernetes writes it: `5Gi`, `100Mi`. */
export function quantity(size: Size): string {
  const bytes = size.toKibibytes() * 1024;
  for (const [unit, factor] of [
    ['Gi', 1024 ** 3],
    ['Mi', 1024 ** 2],
    ['Ki', 1024],
  ] as const) {
    if (bytes % factor === 0) return `${bytes / factor}${unit}`;
  }
  return String(bytes);
}
