/** Links as the user passes them on, and as the browser follows them. */
import { aboutRules, builtInRules } from '@/lib/links/built-in';
import { cleanLink, type CleanedLink } from '@/lib/links/clean-link';
import { isUnder, siteOf } from '@/lib/links/hosts';

/** Thorough: for a link that is passed on. */
export const cleanForSharing = (href: string): CleanedLink =>
  cleanLink(href, { mode: 'share', rules: builtInRules() });

/** The address to go to instead, or null to leave the request alone: a site that is off, nothing to clean. */
export function cleanWhileBrowsing(href: string, offsites: readonly string[]): string | null {
  const host = hostOf(href);
  if (host === null || offsites.some((site) => isUnder(host, site))) return null;
  const { href: clean } = cleanLink(href, { mode: 'browse', rules: builtInRules() });
  return clean === href ? null : clean;
}

/** The site of a web page, as switches mean it; null for the browser's own pages. */
export function siteOfPage(href: string): string | null {
  const host = hostOf(href);
  return host === null ? null : siteOf(host);
}

function hostOf(href: string): string | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null;
  return new URL(href).hostname;
}

/** The list of known trackers: when its makers wrote it, and how many rules it has. */
export const linkList = (): { date: string; rules: number } => aboutRules();
