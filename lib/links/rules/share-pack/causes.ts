/** Petitions, fundraisers, events and public letters: a share link here names a supporter. */
import type { Pack } from './pack';

export const causes: readonly Pack[] = [
  {
    why: 'mail-recipient',
    on: 'change.org',
    take: `
      recruiter recruited_by_id starter_id pt sfmc_tk j sfmc_sub l jb source_location original_footer_petition_id
      algorithm cs_tk signed psf_variant share_bandit_exp grid_position user_flow mid u`,
  },
  {
    why: 'share-token',
    on: 'gofundme.com',
    take: 'attribution_id rcid pc member sharesheet sharetype ts lid cp qid',
  },
  {
    why: 'mail-recipient',
    on: 'actionnetwork.org',
    take: `
      source referrer referring_akid email_referrer email_subject link_id can_id clear_id source_code`,
  },
  { why: 'referral', on: 'secure.actblue.com', take: 'refcode refcode2 refcodeEmailReferrer' },
  {
    why: 'mail-recipient',
    on: `
      moveon.org avaaz.org wemove.eu campact.de 38degrees.org.uk openpetition.* sumofus.org`,
    take: 'akid rd t r_by_hash referring_akid source cid rank referrer_id ref',
  },
  {
    why: 'share-token',
    on: 'justgiving.com crowdfunder.co.uk goteo.org startnext.com betterplace.org',
    take: 'newCampaign attribution_id ref reference referrer',
  },
  {
    why: 'share-token',
    on: 'eventbrite.*',
    take: 'aff afu keep_tld eventOrigin ref utm-medium utm-campaign utm-source',
  },
  {
    why: 'share-token',
    on: 'meetup.com',
    take: 'recId recSource searchId eventOrigin _xtd rv gj a record_id',
  },
  { why: 'share-token', on: 'calendly.com zoom.us', take: 'back' },
  { why: 'share-token', on: 'dropbox.com', take: 'st oref src' },
  {
    why: 'share-token',
    on: 'onedrive.live.com 1drv.ms sharepoint.com',
    take: 'wdOrigin wdPreviousSession wdPreviousSessionSrc wdPreviousCorrelation ct wdExp',
  },
  { why: 'share-token', on: 'notion.so notion.site', take: 'source' },
  { why: 'share-token', on: 'canva.com', take: 'utlId' },
  { why: 'share-token', on: 'figma.com', take: 't' },
  {
    why: 'share-token',
    on: 'strava.com komoot.* alltrails.com',
    take: 'share_sig source ref sh u',
  },
  {
    why: 'share-token',
    on: 'indeed.* indeed.com glassdoor.* monster.*',
    take: `
      from tk fromjk attributionid advn adid ad sjdu acatk pub camk xkcb xpse xfps rjptk vjs sk pos ao guid srs
      ctt cs ja uido ea jrtk vt jsa cpc tgt advid`,
  },
  { why: 'share-token', on: 'duolingo.com', take: 'via' },
];
