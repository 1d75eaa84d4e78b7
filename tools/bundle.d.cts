export declare function esbuild(): string;
export declare function bundleArguments(source: string, outfile: string): string[];
export declare const sourceMap: readonly string[];
export declare function bundleSync(source: string, outfile: string, ...more: string[]): void;
export declare function stageBundle(outfile: string): {
  readonly path: string;
  readonly publish: () => void;
  readonly discard: () => void;
};
