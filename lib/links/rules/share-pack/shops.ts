/** Shops, market-places and travel. */
import type { Pack } from './pack';

export const shops: readonly Pack[] = [
  // `k`, `i`, `rh`, `node`, `s` of a search, `th` and `psc` (which size and colour) stay.
  {
    why: 'referral',
    on: 'amazon.* amzn.to amzn.eu amzn.asia',
    take: `
      nc1 nc2 ufe trkCampaign sc_icampaign sc_icontent sc_ichannel sc_iplace sc_country sc_outcome sc_geo
      sc_campaign sc_channel trk tag ascsubtag linkCode linkId camp creative creativeASIN ref_ ref pd_rd_r pd_rd_w
      pd_rd_wg pd_rd_i pd_rd_p pf_rd_p pf_rd_r pf_rd_s pf_rd_t pf_rd_i pf_rd_m qid sr sprefix crid dchild
      _encoding content-id social_share skipTwisterOG cv_ct_cx cv_ct_id cv_ct_pg cv_ct_we cv_ct_wn dib dib_tag
      spLa asc_campaign asc_refurl asc_source ascsub starsLeft titleSource ie qualifier spIA colid coliid sb-ci-n
      sb-ci-v sb-ci-m sb-ci-a hvadid hvpos hvexid hvnetw hvrand hvpone hvptwo hvqmt hvdev hvdvcmdl hvlocint
      hvlocphy hvtargid hvbmt hvlv hvsb hydadcr mcid gad_source adgrpid hvocijid hvexpln tracking_id aaxitk
      hsa_cr_id lp_asins lp_mat lp_query lp_slot slotNum adId adProductId plattr rnid dplnkId nodl pldnSite
      pscroll initialIssue ext_vrnc rdc refRID content_source bestFormat encoding encrypted_ad qualifiedPrice
      ingress visitId pageLoadId btn_token shoppingPortalEnabled storeType`,
  },
  {
    why: 'history',
    on: '||amazon.*/dp/ ||amazon.*/*/dp/ ||amazon.*/gp/product/ ||amazon.*/gp/aw/d/',
    take: 'keywords s k i smid',
  },
  {
    why: 'referral',
    on: 'ebay.*',
    take: `
      ufes_redirect _trkparms _trksid _from mkevt mkcid mkrid campid toolid customid amdata ssspo sssrc ssuid
      widget_ver media norover siteid ul_noapp hash _trklid itmprp itmmeta chn mkgroupid mktype targetid device
      adtype googleloc poi campaignid adgroupid rlsatarget abcId merchantid pageci _skw itm sojTags segname crd bu
      euid osub emsid emid ut srcrot rvr_id rvr_ts pub ff3 ff11 ff12 ff13 ff14`,
  },
  {
    why: 'history',
    on: 'aliexpress.* aliexpress.com aliexpress.us',
    take: `
      origin widgetId tabType fromRankId _evo_buckets tpp_rcmd_bucket_id scenario algo_exp_id btsid ws_ab_test
      initiative_id gps-id scm-url scm_id pdp_npi pdp_pi pdp_ext_f utparam-url utparam curPageLogUid gatewayAdapt
      sk terminal_id afSmartRedirect tt mall_affr cv dp af tracelog cpt shareId businessType platform srcSns
      social_params image templateKey spreadType bizType tmLog channel ug_edm_item_id aem_p4p_detail _randl_shipto
      _randl_currency rmStoreLevelAB sourceType gps gpsid needReqHeader aff_request_id _t sp search_p4p_id
      _p_origin_prod ds_e_adid ds_e_matchtype ds_e_device ds_e_network ds_e_product_group_id ds_e_product_id
      ds_e_product_merchant_id ds_e_product_country ds_e_product_language ds_e_product_channel
      ds_e_product_store_id ds_url_v ds_dest_url isdl aff_exp src albslr albch acnt albcp albag trgt crea netw
      device mctp memo1 slnk plac albbt isSmbAutoCall needSmbHouyi isFromGpsItem _gl isFromShare shareTid
      snsSource _immersiveMode withMainCard`,
  },
  {
    why: 'history',
    on: 'alibaba.com 1688.com',
    take: 's p4pid tracelog traceInfo bypass priceId selectedCarrierCode',
  },
  {
    why: 'history',
    on: 'temu.com',
    take: `
      _bg_fs _p_rfs _p_jump_id _x_vst_scene _x_ads_channel _x_ads_sub_channel _x_ads_account _x_ads_set _x_ads_id
      _x_ads_creative_id _x_ns_source _x_ns_gclid _x_ns_placement _x_ns_match_type _x_ns_ad_position
      _x_ns_product_id _x_ns_wbraid _x_ns_gbraid _x_ns_targetid _x_gmc_account _x_gmc_catalog _x_login_type
      _x_campaign _x_cid _x_sessn_id refer_page_name refer_page_id refer_page_sn refer_share_id
      refer_share_channel refer_share_suin share_img spec_gallery_id refer_source _oak_mp_inf _oak_name_id
      sticky_type thumb_url freesia_scene _oak_rec_ext_1 _oak_gallery_order search_method _p_ads`,
  },
  {
    why: 'history',
    on: 'shein.* shein.com',
    take: `
      src_identifier src_module src_tab_page_id mallCode pageListType imgRatio detailBusinessFrom ici scici
      url_from localcountry share_from requestId rec_code`,
  },
  {
    why: 'history',
    on: 'etsy.com',
    take: `
      dd_referrer click_key click_sum ref rec_type sr_prefetch pf_from organic_search_click ga_order
      ga_search_type ga_view_type ga_search_query frs sts dd cns bes pro ls share_time ep logging_key plkey crt
      external sca nob content_source dtr gpla gao osa`,
  },
  {
    why: 'history',
    on: 'walmart.com walmart.ca',
    take: `
      povid eventST bt pos rdf tax plmt mloc pltfm pgId pt spQs adUid athcpid athpgid athcgid athznid athieid
      athstid athguid athancid athena wmlspartner sourceid affp1 affilname veh wl0 wl1 wl2 wl3 wl4 wl5 wl6 wl7 wl8
      wl9 wl10 wl11 wl12 wl13 adid findingMethod athbdg from irgwc clickid sharedid affiliates_ad_id campaign_id
      u1 ath* adsRedirect source classType adpgm`,
  },
  {
    why: 'history',
    on: 'target.com',
    take: `
      lnk afid cpng lid lnm clkid ref fndsrc ds_rl DFA CPNG LID LNM adgroup network device location targetid`,
  },
  {
    why: 'history',
    on: 'bestbuy.com',
    take: 'acampID irclickid irgwc loc ref mpid gs_source mr:trackingCode mr:referralID',
  },
  {
    why: 'history',
    on: 'homedepot.com lowes.com costco.com macys.com kohls.com wayfair.com',
    take: 'NCNI-5 mtc MERCH emt ersp refid ssid CID cm_kws trackingpageref',
  },
  {
    why: 'history',
    on: 'flipkart.com',
    take: `
      otracker otracker1 fm lid iid ppt ppn ssid srno affid affExtParam1 affExtParam2 as as-show as-pos as-type
      suggestionId requestId qH spotlightTagId cmpid pageUID BU collection-tab-name pwsvid`,
  },
  {
    why: 'history',
    on: 'mercadolibre.* mercadolivre.com.br',
    take: `
      tracking_id matt_tool matt_word matt_source matt_campaign_id matt_ad_group_id matt_match_type matt_network
      matt_device matt_creative matt_keyword matt_ad_position matt_ad_type matt_merchant_id matt_product_id
      matt_product_partition_id matt_target_id forceInApp position search_layout type reco_backend reco_client
      reco_item_pos source reco_backend_type reco_id c_id c_uid da_id da_position id_origin da_sort_algorithm
      polycard_client sid`,
  },
  {
    why: 'history',
    on: 'shopee.*',
    take: `
      af_sub_siteid is_retargeting af_reengagement_window xptdk sp_atk smtt deep_and_deferred uls_trackid
      af_siteid af_click_lookback af_viewthrough_lookback is_from_signup publish_id`,
  },
  {
    why: 'history',
    on: 'lazada.*',
    take: `
      spm clickTrackInfo abid pvid abbucket abtest aff_trace_key algArgs c mp priceCompare ratingscore request_id
      review sale search searchFlag source up_id up_utdid acm from keyori sugg pos themeID version laz_trackid
      dsource exlaz mkttid laz_share_info laz_token freeshipping location scm`,
  },
  { why: 'history', on: 'wish.com', take: 'share source' },
  {
    why: 'history',
    on: 'ikea.com zalando.* asos.com hm.com uniqlo.com zara.com nike.com adidas.*',
    take: `
      itm_campaign tpcc wmc allow_ep opc r cd searchquery cpn icid cp ctaref intcmp v1`,
  },
  {
    why: 'history',
    on: 'gearbest.com banggood.com',
    take: 'wid lkid vip admitad_uid rmmds p cur_warehouse trace akmClientCountry',
  },
  { why: 'history', on: 'kickstarter.com indiegogo.com', take: 'ref ref_tag ref_source' },
  {
    why: 'history',
    on: 'otto.de mediamarkt.* saturn.de idealo.* geizhals.*',
    take: 'campid rbtc offerKey offerListId emcs0 emcs1',
  },
  { why: 'history', on: 'bol.com coolblue.nl', take: 'Referrer bltgh cmt promo' },
  { why: 'history', on: 'newegg.com', take: 'cm_mmc AID PID SID ignorebbr icid nm_mc' },
  {
    why: 'history',
    on: 'olx.* allegro.pl',
    take: 'reason bi_s bi_m bi_t bi_term referrer search_reason dd_referrer',
  },
  {
    why: 'history',
    on: 'rakuten.co.jp rakuten.com',
    take: 'scid sc2id icm_cid icm_agid icm_acid l-id rafcid s-id sclid',
  },
  // Travel: dates and places of a search stay.
  {
    why: 'referral',
    on: 'booking.com',
    take: `
      aid label sid srpvid srepoch ucfs arphpl hpos hapos sr_order sr_pri_blocks from matching_block_id
      highlighted_blocks all_sr_blocks atlas_src hp_group_set hp_avform search_selected ss_raw ssne ssne_untouched
      efdco auth_success keep_landing sb_price_type dist lpsn share_hash`,
  },
  {
    why: 'share-token',
    on: 'airbnb.*',
    take: `
      s unique_share_id federated_search_id source_impression_id previous_page_section_name _set_bev_on_new_domain
      c af viralityEntryPoint sharer_id ref_device_id slug share_id feature product_type share_locale`,
  },
  {
    why: 'referral',
    on: 'expedia.* hotels.com vrbo.com',
    take: `
      affcid AFFCID affdtl afflid lnkloc icmcid mcicid mdpcid mdpdtl EMLCID EMLDTL rfrr semcid semdtl kword
      brandcid my_ad emldtl`,
  },
  {
    why: 'referral',
    on: 'tripadvisor.* skyscanner.* kayak.*',
    take: `
      m supag supbk supcm supsc supai supdv supnt suptp supln mcid associateid previousCultureSource
      redirectedFrom`,
  },
  { why: 'referral', on: 'agoda.com', take: 'cid tag pcs searchrequestid ds missingChildAges' },
];
