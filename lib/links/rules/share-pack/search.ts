/** Search engines, maps and portals. */
import type { Pack } from './pack';

export const search: readonly Pack[] = [
  // What is searched for (`q`, `tbm`, `udm`, `tbs`, `start`, `hl`, `gl`, `num`, `safe`) stays.
  {
    why: 'history',
    on: `
      ||google.*/search ||google.*/webhp ||google.*/imgres ||google.*/maps ||google.*/travel ||google.*/shopping
      ||google.*/? ||images.google.*^`,
    take: `
      ved ei sei sa gs_l gs_lcp gs_lcrp gs_lp gs_ssp gs_rn gs_ri gs_gbg gs_mss aqs sclient source sourceid sca_esv
      sca_upv oq uact esrc usg cd cad rct iflsig bih biw dpr ech psi psig sxsrf rlz client bvm je pcampaignid g_ep
      g_st ictx pbx pf fp coh shem usp ptid rlst vssid lsack lsig sig2 dcr fir imgdii spf ust bshm visit_id btnK
      btnG gws_rd vet sfr mstk atyp csi newwindow og hs ntc sxs opi bs pccc fbs gsas pjf cs ndsp csui aep oit
      gsessionid`,
  },
  {
    why: 'place',
    on: '||google.*/maps ||maps.google.*^',
    take: 'g_ep entry coh skid lucs g_st shorturl',
  },
  {
    why: 'share-token',
    on: 'docs.google.com drive.google.com',
    take: 'usp ouid rtpof sd ts pli userstoinvite',
  },
  { why: 'share-token', on: 'play.google.com', take: 'referrer pcampaignid pcampaign' },
  { why: 'share-token', on: 'news.google.com', take: 'gaa_at oc' },
  {
    why: 'history',
    on: 'bing.com',
    take: `
      ck pivotparams simid_ref cvid form FORM sk sp sc qs pq ghc lq ghsh ghacc ghpl refig ntref tnTID toWww redig
      PC pc ig isTrafficSource toHttps redigTf shtp shid shtk olspkey shm idpp idpview idpbck mm_embed usebfpr
      nclid plvar tsc darkschemeovr hsmssg shtr ptn hsh fclid psq sid rdr rdrig`,
  },
  { why: 'history', on: 'duckduckgo.com', take: 't atb va hps natb cp' },
  {
    why: 'history',
    on: 'yandex.* ya.ru',
    take: `
      clid win stpar suggest_reqid msid noreask src_pof redircnt persistent_id suggest_prefetch rdrnd banerid msp
      source-serpid serp-reqid promo from nomooa search_source stredirect banner_id from_block`,
  },
  {
    why: 'history',
    on: 'yahoo.com yahoo.co.jp aol.com',
    take: `
      guccounter guce_referrer guce_referrer_sig soc_src soc_trk ncid fr2 fr .tsrc tsrc _guc_consent_skip hsimp
      hspart param1 iscqry norw sla ueb guce .src bcrumb mkr fr-p ult_sig ycsq`,
  },
  {
    why: 'history',
    on: 'baidu.com',
    take: `
      rsv_iqid rsv_sug6 rsv_sug8 rsf rqid __pc2ps_ab p_signature p_sign p_timestamp p_tk rsv_idx rsv_pq rsv_t
      rsv_enter rsv_sug1 rsv_sug2 rsv_sug3 rsv_sug4 rsv_sug5 rsv_sug7 rsv_sug9 rsv_n rsv_bp rsv_spt rsv_dl
      rsv_btype rsv_cq rsv_jmp rsv_crq rsv_lu rsv_stat inputT oq tn ch sugid sid usm hsug f4s csor bs prefixsug
      fenlei issp sa fr pcqq eqid vit ssid oriquery bd_page_type`,
  },
  { why: 'history', on: 'ecosia.org', take: 'addon addonversion tt sp method' },
  {
    why: 'history',
    on: 'qwant.com startpage.com search.brave.com',
    take: 'client source sc segment pgid',
  },
  {
    why: 'analytics',
    on: 'msn.com microsoft.com microsoftstart.com',
    take: `
      refd ocid OCID cvid ei pc PC form gtm wt.mc_id ef_id irgwc rref ocidlnk s_cid icid nlid dti`,
  },
  { why: 'analytics', on: 'wikipedia.org wikimedia.org wiktionary.org', take: 'wprov' },
  {
    why: 'history',
    on: 'naver.com',
    take: `
      sm nmref nmsource frm ackey tqi acq acr qdt oquery srchby svcCode proxyReferer referrerCode NaPm nl-ts-pid
      nl-au nl-query`,
  },
  { why: 'history', on: 'ask.com info.com', take: 'qsrc ad an apn_uid apn_ptnrs o l' },
];
