/** Italian stems by concept. */
import type { Lexicon } from './concepts';

export const it: Lexicon = {
  come: 'venite vieni_ venire_ ritrovo appuntamento ci+troviamo ci+vediamo troviamoci raggiung partecip presentat accompagn vi+aspett aspettiamo camminiamo riempiamo esserci unisciti unitevi presidio partiamo invitiamo',
  give: 'dona_ donate donaz donare versa versare versament bonific contribu offert raccolta raccogl colletta cassa_ sottoscri iban salvadanaio postepay satispay quota causale fondo_ crowdfunding cappello',
  bring: 'porta_ portate portare lascia_ lasciate consegn prest_ prestare prestat',
  call: 'chiama chiamate chiamiamo telefon numero_ centralino telefonata squill rispond',
  write: 'scriv letter cartolin mail_ email e-mail busta bustine francoboll messagg osservazion',
  sign: 'firma petizione sottoscriv appello_ adesion aderi lettera+aperta',
  need: 'serve_ servono_ servirebb manca_ mancano_ cerca cerchiamo bisogno urgen occorr necess scars finit ci+vuole ci+vorrebb a+corto',
  help: 'aiut sosten solidar dare+una+mano una+mano braccia_ mani_ supporto appoggi',
  volunteer:
    'volontar turno turni_ iscriv segnati segnatevi squadr autist interpret tradu adesioni presidiare',
  search:
    'testimon vist_ visto_ vista_ ha+visto notizie_ immagini avvist ricerche_ segnala riconosc',
  share: 'condivid diffond inoltra passaparola fate+girare girate',
  demand: 'chied pretend esig libert rilascio sollecit domanda_',
  host: 'ospit acogl accogl stallo adott letto letti_ stanza_ divano casa+per tetto affid',
  still: 'ancora finora per+ora solo_ soltanto altri_ altre_ siamo+a mancano restano metà',
  room: 'posto posti_ vuot vuoto nessuno liber_ liberi_ libero_ sedia sedie_ banco_ panca buco scopert casella padrone',
  deadline: 'entro fino+a fino+al prima+del scade scaden termine_ ultimo+giorno chiude_ non+oltre',
  soon: 'domani oggi_ ora_ subito stasera questa+settimana sabato domenica prossim domattina adesso fine+settimana',
  thanks: 'grazie ringrazi riconoscen gratitudine',
  closed:
    'chiusa_ chiuso_ chiudiamo non+serve non+servono basta_ completo raggiunt abbiamo+finito conclus terminat finito_ sufficien coperto pagato pagata non+portate non+chiamate non+mandate non+versate fermatevi esaurit',
  cancelled:
    'annullat rinvia rinviat sospes cancell non+si+terrà non+si+farà nuova+data revocat saltat',
  won: 'assolt liberat scarcerat vinto vittoria trovat sta+bene salv archiviat ritirat revoca accordo resta+aperta',
  past: 'era_ erano_ è+stato è+stata sono+stati sono+state ieri scors aveva_ avevano c+era siamo+stati hanno_ la+settimana+scorsa bilancio_ eravamo festeggiat',
  commerce:
    'offerta+speciale sconto sconti_ prezz compra acquist negozio cliente promo gratis spedizione coupon catalogo rate_ preventiv saldi conveni omaggio',
  job: 'assum contratto cv_ curriculum stipendio colloquio candidat requisiti tempo+pieno part-time retribuzione lordi posizione+aperta selezion risors',
  review:
    'romanzo film regista album pagine capitolo libro serie_ stagione_ autore autrice editore trama protagonista recension esordio sala_ disco_ lettura',
  minutes:
    'verbale ordine+del+giorno presenti_ approvat delibera voti_ maggioranza assemblea+ordinaria segretar tesorier seduta amministratore+riferisce millesim chiude+alle',
  news: 'polizia secondo_ portavoce ha+detto questura carabinieri fonti procura sindaco_ riferi dichiar indagin ministero comunicat confermat arrestat governo_ ha+spiegato',
  essay:
    'saggio secolo archivio museo storia_ opinion rubrica forse filosof memoria_ credo+che riflession perché_ nel+18 nel+19 parola_ idea_ sconosciut',
  sport:
    'partita gol_ squadra_ allenator tifos punti_ campionato vittoria+per coppa_ giocator sconfitta derby classifica minuto_',
  tech: 'codice_ server software funzione api_ versione aggiornament errore_ repository callback processo_ database script cache installa',
  finance:
    'azion azionist invest borsa mercato_ mercati dividend analist trimestr rendiment capitale_ utile_ obbligaz',
  recipe:
    'ricetta forno cipoll aglio sale_ farina olio grammi cuocere cucchia soffritto brodo pentola impast',
  weather:
    'meteo vento pioggia neve raffiche temperatur allerta+arancione previsioni temporali gradi_ millimetri esondaz',
  guide:
    'guida_ domande+frequenti cosa+fare che+cosa+succede manuale consigli diritti_ vademecum di+norma non+sostitui passi_ in+genere istruzioni ricordate',
  medium:
    'abbon lettori rivista giornalismo tessera_ soci_ redazione numero_ indipendente copie newsletter sostenitor',
  obituary:
    'morto_ morta_ scompars funeral addio_ nato_ nata_ ci+ha+lasciat ricord_ cordoglio camera+ardente',
  fun: 'bigliett concerto festa_ lotteria festival spettacolo ballo musica_ ingresso_ prenota sagra premio_ degust cena_ aperitivo tombola',
  notice:
    'avviso si+avvisa cittadin comune_ interruzione sportello orari_ lavori_ ordinanza anagrafe modulo_ utenza scadenza+del',
  detained:
    'carcere detenut prigion cella celle_ arrest fermat espuls cpr_ isolament custodia recluso rinchius casa+circondariale detenzion',
  court:
    'tribunale udienza processo giudice imputat aula_ sentenza corte_ accusat testimoni_ appello_',
  eviction:
    'sfratt sgomber ufficiale+giudiziario proprietar affitt inquilin picchetto casa_ alloggio accesso_ palazzina',
  legalcost:
    'cauzione multa multe_ avvocat spese+legali cassa+di+resistenza ricorso primo+grado difesa querel sanzion perizia',
  strike:
    'sciopero picchett sindacat operai lavorator licenzi azienda contratto+collettivo delegat vertenza cancelli',
  demo: 'presidio corteo manifest fiaccolata protest striscion assemblea cammin silenzio candel sit-in marcia_ girotondo',
  post: 'letter cartolin busta francoboll indirizzo casella+postale compleanno posta_ carcere+di corrispond',
  supplies:
    'coperte coperta vestit cibo pannolini acqua_ stivali badil guanti tende_ sacco+a+pelo pasta_ latte_ igien matera scarp farmac zaini idropul giacche scatolame',
  money: 'euro iban conto_ soldi costo costa_ cifra somma_ fattura bolletta obiettivo_ €',
  authority:
    'ministr prefett sindac ambasciata assessor president direttore garante deputat consiglio_ comune_ procura',
  animal: 'cane_ cani_ gatto gatti_ canile veterinar animal cavallo rifugio gattin ricci_ asino',
  missing: 'scompars ultima+volta indossa non+è+tornat dispers cerchiamo+',
  blood: 'sangue donator plasma midollo zero+negativo emoteca',
  disaster: 'alluvion incendio terremoto fango tempesta frana esondaz evacua sfollat maltempo',
  hunger: 'pasti_ pasto_ minestra mensa cucina_ frigo dispensa pranz colazion cena+per',
  we: 'noi_ ci_ nostr siamo_ abbiamo',
  you: 'voi_ vi_ vostr tu_ ti_ tuo_ tua_ puoi_ potete',
  whoever:
    'chi_ chi+può chi+vuole se+avete se+hai tutti_ tutte_ chiunque qualcuno vicin persone_ ognuno',
  press:
    'corriere messaggero gazzetta giornale quotidiano radio voce_ agenzia notizie_ eco_ notiziario tribuna',
  group:
    'comitato collettivo rete_ sindacato associazione coordinament solidal centro+sociale brigata movimento amici+di unione_ assemblea osservatorio comunità circolo legal+team',
  shop: 'srl_ s.r.l negozio mobili hotel birreria supermercat palestra assicuraz gruppo_ outlet',
};
