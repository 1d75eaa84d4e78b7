/** The highest version among names of folders (`v1.9.0` is below `v1.18.1`); others are passed over. @throws Error where there is none */
export function newestVersion(names: readonly string[]): string {
  const versions = names.flatMap((name) => {
    const match = /^v(\d+)\.(\d+)\.(\d+)$/.exec(name);
    return match ? [{ name, numbers: match.slice(1).map(Number) }] : [];
  });
  const [newest] = versions.sort((a, b) => compare(b.numbers, a.numbers));
  if (!newest) throw new Error('schema/ holds no folder of an Alloy version, such as v1.18.1');
  return newest.name;
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((number, i) => number - b[i]!).find((difference) => difference !== 0) ?? 0;
}
