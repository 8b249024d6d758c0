/** Parameters that mean the same wherever they stand. None of them chooses what a page shows. */
import type { Pack } from './pack';

export const everywhere: readonly Pack[] = [
  // The makers of campaign software give their parameters a common beginning.
  {
    why: 'campaign',
    take: `
      utm_* ?utm_* amp;utm_* pk_campaign pk_kwd pk_keyword pk_medium pk_source pk_content pk_cid pk_cpn pk_vid
      mtm_* matomo_* piwik_* hsa_* at_custom* at_medium at_campaign at_campaign_type at_creation at_emailtype
      at_link at_link_id at_link_origin at_link_type at_ptr_name at_recipient_id at_recipient_list at_send_date
      at_bbc_team at_format itm_* otm_* hmb_* vn_source vn_medium vn_campaign ga_source ga_medium ga_term
      ga_content ga_campaign ga_place int_source int_medium int_campaign int_content int_term stm_*`,
  },
  {
    why: 'campaign',
    take: `
      wt_mc wt_zmc wtmc wt.mc_id wt.mc_ev wt.tsrc wtrid WT.mc_id WT.mc_ev WT.tsrc WT.nav WT.svl xtor xtref xtatc
      s_cid s_campaign ns_campaign ns_mchannel ns_source ns_linkname ns_fee cmpid CMPID cmp_id mkwid pcrid
      mkt_source trk_contact trk_msg trk_module trk_sid dm_i dm_t echobox Echobox ocid icid icmpid intcmp INTCMP
      int_cmp intcid wickedid wickedsource tracking_source os_ehash ceneo_spo _openstat ncid cmpgn promo_source
      nb_klid`,
  },
  {
    why: 'click-id',
    take: `
      fbclid gclid gclsrc gbraid wbraid gad gad_source gad_campaignid dclid msclkid yclid ysclid ymclid syclid
      twclid ttclid li_fat_id igshid mc_cid srsltid epik irclickid irgwc zanpid cjevent cjdata awc rtid rb_clickid
      obclid obOrigUrl tblci tboclid s_kwcid ef_id sscid vgo_ee rdt_cid ScCid sccid scclid ndclid qclid
      unicorn_click_id cx_click cx_recsWidget gps_adid guclid sznclid _branch_match_id _branch_referrer
      fb_action_ids fb_action_types fb_source fb_ref action_object_map action_type_map action_ref_map l_drl_id wgu
      wgexpiry tduid tt_adid nx_source xnpe_cmp cto_pld ir_campaignid ir_adid ir_partnerid`,
  },
  {
    why: 'mail-recipient',
    take: `
      hubs_* sfmc_* int_cmp_* mbid mc_eid mkt_tok _hsenc _hsmi hsCtaTracking __hstc __hssc __hsfp vero_id
      vero_conv _ke _kx klaviyo_id ck_subscriber_id et_rid et_cid ss_email_id ss_source ss_campaign_id
      ss_campaign_name ss_campaign_sent_date oly_enc_id oly_anon_id nr_email_referer bbeml ml_subscriber
      ml_subscriber_hash elqTrackId elqTrack elqaid elqat elqak elqCampaignId elq elq_cid elq_mid sc_eh sc_uid
      sc_src sc_lid sc_llid sc_customer sc_channel bsft_* lctg iterable_campaign iterable_template inf_contact_key
      omnisendContactID omnisendAttributionID omnisendcontactid cm_mmc cm_mmca1 cm_mmca2 cm_re cm_sp cm_cr cm_ite
      cm_ainfo email_hash emailhash hashed_email subscriber_id _bta_tid rmatt rsc_uid __s _mkto_trk maropost_id
      gdfms gdftrk gdffi ajs_uid ajs_aid bxid cndid esrc sharebandit sl_sr deliveryName acsTrackingID
      acsTrackingId Hsh mgparam recip_id recipid mailing_id emci emdi ea.tracking.id en_txn1 en_txn2 en_txn3
      en_txn4 en_txn5 en_txn6 en_txn7 oft_id oft_k oft_lk oft_d oft_ck oft_ids oft_sk`,
  },
  {
    why: 'share-token',
    take: `
      share_source share_medium share_plat share_tag share_session_id share_from share_iid share_link_id
      share_app_id share_app_name share_author_id sharer_id share_times share_platform share_uid shareuid
      shared_by sfnsn sharesource sharedUserId share_bandit_exp share_from_user_hidden sr_share gaa_at gaa_n
      gaa_sig gaa_ts desktopwebshare reflink_source`,
  },
  {
    why: 'analytics',
    take: `
      _ga _gl _gac _gid _ope __twitter_impression guccounter guce_referrer guce_referrer_sig guce_referrer_us
      guce_referrer_cs ref_src ref_url hootPostID soc_src soc_trk spot_im_redirect_source wprov amp_analytics usqp
      amp_gsa amp_js_v amp_lf amp_tf amp_r _x_tr_hist __cf_chl_tk __cf_chl_jschl_tk__ __cf_chl_captcha_tk__
      __cf_chl_managed_tk__ __cf_chl_rt_tk _reqid _trms mcp_token zarsrc zarsource`,
  },
  {
    why: 'referral',
    take: `
      aff_id affid aff_sub aff_sub2 aff_sub3 affiliate_id affiliateid affiliateId aff_trace_key aff_fcid aff_fsk
      aff_platform aff_short_key afftrack refcode rfsn ranMID ranEAID ranSiteID siteID_ls partner_click_id`,
  },
  // `ref` and `source` may also be a branch or a reference number: only values that name where somebody came from.
  {
    why: 'referral',
    match: [
      '^(?:ref|referrer|referer|via)=(?:https?%3A%2F%2F)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|co|news|blog|app|dev|xyz|de|fr|uk|info|email|link|me|tv|so)(?:/|%2F)?$',
      '^(?:source|src|from|r)=[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|co|news|blog|app|dev|xyz|de|fr|uk|info|email|link|me|tv|so)$',
      '^(?:ref|referrer|referer|source|src|via|from)=(?:twitter|x|facebook|fb|instagram|ig|linkedin|reddit|youtube|tiktok|telegram|whatsapp|mastodon|bluesky|threads|pinterest|producthunt|hackernews|hn|google|bing|rss|feed|email|mail|newsletter|share|sharing|copy_?link|share_?link|social|app_share|ios_share|android_share|homepage|home|footer|header|sidebar|navbar|nav|banner|push|sms|qr)$',
    ],
  },
  { why: 'history', take: 'spm algo_pvid algo_expid gs_l gs_lcp gs_lcrp' },
  { why: 'referral', on: 'github.com gitlab.com codeberg.org', keep: 'ref source' },
  { why: 'session', take: 'jsessionid JSESSIONID PHPSESSID phpsessid ASPSESSIONID CFID CFTOKEN' },
];
