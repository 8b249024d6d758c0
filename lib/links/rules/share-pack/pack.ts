/** The form in which our own rules are written. */
import type { Reason } from '@/lib/links/reasons';

export type Pack = {
  readonly why: Reason;
  /** Sites, or address patterns of the filter language, separated by blanks; absent for everywhere. */
  readonly on?: string;
  /** Parameter names, separated by blanks; `name*` is every name that begins so. */
  readonly take?: string;
  /** Patterns of `name=value`. */
  readonly match?: readonly string[];
  /** Takes every parameter *but* these; for pages whose query is otherwise all trace. */
  readonly takeAllBut?: string;
  /** Names that stay here although another rule takes them. */
  readonly keep?: string;
};
