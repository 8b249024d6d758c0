/** Types of test-counts.mjs. */
export type VitestReport = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };
export function countTests(
  results: VitestReport | null,
  run: { readonly endedWell: boolean; readonly isBuilt: boolean },
): Counts;
