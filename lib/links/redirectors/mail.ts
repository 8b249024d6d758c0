/** What mail services put around the links of a message: counters, and «safe link» checks. */
import type { Redirector } from './redirector';

export const mail: readonly Redirector[] = [
  // Counters.
  { on: 'awstrack.me', path: /^\/L0\/([^/?#]+)/ },
  { on: 'tracking.tldrnewsletter.com', path: /^\/CL0\/([^/?#]+)/ },
  { on: 'click.pstmrk.it', path: /^\/\d?s\/([^/?#]+)/, bare: true },
  { on: 'customeriomail.com track.customer.io', path: /^\/e\/c\/([\w-]+)/, coding: 'base64' },
  {
    on: 'convertkit-mail.com convertkit-mail2.com convertkit-mail4.com kit-mail3.com',
    path: /\/(aHR0c[\w+=-]+)/,
    coding: 'base64',
  },
  { on: 'mandrillapp.com', path: /^\/track\/click/, from: 'p', coding: 'base64' },
  { on: 'list-manage.com', path: /^\/track\/click/, from: 'url' },
  { on: 'constantcontact.com', path: /redirect/, from: 'url' },
  { on: 'go.pardot.com', from: 'url' },
  { on: 'trk.klaviyomail.com', from: 'url' },
  // Checks.
  {
    on: 'safelinks.protection.outlook.com safelinks.protection.office365.us',
    from: 'url',
    security: true,
  },
  { on: 'statics.teams.cdn.office.net', path: /safelinks/, from: 'url', security: true },
  { on: 'urldefense.proofpoint.com', path: /^\/v1\/url/, from: 'u', security: true },
  {
    on: 'urldefense.proofpoint.com',
    path: /^\/v2\/url/,
    from: 'u',
    coding: 'proofpoint-2',
    security: true,
  },
  {
    on: 'urldefense.com urldefense.us urldefense.proofpoint.com',
    path: /^\/v3\/(__.+)/,
    coding: 'proofpoint-3',
    security: true,
  },
  {
    on: 'protect.checkpoint.com url.avanan.click',
    path: /^\/v2\/(?:r\d\d\/)?___(https?:.+?)___/,
    security: true,
  },
  { on: 'linkprotect.cudasvc.com', from: 'a', security: true },
  { on: 'secure-web.cisco.com', path: /^\/[^/]+\/(https?[^?#]+)/, security: true },
  { on: 'clicktime.symantec.com clicktime.cloud.postoffice.net', from: 'u U', security: true },
  { on: 'scanmail.trustwave.com', from: 'u', security: true },
  {
    on: 'safe.menlosecurity.com isolate.menlosecurity.com',
    path: /^\/(https?:.+)/,
    security: true,
  },
  {
    on: 'gateway.zscloud.net gateway.zscaler.net gateway.zscalerone.net gateway.zscalertwo.net',
    from: 'origurl',
    security: true,
  },
  { on: 'protection.sophos.com', from: 'u', coding: 'base64', security: true },
  { on: 'link.edgepilot.com', from: 'u', security: true },
  { on: 'trendmicro.com', path: /\/wis\/clicktime/, from: 'url', security: true },
  { on: 'vadesecure.com', from: 'u', security: true },
  { on: 'protect2.fireeye.com protect.fireeye.com', from: 'u', security: true },
  { on: 'fortimail.com fortimailcloud.com', path: /fmlurlsvc/, from: 'url', security: true },
  { on: 'mailanyone.net', from: 'url', security: true },
  { on: 'mimecastprotect.com mimecast.com', from: 'domain_url', security: true },
];
