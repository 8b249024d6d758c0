/** From what the use case says to what the reading window shows. */
import type { ReadError, ReadMessage } from '@/lib/app/read-message';
import type { Result } from '@/lib/core/result';
import type { ReadOutcome } from '@/lib/ui/views/read';

export function toOutcome(result: Result<ReadMessage, ReadError>): ReadOutcome {
  if (result.ok) return { kind: 'opened', ...result.value };
  const { error } = result;
  switch (error.kind) {
    case 'locked':
    case 'no-message':
      return { kind: 'no-message' };
    default:
      return { kind: error.kind };
  }
}
