export declare function copyManifest(root: string): void;
