/** Newspapers, magazines and broadcasters. */
import type { Pack } from './pack';

export const news: readonly Pack[] = [
  {
    why: 'mail-recipient',
    on: 'nytimes.com',
    take: `
      smid smtyp referringSource action module region pgtype contentCollection campaign_id emc instance_id nl
      regi_id segment_id te user_id searchResultPosition ref partner rref src sgrp source WT.nav clickSource mwrsm
      auth hpgrp h_position impression_id pool algo bl caller imp_id variant fellback req_id surface surface_pos`,
  },
  {
    why: 'campaign',
    on: 'theguardian.com',
    take: 'CMP INTCMP acquisitionData reminderPlatform cmp REFPVID referrerPageviewId',
  },
  {
    why: 'campaign',
    on: 'bbc.co.uk bbc.com',
    take: `
      at_* xtor ns_* ocid pinned_post_locator pinned_post_asset_id pinned_post_type intlink_from_url link_location
      OCID`,
  },
  {
    why: 'campaign',
    on: 'washingtonpost.com',
    take: 'carta-url itid tid wpisrc wpmm wp_cid hpid noredirect wpmk p9w22b2p nid s_l',
  },
  {
    why: 'campaign',
    on: 'wsj.com barrons.com marketwatch.com',
    take: 'mod reflink st sharetype pos desktopwebshare tesla mg articletype siteid ns',
  },
  {
    why: 'campaign',
    on: 'ft.com economist.com bloomberg.com reuters.com',
    take: `
      sharetype fsrc srnd leadSource sref cmpid taid cid etear sourceCode desktopUsedc syn-25a6b1a6 segmentID
      segmentid hashedemail feedType feedName rpc edition-redirect ftcamp xtor`,
  },
  {
    why: 'campaign',
    on: `
      cnn.com nbcnews.com cbsnews.com abcnews.go.com foxnews.com npr.org usatoday.com latimes.com politico.com
      politico.eu axios.com`,
    take: `
      cid ftag iid ICID source sc ns_ taid ex_cid intcid ito hpt bt_ee bt_ts cmpid gnt-cfr nlid nname nrid tblatrk
      stream src _amp`,
  },
  {
    why: 'campaign',
    on: `
      businessinsider.com forbes.com cnbc.com cnet.com zdnet.com techcrunch.com theverge.com wired.com vox.com
      newyorker.com vanityfair.com theatlantic.com time.com`,
    take: `
      r IR op ss ftag __source mbid esrc bxid cndid hasha hashb hashc guccounter verso taid linkId sf xid scx_t
      jwsource miRedirects utm_brand sharebar recirc position sourceIdentifier ncid CNDID hashed_user_id cx_hid
      penci scu _sp`,
  },
  {
    why: 'campaign',
    on: 'huffpost.com buzzfeed.com vice.com',
    take: 'ncid bffb bfsource bfb bfplay ref guccounter d_id ref_bsft_clkid incontent',
  },
  {
    why: 'campaign',
    on: `
      lemonde.fr liberation.fr lefigaro.fr mediapart.fr lesechos.fr leparisien.fr 20minutes.fr francetvinfo.fr
      franceinfo.fr`,
    take: `
      xtor lmd_medium lmd_campaign lmd_creation lmd_source lmd_term userId at_* M_BT seance userMatriculeHash`,
  },
  {
    why: 'campaign',
    on: `
      spiegel.de zeit.de faz.net sueddeutsche.de welt.de taz.de tagesschau.de heise.de golem.de bild.de stern.de
      n-tv.de focus.de derstandard.at nzz.ch`,
    take: `
      sara_ref sara_ecid wt_ref reducedusername wt_zmc wt_mc wt_t ssm ssp ssc prm fbc dicbo _gl ref source cid
      wtmc etcc_cmp etcc_med GEPC mktcid mktcval kid trco trafficsource sc_src traffic_id icmp xing_share
      google_editors_picks share`,
  },
  {
    why: 'campaign',
    on: `
      elpais.com elmundo.es eldiario.es lavanguardia.com abc.es elconfidencial.com repubblica.it corriere.it
      lastampa.it ilfattoquotidiano.it`,
    take: `
      ssm prm ref_origin rss intcmp cid intlink s_kw ns_* ref cmpid refresh_ce cmp emk source event_log sma
      id_externo_nwl id_externo_promo hidCampanya`,
  },
  { why: 'campaign', on: 'ilsole24ore.com', take: 'cmpid refresh_ce' },
  {
    why: 'campaign',
    on: 'nrc.nl volkskrant.nl telegraaf.nl nu.nl',
    take: 'referrer referer mid rr',
  },
  {
    why: 'campaign',
    on: 'globo.com uol.com.br folha.uol.com.br',
    take: 'origin cmpid aff_source mathads pwgt',
  },
  {
    why: 'campaign',
    on: `
      thehill.com dailymail.co.uk independent.co.uk telegraph.co.uk thetimes.co.uk thetimes.com mirror.co.uk
      thesun.co.uk`,
    take: 'ito ico mol-fb-campaign rnd ns_* WT.mc_id WTmcid itemId CMP li_source li_medium',
  },
  {
    why: 'campaign',
    on: 'aljazeera.com dw.com rt.com france24.com',
    take: 'maca traffic_source at_* xtor sf ref ns_*',
  },
  {
    why: 'campaign',
    on: 'smh.com.au theage.com.au abc.net.au news.com.au',
    take: 'ref promote_channel sf cspt pfm nk sv WT.*',
  },
  {
    why: 'campaign',
    on: 'flipboard.com feedly.com getpocket.com',
    take: 'from source src share_from_flipboard rss',
  },
  { why: 'campaign', on: 'apnews.com', take: 'taid' },
  { why: 'campaign', on: 'espn.com', take: 'ex_cid sourceLang platform device addata' },
  {
    why: 'campaign',
    on: 'weather.com accuweather.com',
    take: 'cm_ven cm_cat cm_ite cm_pla par traffic_source pl',
  },
];
