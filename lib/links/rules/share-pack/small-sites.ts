/** Sites where one or two parameters say where a visitor came from. */
import type { Pack } from './pack';

export const smallSites: readonly Pack[] = [
  {
    why: 'referral',
    on: `
      2game.com boxofficemojo.com eufy.com eufylife.com fiverr.com indiegala.com joybuggy.com ko-fi.com plex.tv
      ladysmithchronicle.com manymorestores.com redbubble.com watchworthy.app wfaa.com dyno.gg glitch.com
      dribbble.com behance.net awwwards.com codepen.io dev.to hashnode.com hackernoon.com freecodecamp.org
      buymeacoffee.com opencollective.com liberapay.com ranker.com zillow.com realtor.com newsweek.com
      quizlet.com coursera.org udemy.com edx.org khanacademy.org skillshare.com hotjar.com intercom.com`,
    take: 'ref referrer',
  },
  { why: 'referral', on: 'udemy.com coursera.org', take: 'LSNPUBID source siteID ranMID' },
  {
    why: 'campaign',
    on: 'imgur.com quizlet.com hashnode.com squarespace.com studentbeans.com office.com',
    take: 'source',
  },
  { why: 'campaign', on: 'plex.tv', take: 'origin plex_utm sl ckhid' },
  { why: 'campaign', on: 'squarespace.com', take: 'subchannel subcampaign' },
  { why: 'campaign', on: 'newsweek.com independent.co.uk', take: 'subref regSourceMethod' },
  { why: 'campaign', on: 'cbc.ca', take: '__vfz cmp referrer' },
  { why: 'campaign', on: 'bostonherald.com', take: 'g2i_source g2i_medium g2i_campaign' },
  { why: 'campaign', on: 'bostonglobe.com', take: 'p1 s_campaign rss_id' },
  { why: 'campaign', on: 'ticketmaster.*', take: 'tm_link awtrc' },
  { why: 'history', on: 'myanimelist.net', take: '_location click_type click_param' },
  { why: 'history', on: 'seek.co.nz seek.com.au', take: 'tracking sc_trk' },
  {
    why: 'campaign',
    on: 'realestate.com.au',
    take: `
      campaignType campaignChannel campaignName campaignContent campaignSource campaignPlacement sourcePage
      sourceElement`,
  },
  { why: 'campaign', on: 'matomo.org', take: 'menu footer header' },
  { why: 'history', on: 'mouser.com', take: 'qs' },
  { why: 'campaign', on: 'lenovo.com', take: 'PID acid linkTrack' },
  {
    why: 'referral',
    on: `
      voidu.com gamebillet.com dreamgame.com gamersgate.com gamesload.com dlgamer.com noctre.com
      wingamestore.com macgamestore.com`,
    take: 'affiliate affil aff ars',
  },
  { why: 'campaign', on: 'newsflare.com', take: 'jwsource' },
  { why: 'history', on: 'zillow.com realtor.com', take: 'rtoken view_source' },
  {
    why: 'campaign',
    on: 'mozilla.org firefox.com addons.mozilla.org',
    take: 'entrypoint form_type src',
  },
  {
    why: 'analytics',
    on: 'nature.com springer.com sciencedirect.com wiley.com tandfonline.com sagepub.com jstor.org',
    take: 'error cookies_not_supported WT.ec_id rss dgcid casa_token',
  },
  {
    why: 'mail-recipient',
    on: 'academia.edu researchgate.net',
    take: 'email_work_card swp auto f_ri _sg _tp',
  },
];
