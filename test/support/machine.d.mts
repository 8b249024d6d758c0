/** Types of machine.mjs, which is plain JavaScript because it runs before any package is installed. */
export type BrowserKind = 'chromium' | 'firefox';
export function findCommand(name: string): string | null;
export function findBrowser(kind: BrowserKind): string | null;
export function requireBrowser(kind: BrowserKind): string;
export function ensureMachine(): void;
