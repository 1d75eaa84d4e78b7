export declare function copyManifests(root: string): void;
