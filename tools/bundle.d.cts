export declare function esbuild(): string;
export declare function bundleArguments(source: string, outfile: string): string[];
export declare const sourceMap: readonly string[];
export declare function bundleSync(source: string, outfile: string, ...more: string[]): void;
