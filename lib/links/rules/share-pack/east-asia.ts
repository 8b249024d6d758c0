/** Services of China, Korea and Japan: their share links carry the sharer's account, device and moment. */
import type { Pack } from './pack';

export const eastAsia: readonly Pack[] = [
  // `p` (part), `t` (moment), `bvid`, `aid`, `oid` choose what is shown.
  {
    why: 'share-token',
    on: 'bilibili.com b23.tv bilibili.tv',
    take: `
      spm_id_from vd_source from_spmid bbid ts unique_k is_story_h5 mid plat_id buvid up_id from seid from_source
      msource refer_from bsource session_id visit_id broadcast_type is_room_feed launch_id live_from hotRank
      timestamp callback share_mid -Arouter accept_quality rt tdsourcetag current_quality current_qn player_height
      player_width noTitleBar playurl_h264 playurl_h265 native.theme night network trackid goFrom jumpLinkType
      hasBack search_source simple_id screen_width popular_rank dynamicspm`,
  },
  {
    why: 'share-token',
    on: 'weibo.com weibo.cn',
    take: `
      from weibo_id dt wm featurecode share_id sourcetype lfid luicode jumpfrom_weibocom refer_flag s_trans
      s_channel sudaref retcode wvr`,
  },
  {
    why: 'share-token',
    on: 'zhihu.com',
    take: `
      utm_psn share_code s_r s_s_i utm_oi hybrid_search_source hybrid_search_extra is_hybrid`,
  },
  // Without `xsec_token` a note does not open.
  {
    why: 'share-token',
    on: 'xiaohongshu.com xhslink.com',
    take: `
      appuid apptime app_platform app_version shareRedId author_share xhsshare ignoreEngage share_id type source
      exSource xsec_source checksum wechatWid wechatOrigin`,
  },
  {
    why: 'share-token',
    on: 'douyin.com iesdouyin.com',
    take: `
      share_sign share_version ts u_code mid region iid with_sec_did titleType from_ssr from_aid share_track_info
      previous_page extra_params enter_method enter_from scene_from device_id did`,
  },
  {
    why: 'share-token',
    on: 'kuaishou.com',
    take: `
      cc fid shareMethod shareObjectId shareId shareMode originShareId shareType timestamp shareToken efid appType
      kpn subBiz shareResourceType share_item_type share_item_info`,
  },
  {
    why: 'share-token',
    on: 'taobao.com tmall.com tmall.hk',
    take: `
      ut_sk un share_crt_v cpp shareurl short_name sp_tk sm app bxsign sourceType suid tk bc wxsign ttid ali_refid
      ali_trackid algo_id abbucket ns mm_sycmid ltk2 pisk priceTId xxc detail_redpacket_pop union_lens pg1stepk _u
      acm utparam rn trackInfo spmPre visitParams mt fromNormal ltkx wxshare_count pvs`,
  },
  {
    why: 'share-token',
    on: 'jd.com jd.hk 3.cn',
    take: `
      ad_od utm_user gx gxd cu PTAG jd_pop abt _ts extension_id bbtf un_area shareRuleType shareToken wxa_abtest
      jxsid`,
  },
  {
    why: 'share-token',
    on: 'pinduoduo.com yangkeduo.com',
    take: `
      refer_page_name refer_page_id refer_page_sn _x_query _oak_rcto _oc_trace_mark _x_share_id share_uin
      share_uid page_from share_form_id _wv _wvx _x_org`,
  },
  {
    why: 'share-token',
    on: 'mp.weixin.qq.com',
    take: `
      chksm scene srcid sharer_shareinfo sharer_shareinfo_first sharer_sharetime sharer_shareid exportkey
      pass_ticket wx_header devicetype lang ascene nettype abtest_cookie session_us clicktime enterid rd2werd
      mpshare from subscene click_id countrycode fontScale flutter_pos biz_enter_id ranksessionid xtrack
      realreporttime search_click_id fasttmpl_type fasttmpl_fullversion`,
  },
  {
    why: 'share-token',
    on: 'y.qq.com music.163.com kugou.com',
    take: `
      uct uct2 dlt app_version userid ADTAG appshare appsongtype appversion channelId hosteuin tn songtype appsrc`,
  },
  {
    why: 'share-token',
    on: 'toutiao.com ixigua.com',
    take: `
      app timestamp use_new_style req_id req_id_new tt_from share_token share_uid share_did wxshare_count
      upstream_biz iid log_from category_new logTag`,
  },
  {
    why: 'share-token',
    on: 'csdn.net juejin.cn jianshu.com douban.com',
    take: `
      spm ops_request_misc request_id biz_id depth_1-utm_source depth_1-utm_relevant_index ydreferer sharetype
      shareId sharerefer sharesource sharefrom dt_dapp dt_platform from`,
  },
  {
    why: 'history',
    on: 'coupang.com',
    take: `
      sharedAs pageType pageValue wPcid wRef wTime sourceType redirect landing_exp src spec addtag ctag lptag
      trcid traid traceid searchId rank isAddedCart clickEventId searchRank mid itime puid ksid`,
  },
  {
    why: 'history',
    on: 'gmarket.co.kr 11st.co.kr',
    take: 'jaehuid trTypeCd trCtgrNo service_id partnerid',
  },
  {
    why: 'share-token',
    on: 'kakao.com daum.net',
    take: 'f referrer kakao_from t__nil_* nil_profile nil_src',
  },
  { why: 'share-token', on: 'pixiv.net', take: 'ref from_sid' },
  { why: 'share-token', on: 'note.com hatena.ne.jp qiita.com zenn.dev', take: 'rt from sub_rt' },
];
