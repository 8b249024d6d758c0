/** Video, music, podcasts and games. */
import type { Pack } from './pack';

export const media: readonly Pack[] = [
  // `v`, `t`, `start`, `end`, `list`, `index`, `lc`, `search_query`, `q`, `sp` choose what is shown.
  {
    why: 'share-token',
    on: 'youtube.com youtu.be youtube-nocookie.com music.youtube.com',
    take: `
      si feature kw pp ab_channel attr_tag embeds_referring_euri embeds_referring_origin embeds_euri embeds_origin
      source_ve_path app ucbcb cbrd nohtml5 has_verified annotation_id src_vid sttick sttype gs_l ved ei
      persist_app themeRefresh noapp rco widget_referrer widgetid`,
  },
  {
    why: 'share-token',
    on: 'open.spotify.com spotify.com spotify.link podcasters.spotify.com',
    take: `
      si context sp_cid sp_ac sp_gaid sp_aid pt dl_branch nd dlsi go fallback _authfailed dl_source pi pt_success
      creative flow_ctx`,
  },
  {
    why: 'share-token',
    on: `
      music.apple.com apps.apple.com podcasts.apple.com itunes.apple.com books.apple.com tv.apple.com`,
    take: `
      itsct itscg itscc at ct pt ls uo app mttnsubad mttnagencyid mttnsiteid mttnsubplmnt ign-itscg ign-itsct
      mttn3pid mttncc mttnpid src`,
  },
  { why: 'share-token', on: 'apple.com', take: 'afid cid aosid mttnsubad itsct itscg at ct' },
  { why: 'share-token', on: 'soundcloud.com', take: 'si ref p c' },
  { why: 'share-token', on: 'deezer.com', take: 'host app_id origin deferredFl universal_link' },
  { why: 'share-token', on: 'tidal.com', take: 'u ref' },
  { why: 'share-token', on: 'shazam.com', take: 'referrer' },
  {
    why: 'share-token',
    on: 'bandcamp.com',
    take: `
      from search_item_id search_item_type search_match_part search_page_id search_page_no search_rank search_sig
      logged_in_mobile_menubar logged_in_menubar`,
  },
  { why: 'share-token', on: 'last.fm genius.com', take: 'ref referrer' },
  {
    why: 'share-token',
    on: 'twitch.tv',
    take: 'tt_content tt_medium tt_email_id sr referrer no-mobile-redirect',
  },
  { why: 'share-token', on: 'vimeo.com', take: 'share fl fe turnstile ref embedded source owner' },
  { why: 'share-token', on: 'dailymotion.com', take: 'ref referrer' },
  { why: 'share-token', on: 'rumble.com', take: 'mref mc e9s mrefc sci rel' },
  { why: 'share-token', on: 'odysee.com', take: 'r src' },
  { why: 'share-token', on: 'ted.com', take: 'source referrer rid rss utm_share awesm' },
  {
    why: 'share-token',
    on: 'imdb.com',
    take: 'ref_* rf ref_ ref pf_rd_m pf_rd_s pf_rd_r pf_rd_t pf_rd_i pf_rd_p',
  },
  {
    why: 'history',
    on: 'netflix.com',
    take: 'trackId tctx jb jbp s preventIntent trkid trg fromWatch',
  },
  {
    why: 'history',
    on: 'primevideo.com hulu.com disneyplus.com max.com hbomax.com',
    take: 'ref_ ref cmp distributionPartner',
  },
  { why: 'share-token', on: 'nicovideo.jp nico.ms', take: 'ss_id ss_pos cp_in ref rf rp ra via' },
  { why: 'share-token', on: 'steampowered.com steamcommunity.com', take: 'snr' },
  {
    why: 'referral',
    on: 'gog.com humblebundle.com greenmangaming.com fanatical.com epicgames.com',
    take: `
      at_gd rec_scenario_id rec_sub_source_id rec_item_id vds_id prod_id rec_source CJEVENT pdpgatetoken pp
      partner hmb_source hmb_medium hmb_campaign epic_affiliate epic_gameId`,
  },
  { why: 'share-token', on: 'roblox.com', take: 'refPageId' },
  {
    why: 'share-token',
    on: 'goodreads.com',
    take: 'from_search from_srp qid rank ac from_choice from_home ref',
  },
  { why: 'share-token', on: 'letterboxd.com', take: 'ref' },
  { why: 'share-token', on: 'archive.org', take: '' },
  {
    why: 'share-token',
    on: 'giphy.com imgur.com flickr.com unsplash.com',
    take: 'ref_url ixid ixlib tracking_id',
  },
  { why: 'share-token', on: 'wattpad.com', take: 'wp_page wp_uname wp_originator' },
  {
    why: 'share-token',
    on: 'audible.*',
    take: `
      ref ref_ pf_rd_p pf_rd_r pageLoadId creativeId plink qid sr ac overrideBaseCountry ipRedirectOverride
      source_code`,
  },
];
