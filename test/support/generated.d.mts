/** Makes the files that are never committed. `root` is the project's folder. */
export function ensureGenerated(root: string): Promise<void>;
