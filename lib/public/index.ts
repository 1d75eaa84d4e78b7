// The namespaces of the package's root. Rooms export to one another more than a user needs; each file here says what of a room, or of a part of
// it, a user of the library finds under one name, and in the short form that the namespace allows (`destinations.Loki`). The root itself is
// ../index.ts. Nothing is made here.
//
// To make a new pipeline public: export it in `pipelines.ts`.

export * as backends from './backends';
export * as destinations from './destinations';
export * as monitoring from './monitoring';
export * as pipelines from './pipelines';
export type * as routes from './routes';
export * as syntax from './syntax';
export * as values from './values';
