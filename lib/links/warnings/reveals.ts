/** Links that tell who shared them by their path: nothing can be cut, so the person is told. Learnt from soxoj/sharetrace and the sites' own links. */
import type { Advice, Revealed } from './warning';

export type Reveal = {
  /** Sites, separated by blanks. */
  readonly on: string;
  readonly path?: RegExp;
  readonly what: Revealed;
  readonly advice: Advice;
};

const SHORT: Pick<Reveal, 'what' | 'advice'> = { what: 'sharer', advice: 'open-and-copy' };
const OWNED: Pick<Reveal, 'what' | 'advice'> = { what: 'owner', advice: 'check-sharing' };
const INVITE: Pick<Reveal, 'what' | 'advice'> = { what: 'invite', advice: 'new-invite' };
const ACCESS: Pick<Reveal, 'what' | 'advice'> = { what: 'access', advice: 'know-the-reader' };
const MAIL: Pick<Reveal, 'what' | 'advice'> = { what: 'recipient', advice: 'open-and-copy' };

export const reveals: readonly Reveal[] = [
  // One link for each press of «Share».
  { on: 'reddit.com', path: /^\/(?:r|u|user)\/[^/]+\/s\//, ...SHORT },
  { on: 'vm.tiktok.com vt.tiktok.com', ...SHORT },
  { on: 'tiktok.com', path: /^\/t\//, ...SHORT },
  { on: 'facebook.com fb.com', path: /^\/share(?:\/|$)/, ...SHORT },
  { on: 'instagram.com threads.net threads.com', path: /^\/(?:share|s)\//, ...SHORT },
  { on: 'pin.it snapchat.com', path: /^\/(?:t\/)?[\w-]+\/?$/, ...SHORT },
  { on: 'amzn.to amzn.eu amzn.asia a.co', ...SHORT },
  { on: 'spotify.link spotify.app.link', ...SHORT },
  { on: 'maps.app.goo.gl share.google search.app', ...SHORT },
  { on: 'goo.gl', path: /^\/(?:maps|photos)\//, ...SHORT },
  { on: 'gofund.me chng.it qr.ae strava.app.link abnb.me ebay.us tmz.me', ...SHORT },
  { on: 'booking.com', path: /^\/Share-/, ...SHORT },
  { on: 'b23.tv xhslink.com v.douyin.com v.kuaishou.com m.tb.cn', ...SHORT },
  { on: 'onelink.me app.link', path: /^\/[\w-]+/, ...SHORT },
  {
    on: 'wetransfer.com',
    path: /^\/downloads\/[^/]+\/[^/]+/,
    what: 'recipient',
    advice: 'know-the-reader',
  },
  // Pages that show whose they are.
  {
    on: 'chatgpt.com chat.openai.com claude.ai perplexity.ai gemini.google.com copilot.microsoft.com',
    path: /^\/(?:share|s|search|shares)\//,
    ...OWNED,
  },
  { on: 'g.co', path: /^\/(?:gemini|bard)\/share\//, ...OWNED },
  { on: 'docs.google.com drive.google.com photos.app.goo.gl', path: /^\/./, ...OWNED },
  { on: 'photos.google.com', path: /^\/share\//, ...OWNED },
  { on: 'sharepoint.com', path: /\/personal\//, ...OWNED },
  { on: '1drv.ms onedrive.live.com', ...OWNED },
  { on: 'notion.so notion.site', path: /^\/./, ...OWNED },
  { on: 'youtube.com', path: /^\/clip\//, ...OWNED },
  {
    on: 'share.icloud.com icloud.com',
    path: /^\/(?:photos|shared|iclouddrive|keynote|pages|numbers|notes)/,
    ...OWNED,
  },
  { on: 'github.com', path: /^\/[^/]+\/[^/]+\/commit\/[0-9a-f]+\.patch$/, ...OWNED },
  {
    on: 'canva.com figma.com miro.com trello.com',
    path: /^\/(?:design|file|board|app|b|c)\//,
    ...OWNED,
  },
  // Doors into groups.
  { on: 'discord.gg', ...INVITE },
  { on: 'discord.com discordapp.com', path: /^\/invite\//, ...INVITE },
  { on: 't.me telegram.me', path: /^\/(?:joinchat\/|\+)/, ...INVITE },
  { on: 'chat.whatsapp.com signal.group join.slack.com', ...INVITE },
  { on: 'matrix.to', path: /^\/#\//, ...INVITE },
  // Whoever has it is in.
  { on: 'zoom.us', path: /^\/(?:j|w|s)\//, ...ACCESS },
  { on: 'meet.google.com teams.microsoft.com teams.live.com whereby.com', path: /^\/./, ...ACCESS },
  { on: 'dropbox.com', path: /^\/(?:s|sh|scl|t)\//, ...ACCESS },
  { on: 'we.tl mega.nz', ...ACCESS },
  // Counters in mails: no address is inside, and each recipient has a link of their own.
  { on: 'list-manage.com', path: /^\/track\//, ...MAIL },
  {
    on: 'sendgrid.net mjt.lu hubspotlinks.com klclick.com klclick1.com klclick2.com klclick3.com mlsend.com cmail19.com cmail20.com createsend1.com rs6.net exct.net mailchi.mp sendibm1.com sibforms.com acemlna.com acemlnb.com convertkit-mail.com beehiiv.com',
    path: /^\/(?:ls|wf|lnk|Ctc|ss|l|c|t|tn|mk|e|[a-z]\/|lt\.php|link)/,
    ...MAIL,
  },
  { on: 'substack.com', path: /^\/redirect\//, ...MAIL },
];

/** Only their makers know where these lead. */
export const shorteners: ReadonlySet<string> = new Set(
  (
    't.co bit.ly bitly.com j.mp tinyurl.com ow.ly buff.ly is.gd v.gd goo.gl lnkd.in fb.me dlvr.it ift.tt trib.al shorturl.at rb.gy ' +
    'cutt.ly rebrand.ly tiny.cc t.ly s.id adf.ly bc.vc shorte.st ouo.io wp.me nyti.ms wapo.st reut.rs cnn.it bbc.in ' +
    'on.ft.com on.wsj.com econ.st politi.co huff.to spoti.fi apple.co dpo.st zpr.io fxn.ws aka.ms msft.it ' +
    'flip.it mailchi.mp hubs.ly hubs.la hubs.li ebay.to soo.gd clck.ru u.to vk.cc goo.su surl.li t.cn dwz.cn url.cn x.gd 0rz.tw ' +
    'reurl.cc kutt.it lnk.to ffm.to smarturl.it snip.ly po.st tcrn.ch zd.net pst.cr gph.is git.io shrtco.de qr.net'
  ).split(' '),
);
