/** Links and files of an XML feed or item: Atom's `link`, RSS's text, guid, enclosure and Media RSS. */
import { oneLine } from '@/lib/core/text';
import { type Enclosure, LIMITS } from '@/lib/feeds/feed';
import { absolute, isUnsafe } from '@/lib/feeds/markup/address';
import { childrenNamed, type Element, elementsOf, textOf } from '@/lib/feeds/markup/element';

const IANA = 'http://www.iana.org/assignments/relation/';

/** The relations of a link; `alternate` if it names none (RFC 4287, section 4.2.7.2). */
const relationsOf = ({ attributes }: Element): string[] => {
  const rel = (attributes['rel'] ?? '').trim().toLowerCase();
  return (rel.startsWith(IANA) ? rel.slice(IANA.length) : rel || 'alternate').split(/\s+/);
};

const addressOf = (link: Element): string => link.attributes['href'] ?? textOf(link);

const linksWith = (element: Element, relation: string): Element[] =>
  childrenNamed(element, 'link').filter((link) => relationsOf(link).includes(relation));

/** Absolute addresses of all links of this relation. */
export const addressesWith = (element: Element, relation: string): string[] =>
  linksWith(element, relation)
    .flatMap((link) => absolute(addressOf(link), link.base) ?? [])
    .slice(0, LIMITS.links);

/** Where the feed or item leads: RSS's text or Atom's alternate, HTML before other types. */
export function linkOf(element: Element, unsafe: () => void): string | null {
  const alternates = linksWith(element, 'alternate');
  const isPage = ({ attributes }: Element): boolean => /html|^$/i.test(attributes['type'] ?? '');
  const ordered = [...alternates.filter(isPage), ...alternates.filter((link) => !isPage(link))];
  for (const link of ordered) {
    const address = addressOf(link);
    const found = absolute(address, link.base);
    if (found !== null) return found;
    if (isUnsafe(address)) unsafe();
  }
  // CDF writes it as an attribute.
  return absolute(element.attributes['href'] ?? '', element.base);
}

/** A guid is the link too unless it says that it is none (RSS 2.0). */
export function permalinkOf(guid: Element | null): string | null {
  if (guid?.name !== 'guid') return null;
  if ((guid.attributes['ispermalink'] ?? 'true').trim().toLowerCase() === 'false') return null;
  const text = textOf(guid).trim();
  return /^https?:\/\//i.test(text) ? absolute(text, null) : null;
}

/** `data:` for a signature that comes along, https for one beside the item. */
export function signatureOf(element: Element): string | null {
  for (const link of linksWith(element, 'signature')) {
    const address = addressOf(link).trim();
    if (/^data:application\/pgp-signature[;,]/i.test(address) && address.length < 20_000) {
      return address;
    }
    const found = absolute(address, link.base);
    if (found?.startsWith('https:') === true) return found;
  }
  return null;
}

/** Attached files in order of their elements, each address once. */
export function enclosuresOf(item: Element): Enclosure[] {
  const media = childrenNamed(item, 'media:group').flatMap((group) =>
    childrenNamed(group, 'media:content'),
  );
  const all = [...elementsOf(item), ...media].flatMap((one) => {
    const { attributes } = one;
    if (one.name === 'enclosure')
      return fileOf(
        one,
        attributes['url'] ?? attributes['rdf:resource'] ?? attributes['href'] ?? '',
        attributes['length'],
      );
    if (one.name === 'link' && relationsOf(one).includes('enclosure'))
      return fileOf(one, attributes['href'] ?? '', attributes['length']);
    if (one.name === 'media:content')
      return fileOf(one, attributes['url'] ?? '', attributes['filesize']);
    return [];
  });
  const seen = new Set<string>();
  return all.filter(({ href }) => !seen.has(href) && seen.add(href)).slice(0, LIMITS.enclosures);
}

function fileOf(element: Element, address: string, size: string | undefined): Enclosure[] {
  const href = absolute(address, element.base);
  if (href === null) return [];
  const length = Number.parseInt(size ?? '', 10);
  return [
    {
      href,
      type: oneLine(element.attributes['type'] ?? '', 100) || null,
      length: Number.isFinite(length) && length >= 0 ? length : null,
    },
  ];
}
