/** Types of test-counts.mjs. */
export type VitestReport = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };
export type Run = {
  readonly endedWell: boolean;
  /** Whether each step ended well. */
  readonly steps?: readonly boolean[];
  /** Only some of the tests were asked for. */
  readonly isPick?: boolean;
};
export function countTests(results: VitestReport | null, run: Run): Counts;
