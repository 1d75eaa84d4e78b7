/**
 * Rows of load.jsonl on which `check` and a real Alloy differ, by the reason: Alloy refuses the configuration, and `check` says nothing of it. None
 * of them is about a language that Alloy reads in a string itself.
 */
export const loadDifferences: { readonly [reason: string]: readonly string[] } = {
  'YAML is read, but what the exporter wants to find in it is not known': [
    'load-exporter-yaml-0005',
    'load-exporter-yaml-0006',
    'load-exporter-yaml-0007',
    'load-exporter-yaml-0008',
    'load-exporter-yaml-0013',
    'load-exporter-yaml-0016',
    'load-exporter-yaml-0017',
    'load-exporter-yaml-0027',
    'load-exporter-yaml-0029',
    'load-exporter-yaml-0032',
    'load-exporter-yaml-0033',
    'load-exporter-yaml-0038',
  ],
  "a component that an imported text doesn't define": ['load-language-run-0006'],
  'files, clusters, networks and clouds of the machine that Alloy ran on': [
    'load-exporter-other-0008',
    'load-exporter-other-0032',
    'load-exporter-other-0060',
    'load-component-other-0055',
    'load-component-other-0074',
    'load-component-other-0111',
    'load-component-other-0117',
    'load-component-other-0119',
    'load-component-other-0120',
    'load-component-other-0167',
    'load-component-other-0168',
    'load-language-run-0007',
  ],
};
