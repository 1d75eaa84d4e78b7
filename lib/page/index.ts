// The page about a configuration: one HTML file that needs no network, for people who want to look at what runs.
//
// `renderPage` takes what other rooms have found (`PageConfiguration`: the model, its findings, and what the workload has in Kubernetes) and writes it
// down: `page.ts` the whole, `components.ts`, `arguments.ts` and `labels.ts` a part each. The pictures are those of lib/graph, whose boxes lead to the components
// below; `viewer.ts` is the program in the page, which moves and searches them. Secrets are hidden as in all reports (`masked-text.ts`).

export { type PageConfiguration, type PageFact, type PageFacts, type PageOptions, renderPage } from './page';
