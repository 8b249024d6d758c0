/** The number on the toolbar button. */
import { browser } from './browser';

/** Shows `count` (nothing for 0, `99+` above 99). */
export async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a3b12' });
  await browser.action.setBadgeText({
    text: count === 0 ? '' : count > 99 ? '99+' : String(count),
  });
}
