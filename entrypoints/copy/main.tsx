/** The window that copies a clean link where the page would not let us. */
import { world } from '@/lib/platform/world';
import { say } from '@/lib/platform/words';
import { mountPage } from '@/lib/ui/mount';
import { provideWords } from '@/lib/ui/words';
import { CopyLink } from '@/lib/ui/views/copy-link';

provideWords(say);

mountPage(async () => (
  <CopyLink href={(await world.session.readMember('reading', location.hash.slice(1))) ?? ''} />
));
