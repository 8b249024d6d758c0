/** Optional packages that some locked package names and that nothing locks. */
export function missingFrom(
  packages: Readonly<Record<string, object>>,
): { name: string; version: string; dev?: boolean }[];
