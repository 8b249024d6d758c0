/** English stems by concept. */
import type { Lexicon } from './concepts';

export const en: Lexicon = {
  come: 'come_ join gather_ meet_ meeting+point turn+up show+up turn+out be+there attend_ fill+the pack+the walk+with stand+with march+with sit+with we+meet we+gather bring+yourself see+you',
  give: 'donat chip+in pledg contribut give_ giving_ pitch+in whip-round bucket pass+the+hat passing+the+hat tin_ jar_ kitty collection raising raise_ fundrais crowdfund transfer sort+code gofundme account+number appeal_',
  bring: 'bring drop+off drop_ leave+them hand+in deliver_ spare_ lend loan_',
  call: 'call_ ring_ phone_ dial hotline switchboard voicemail telephone line+is her+line his+line number+is',
  write:
    'write_ writing letter postcard card_ cards_ email_ e-mail_ envelope stamp message_ submission pen_',
  sign: 'sign_ signature petition add+your+name open+letter co-sign signatories names_',
  need: 'need_ needs_ needed wanted short+of shortage lack_ lacks_ missing_ looking+for require_ seeking_ run+out running+low low+on desperate urgent could+do+with could+use we+are+down',
  help: 'help_ helping_ hand_ hands_ support_ solidarity assist back_ stand+by lend+a+hand give+us+a',
  volunteer:
    'volunteer shift_ shifts_ rota_ sign+up signup steward marshal driver crew_ slot slots roster training_ interpreter translat',
  search:
    'search witness footage dashcam last+seen saw_ seen_ information sighting recogni anyone+who+saw',
  share: 'share_ spread forward_ pass+it+on pass+this+on repost tell_ circulate boost',
  demand:
    'demand ask+the ask+her ask+him ask+them urge_ urging tell+them call+on calling+on insist release+of object',
  host: 'foster spare+room host_ hosts_ sofa put+up shelter_ rehome bed+for beds_ billet',
  still:
    'still_ so+far stands+at stood+at halfway short_ remaining left_ only_ yet_ another_ more_',
  room: 'seat seats_ room+for space+for spaces empty nobody no+one no-one place+for places_ bench gallery spare+seats free+seats blank unfilled gap gaps_ vacant chair chairs_',
  deadline:
    'by_ before_ until_ till_ deadline closes_ close+on closing+date shuts no+later+than ends_ expires due_',
  soon: 'tomorrow tonight today this+week this+friday this+saturday this+sunday this+monday this+tuesday this+wednesday this+thursday next+week weekend now_ immediately asap',
  thanks: 'thank thanks_ grateful gratitude ta_ cheers_ bless_ acknowledge appreciate you+did+it',
  closed:
    'closed_ no+longer not+accept full_ enough_ stop_ reached fulfilled covered_ wound+up switched+off finished complete_ done_ sorted not+needed no+more please+do+not please+don+t taken+down not+taking paid+off has+been+paid have+been+paid not+currently',
  cancelled:
    'cancel postpon called+off won+t+go+ahead will+not+go+ahead stood+down not+happening suspended rescheduled new+date refund',
  won: 'won_ victory acquitted dropped_ released freed home_ overturned granted quashed withdrawn found+safe found+alive reinstated signed+off agreed_ backed+down',
  past: 'was_ were_ had_ yesterday last+week last+month last+year last+night ago_ took+place came_ went_ stood_ sang_ marched raised_ collected_ handed',
  commerce:
    'off_ sale_ discount offer deal_ deals_ price buy_ order_ shop_ free+delivery customer brand voucher warehouse premium per+month subscribe+now trial_ quote_ bookings book+now product limited unbeatable savings',
  job: 'vacancy salary pro+rata cv_ cvs_ interview apply_ applicant candidates full-time part-time pension recruiting hiring contract_ hours+a+week benefits role_',
  review:
    'novel film album director pages_ debut episode season_ stars_ author chapter plot reader_ series_ documentary watch_ streaming starring soundtrack review',
  minutes:
    'minutes_ apologies agenda correspondence resolved proposed seconded present_ chair_ treasurer meeting+closed any+other+business carried_ noted_ agreed+that',
  news: 'said_ says_ told_ police_ according spokes officials reported reporters arrested charged_ confirmed authorities investigation sources statement_ mayor councillor alleged figures_ prosecutor declined',
  essay:
    'essay argue history_ century archive museum i+think perhaps imagine philosopher wrote_ in+18 in+19 question+is column_ reflect moral idea_',
  sport:
    'match goal goals_ league season+ticket coach team_ score scored win_ fans_ cup_ penalty minute+of half-time striker innings wicket',
  tech: 'code_ server software function api_ version update_ bug_ patch cache thread kernel database callback memory release+notes install config algorithm',
  finance:
    'shares_ investor stock_ bond_ bonds_ market quarter_ profit analyst dividend equity trading rally_ fund+manager yield basis+points earnings',
  recipe:
    'recipe oven simmer tablespoon teaspoon onion flour garlic stir_ salt_ bake chop grams serves_ butter',
  weather:
    'forecast warning+for gusts rain_ wind_ snow_ showers temperature amber red+warning mm_ advisory',
  guide:
    'guide faq how+to what+to+do rights_ you+can+ask step_ steps_ reviewed isn+t+legal+advice advice_ tips usually_ generally handbook checklist basics',
  medium:
    'subscri newsletter readers_ our+journalism paywall magazine_ membership issue_ podcast patron ad-free supporter reader-funded our+readers donate+to+keep+us',
  obituary:
    'died_ funeral passed+away obituary remembered mourn born+in survived+by aged_ late_ wake_ memorial',
  fun: 'ticket tickets_ festival concert gig_ show_ party_ raffle quiz fair_ prize comedy dj_ dance bar_ menu_ admission doors_ lineup tour_',
  notice:
    'residents+are+advised notice maintenance council_ bin_ scheduled roadworks service_ permit collection+day application_ hereby regulations interruption',
  detained:
    'jail prison detain arrest custody inmate cell_ remand imprison sentenc solitary locked+up deport held_ behind+bars',
  court:
    'court hearing trial judge arraign tribunal magistrate appeal+court docket dock_ jury verdict sentenc courtroom',
  eviction:
    'evict bailiff landlord lockout locked+out tenant lock+them+out possession rent_ sheriff deputies foreclos locks_ marshals repossess',
  legalcost:
    'bail_ bond_ lawyer legal_ attorney fine_ fines_ retainer solicitor barrister costs_ counsel court+fee defence+fund defense+fund',
  strike: 'strike picket union_ walkout lockout workers contract+talks boss_ management scab wages',
  demo: 'march_ rally vigil protest demonstrat banner placard candle procession picnic blockade assembly sit-in walk_ parade',
  post: 'letter card_ cards_ postcard stamp envelope po+box address_ pen+pal penpal birthday prisoner+number handwritten',
  supplies:
    'blanket tents_ tent_ food_ nappies diaper water_ clothes coats socks sleeping+bag generator shovel boots gloves tins_ formula soap torch batteries mattress baby milk_ hygiene pantry tools_',
  money:
    'dollar pound euro fund_ funds_ account_ iban paypal venmo cash target_ sum_ total_ costs_ pay_ bill_ invoice',
  authority:
    'minister governor warden commissioner council_ embassy parliament mp_ senator mayor ministry president_ ambassador director_ board_ authorities',
  animal: 'dog_ dogs_ cat_ cats_ kitten puppy horse hedgehog rescue_ vet_ kennel animal bird',
  missing: 'missing_ last+seen disappear search+party went+missing walked+out hasn+t+been+seen',
  blood: 'blood donor plasma marrow stem+cell negative',
  disaster:
    'flood fire_ storm earthquake hurricane wildfire landslide rebuild evacuat mud_ debris sandbag',
  hunger: 'meal meals_ soup kitchen pantry fridge hungry cook_ cooking lunches breakfast',
  we: 'we_ us_ our_ ours_ we+re we+ll we+ve',
  you: 'you_ your_ yours_ you+re you+ve you+ll yourself',
  whoever:
    'anyone anybody everyone everybody whoever if+you if+you+can those+who people+who someone somebody all+welcome all+are+welcome neighbours neighbors',
  press:
    'times_ news daily gazette herald courier post_ chronicle wire_ tribune mail_ review journal weekly bulletin echo_ reporter radio advertiser observer',
  group:
    'union committee campaign collective network association friends+of mutual+aid solidarity defen alliance action justice support_ coalition tenants society centre center church branch',
  shop: 'ltd_ inc_ store market shop brewery hotel mattress deals_ outlet furniture gym group+plc',
};
