/** What the context menu starts: always a window of ours, never anything inside the page. */
import { cleanForSharing } from '@/lib/app/clean-link';
import { randomToken } from '@/lib/platform/clock';
import { copyInPage, describeField, readSelection } from '@/lib/platform/field';
import type { MenuClick, MenuEntry } from '@/lib/platform/menus';
import { openWindow } from '@/lib/platform/windows';
import { world } from '@/lib/platform/world';

/** Stands where a token would: a field was clicked, but the browser lets no extension write there. */
const NO_FIELD = 'no-field';

export const menuHandlers: { readonly [E in MenuEntry]: (click: MenuClick) => void } = {
  write: (click) => void write(click),
  read: (click) => void read(click),
  'copy-clean-link': (click) => void copyCleanLink(click),
};

async function write(click: MenuClick): Promise<void> {
  const token = randomToken();
  const target = await describeField(click, token);
  if (target !== null) await world.session.writeMember('target', token, target);
  await openWindow('compose', target === null ? NO_FIELD : token);
}

async function read(click: MenuClick): Promise<void> {
  const token = randomToken();
  // The browser's own `selectionText` loses line ends and is cut; the page's selection has them.
  const text = (await readSelection(click)) ?? click.selection ?? '';
  await world.session.writeMember('reading', token, text);
  await openWindow('read', token);
}

async function copyCleanLink(click: MenuClick): Promise<void> {
  if (click.linkUrl === null) return;
  const { href } = cleanForSharing(click.linkUrl);
  if (await copyInPage(click, href)) return;
  const token = randomToken();
  await world.session.writeMember('reading', token, href);
  await openWindow('copy', token);
}
