import { GENERATED, quote } from './text';

/** `workload.json` with its overlay: what each component is like where several copies of Alloy run. */
export interface WorkloadFile {
  readonly [component: string]: object;
}

/** What code reads of an entry; the rest explains it. */
const READ = ['copies', 'state', 'spreadWhen'];

/** `workload.gen.ts`: one JSON text for each component of which copies need something, or that keeps something. */
export function emitWorkload(workload: WorkloadFile): string {
  const rows = Object.keys(workload)
    .sort()
    .flatMap((name) => {
      const entry = workload[name]!;
      if (Array.isArray(entry)) return [];
      const read = Object.fromEntries(Object.entries(entry).filter(([member]) => READ.includes(member)));
      const isPlain = read['copies'] === 'any' && read['state'] === 'none';
      return isPlain ? [] : [`  ${quote(name)}: ${quote(JSON.stringify(read))},\n`];
    });
  return `${GENERATED}
export const copies: { readonly [component: string]: string } = {
${rows.join('')}};
`;
}
