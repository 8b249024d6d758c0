/** What the page at hand announces about itself, read in the moment when the user opens the popup. */
import { browser } from './browser';

export type AnnouncedLink = {
  readonly href: string;
  readonly type: string;
  readonly title: string;
};

/** The feeds that the page's head names, as they stand there; none where no script may run. */
export async function readAnnouncedFeeds(tabId: number): Promise<AnnouncedLink[]> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][href]')]
          .slice(0, 50)
          .map(({ href, type, title }) => ({ href, type, title })),
    });
    return result?.result ?? [];
  } catch {
    return [];
  }
}
