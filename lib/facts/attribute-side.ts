/** Whose attributes: those of the resource, or a data point's, a log record's or a span's own. */
export type AttributeSide = 'resource' | 'own';
