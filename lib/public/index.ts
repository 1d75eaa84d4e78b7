// The namespaces of the package's root. Rooms export more to one another than users need; each file here selects what users of the library find
// under one name, from a room or a part of it, and in the short form that the namespace allows (`destinations.Loki`). The root itself is
// ../index.ts. Nothing is implemented here.
//
// To make a new pipeline public: export it in `pipelines.ts`.

export * as backends from './backends';
export * as companions from './companions';
export * as destinations from './destinations';
export * as monitoring from './monitoring';
export * as pipelines from './pipelines';
export type * as routes from './routes';
export type * as stacks from './stacks';
export * as syntax from './syntax';
export * as values from './values';
