/** Social networks, messengers and forums. */
import type { Pack } from './pack';

export const social: readonly Pack[] = [
  // Which post is shown stands in the path, in `story_fbid`, `id`, `v`, `fbid`, `set`, `multi_permalinks`, `comment_id`.
  {
    why: 'share-token',
    on: 'facebook.com fb.com fb.watch fb.me messenger.com',
    take: `
      mibextid rdid share_url sfnsn extid ref refsrc fref hc_location __tn__ __cft__* __xts__* eid paipv eav _rdr
      _rdc __so__ __rv__ __eep__ __md__ notif_id notif_t ref_notif_type ref_component ref_page acontext
      action_history tracking privacy_mutation_token comment_tracking fs s_hash dti referral_code
      referral_story_type app hrc rc p[0] tn redirect_data source_location idorvanity wtsid locale2 wc_cid source
      fb_dtsg_ag sfns _fb_noscript ti m_entstream_source mds mdf mdp mt ref_type fbsasid ref_ctx entry_point
      video_source qp_source attachment_canonical_url ifg smid lst cid_tracking`,
  },
  { why: 'history', on: '||facebook.com/hashtag/', take: '__eep__ source' },
  // `?` behind a post or reel only carries the share token; a picture of an album is chosen by `img_index`.
  {
    why: 'share-token',
    on: 'instagram.com',
    take: `
      igsh igshid ig_rid ig_mid ig_cache_key xmt slof source hl __d __coig_restricted e ig_web_copy_link
      ig_web_button_share_sheet`,
  },
  {
    why: 'share-token',
    on: 'threads.net threads.com',
    take: 'xmt slof igshid igsh ig_rid mx_source',
  },
  {
    why: 'share-token',
    on: 'twitter.com x.com',
    take: `
      s t cn cxt refsrc ref_src ref_url twclid src vertical twcamp twterm twgr twsrc tfw_creator original_referer
      related_src mx partner uid iid nid cid_track lang_src xcid ref_screen cn_flexible`,
  },
  // A search is chosen by `f` and `q`; `src` only says from where it was typed.
  { why: 'share-token', on: 'vxtwitter.com fxtwitter.com fixupx.com', take: 's t' },
  {
    why: 'share-token',
    on: 'tiktok.com',
    take: `
      attr_medium attr_source _r _t _d _svg u_code timestamp user_id sec_user_id sec_uid share_item_id
      social_sharing social_share_type source ug_btm ugbiz_name preview_pb checksum is_copy_url is_from_webapp
      sender_device sender_web_id web_id refer referer_url referer_video_id tt_from video_id enter_method
      enter_from embed_source region iid device_id mid root_referer source_h265 traffic_type launch_mode
      from_webapp language tt_medium tt_content with_fallback sharer_language link_reflow_popup_iteration_sharer
      _op ecom_share_track_params share_scene goods_review`,
  },
  {
    why: 'share-token',
    on: 'reddit.com redd.it',
    take: `
      share_id rdt ref ref_source ref_campaign correlation_id post_fullname post_index $deep_link $3p
      $original_url $original_link $android_deeplink_path $ios_deeplink_path _branch_match_id deep_link_path
      ref_share chainedPosts embed_host_url rcid cId iId web_redirect entrypoint tl_src solution js_challenge`,
  },
  {
    why: 'share-token',
    on: 'linkedin.com',
    take: `
      upsellTrk upsellTrackingId contextUrn rcm trk trkInfo trackingId trackingid lipi refId midToken midSig eid
      eBP trkEmail lici origin originalReferer original_referer originalSubdomain lgCta lgTemp otpToken
      recommended src li_theme li_theme_source fromSignIn isFromEmail loid upsellOrderOrigin savedSearchAuthToken
      position pageNum origin_source alternateChannel actorCompanyId lb dcid msgControlName msgConversationId
      msgOverlay miniProfileUrn leadSource sl_source licu`,
  },
  // `f` and `q` of a search stay.
  {
    why: 'share-token',
    on: 'pinterest.* pin.it',
    take: `
      invite_code sender sfo e_t e_t_s amp_client_id eq etslf term_meta nic nic_v1 nic_v2 nic_v3 rs source_app mt
      _utmt b_id autologin`,
  },
  {
    why: 'share-token',
    on: 'tumblr.com',
    take: 'source ref_src referrer ft _branch_match_id is_related_post related_post',
  },
  {
    why: 'share-token',
    on: 'snapchat.com',
    take: 'sc_referrer sc_ua share_id sid locale invite_id sc_share',
  },
  {
    why: 'share-token',
    on: 'quora.com',
    take: `
      share ch oid srid target_type st __filter__ __nsrc__ __snid3__ uiv redirected_qid ref`,
  },
  { why: 'share-token', on: 'vk.com vk.ru m.vk.com', take: 'ref_src rnd reply_src trackcode' },
  { why: 'share-token', on: 'ok.ru', take: 'st._aid __dp' },
  { why: 'share-token', on: 't.me telegram.me', take: 'rex' },
  { why: 'share-token', on: 'bsky.app mastodon.social', take: 'ref_src ref_url' },
  {
    why: 'share-token',
    on: 'nextdoor.* nextdoor.com',
    take: `
      is is_share ct ec lc mobile_deeplink_data link_source_user_id share_action_id s link_source_track_id
      share_platform init_source`,
  },
  { why: 'share-token', on: 'discord.com discord.gg', take: 'source ref referrer' },
  {
    why: 'share-token',
    on: `
      stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com mathoverflow.net`,
    take: 'ref rq lq noredirect so_medium so_source',
  },
  // `/a/123/456`: the last number is the account of the person who pressed «Share»; see `path.ts`.
  { why: 'share-token', on: 'medium.com', take: 'source _branch_match_id sharedUserId gi' },
  {
    why: 'share-token',
    on: 'substack.com',
    take: `
      r s isFreemail showWelcome post_id publication_id triedRedirect showWelcomeOnShare triggerShare
      shareImageVariant autoPlay fs`,
  },
  // Substacks on names of their own keep these parameters together.
  { why: 'share-token', take: 'isFreemail showWelcomeOnShare triedRedirect triggerShare' },
  { why: 'share-token', on: 'patreon.com', take: 'l ty fan_landing' },
  { why: 'share-token', on: 'producthunt.com', take: 'ref' },
  {
    why: 'share-token',
    on: 'github.com gitlab.com',
    take: 'notification_referrer_id email_source email_token ref_cta ref_loc ref_page',
  },
  { why: 'share-token', on: 'news.ycombinator.com lobste.rs', take: 'ref' },
  // A short link works without any query: whatever is there was put behind it on the way.
  {
    why: 'share-token',
    on: 'vm.tiktok.com vt.tiktok.com spotify.link pin.it v.douyin.com b23.tv maps.app.goo.gl a.co',
    takeAllBut: '',
  },
];
