/** From what the use case says to what the reading window shows. */
import type { ReadError, ReadMessage } from '@/lib/app/read-message';
import type { Result } from '@/lib/core/result';
import type { ReadOutcome } from '@/lib/ui/views/read';

export function toOutcome(result: Result<ReadMessage, ReadError>): ReadOutcome {
  if (result.ok) return { kind: 'opened', ...result.value };
  const { error } = result;
  switch (error.kind) {
    case 'no-message':
    case 'not-a-message':
      return { kind: 'no-message' };
    case 'damaged':
      return { kind: 'tampered' };
    case 'locked':
      // Keys in the vault carry no lock of their own, so this is a key that nobody here can open.
      return { kind: 'no-key' };
    case 'too-weak':
    case 'unsupported':
      return { kind: error.kind, detail: error.what };
    case 'needs-password':
    case 'no-key':
    case 'tampered':
    case 'too-large':
    case 'wrong-password':
      return { kind: error.kind };
  }
}
