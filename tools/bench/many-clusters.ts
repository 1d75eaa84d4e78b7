import { megabytes, milliseconds, type Row, type Section } from './report';

/** What the process of some clusters took: the time of each repeat in milliseconds, and the peak of its memory in bytes. */
export interface Measured {
  readonly times: readonly number[];
  readonly memory: number;
}

const CLUSTERS = [1, 10, 100, 1000];

/** Time and memory for each cluster, which must not grow with their number. */
export function clusterSection(
  title: string,
  run: (count: number, repeats: number) => Measured,
  reference: { readonly helm: number; readonly aim?: number },
): Section {
  const rows: Row[] = [];
  let perClusterOfHundred = Number.NaN;
  let memoryOfHundred = Number.NaN;
  for (const count of CLUSTERS) {
    const { times, memory } = run(count, 1);
    const perCluster = times[0]! / count;
    rows.push({
      what: `${count} cluster${count === 1 ? '' : 's'} in one app, each, against helm template`,
      value: milliseconds(perCluster),
      ratio: perCluster / reference.helm,
      ...(count < 100 || reference.aim === undefined ? {} : { aim: reference.aim }),
    });
    rows.push({ what: '  peak memory of the process', value: megabytes(memory) });
    if (count === 100) {
      perClusterOfHundred = perCluster;
      memoryOfHundred = memory;
    } else if (count === 1000) {
      rows.push({
        what: '  time of each, against that of 100 clusters',
        value: '',
        ratio: perCluster / perClusterOfHundred,
        aim: 1.3,
      });
      rows.push({
        what: '  memory, against ten times that of 100 clusters',
        value: '',
        ratio: memory / memoryOfHundred / 10,
        aim: 1.3,
      });
    }
  }
  return { title, rows };
}
