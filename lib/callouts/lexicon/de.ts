/** German stems by concept. */
import type { Lexicon } from './concepts';

export const de: Lexicon = {
  come: 'kommt_ kommen+sie komm_ treffpunkt treffen_ trefft wir+treffen versammeln sammelpunkt sammelplatz schließt+euch mitkommen vorbei dabei mitlaufen hingehen hinkommen begleitet einladen eingeladen willkommen los+geht seid',
  give: 'spend überweis konto_ sammeln_ sammelbüchse spardose zusammenlegen gebt_ zahlt unterstützt beitrag solikonto kollekte kennwort verwendungszweck crowdfunding treuhandkonto topf_ hut_',
  bring:
    'bringt mitbringen bring_ abgeben abzugeben abgabe vorbeibringen leiht leihen ausleihen mitgebracht',
  call: 'ruft anruf anrufe anrufen telefon hotline hörer rufen+sie nummer_ erreichbar durchwahl hörer zum+hörer zu+erreichen',
  write:
    'schreib brief briefe_ karte postkarte mail_ e-mail mailt post_ umschlag briefmarke zeilen einwendung stellungnahme',
  sign: 'unterschreib unterschrift petition zeichn mitzeichn unterzeichn liste_ offener+brief',
  need: 'brauch gesucht such_ sucht suchen fehl mangel benötig dringend gebraucht bräuchten knapp nötig es+fehlt',
  help: 'helf hilf hilfe_ unterstütz solidar mithelf anpacken mit+anpacken beistehen mitmachen mitmacht',
  volunteer:
    'freiwillig helfer schicht ehrenamt meldet melde meldung anmeld einteilung ordner fahrer dolmetsch dienstplan eintragen tragt+euch schulung',
  search: 'zeug hinweis gesehen beobacht vermisst suchtrupp wer+hat wer+kennt aufnahmen',
  share: 'teilt teilen+sie weitersag weiterleit verbreit leitet+weiter sagt+es+weiter',
  demand:
    'forder verlang bittet_ bitten_ bitte+höflich freilassung protestiert appell einspruch fragt_',
  host: 'pflegestelle unterkunft schlafplatz schlafplätze aufnehmen gästezimmer sofa bett_ betten_ unterbring pflegeplatz gehege zuhause',
  still: 'noch_ bisher bislang erst_ weitere knapp_ offen_ nur_ übrig',
  room: 'platz_ plätze frei_ leer leere niemand keiner stühle sitze sitzplätze bänke lücke lücken unbesetzt bank_ zuschauer',
  deadline:
    'bis_ frist stichtag vor+dem spätestens einsendeschluss ablauf gelegenheit schluss_ endet',
  soon: 'morgen heute jetzt sofort kommenden kommende nächsten diesen+freitag diese+woche wochenende gleich_',
  thanks: 'dank danke dankbar bedank vergelt merci herzlichen+dank',
  closed:
    'beendet geschlossen abgeschlossen erreicht genug nicht+mehr keine+weiteren stopp voll_ erledigt beisammen bezahlt eingestellt aufgelöst geschafft vorbei_ zusammen_ annahmestopp',
  cancelled:
    'abgesagt absage fällt+aus verschoben entfällt ausfallen findet+nicht+statt abgeblasen',
  won: 'freigesprochen freispruch gewonnen frei_ entlassen aufgehoben eingestellt gerettet gefunden zurückgezogen einigung erfolg wohlauf',
  past: 'war_ waren_ hatte_ hatten_ wurde_ wurden_ gestern letzte_ letzten_ vergangene vorige kamen_ gab_ ging_ stand_ sangen haben+wir rückblick',
  commerce:
    'rabatt prozent+auf angebot aktion_ preis kaufen shop_ gratis kunden bestell sparen lieferung günstig ab+sofort+im gutschein sortiment möbel schnäppchen premium',
  job: 'stelle_ stellen_ bewerb gehalt vollzeit teilzeit tvöd lebenslauf wir+bieten unbefristet arbeitgeber vergütung karriere stellenausschreibung vorstellungsgespräch',
  review:
    'roman film_ buch_ album regie regisseur seiten_ staffel folge_ autor kino schauspiel rezension verlag lesung figuren',
  minutes:
    'protokoll top_ anwesend tagesordnung beschluss beschlossen kassenbericht sitzung einstimmig vorstand abgestimmt entlastet enthaltung niederschrift',
  news: 'polizei sprecher mitteilte teilte sagte laut_ angaben staatsanwaltschaft behörde festgenommen ermittel stadtrat minister bestätigt berichtet zufolge dpa',
  essay:
    'essay gedanken jahrhundert archiv museum ich+glaube geschichte vielleicht kolumne kommentar meinung denk philosoph früher frage_ warum',
  sport:
    'spiel_ tor_ tore_ liga trainer mannschaft sieg punkte fans anpfiff halbzeit pokal minute_ elfmeter verein_ tabelle',
  tech: 'code_ server software funktion version update fehler_ skript datenbank cache prozess_ api_ log_ konfiguration installier speicher',
  finance:
    'aktie anleger börse anleihe markt_ quartal gewinn analyst dividende rendite zins kurs_ fonds aktionär',
  recipe:
    'rezept ofen zwiebel mehl gramm köcheln esslöffel salz_ butter teig backen kochen+lassen suppe_ würfel',
  weather: 'wetter böen regen schnee vorhersage warnung glätte grad_ unwetter temperatur liter_',
  guide:
    'ratgeber faq was+tun grundsätzlich rechte_ merkblatt häufige+fragen anleitung leitfaden ersetzt+keine in+der+regel tipps übersicht stand_',
  medium:
    'abo_ abonn leserinnen leser_ journalismus ausgabe_ zeitschrift mitgliedschaft redaktion druckkosten anzeigen steady probeheft',
  obituary:
    'gestorben verstorben nachruf beerdigung trauer abschied_ beigesetzt geboren jahre+alt+geworden',
  fun: 'eintritt karten_ konzert fest_ tombola vorverkauf musik_ programm bühne tanz party buffet feier verlosung glühwein ausflug führung',
  notice:
    'bekanntmachung amtlich bürgeramt sperrung müllabfuhr antrag wartung störung gemeinde_ verwaltung öffnungszeiten hinweise baustelle',
  detained:
    'haft gefängnis jva knast inhaftiert gefangen zelle verhaftet abschieb abgeschoben eingesperrt u-haft sitzt_ festgehalten',
  court:
    'gericht prozess_ verhandl richter anklage urteil saal_ termin_ verwaltungsgericht amtsgericht landgericht angeklagt zeugen_',
  eviction:
    'räum gerichtsvollzieher vermieter kündigung mieter zwangsräum wohnung miete_ schlosser auszieh entmiet',
  legalcost:
    'kaution anwalt anwältin prozesskosten geldstrafe bußgeld strafe_ gerichtskosten rechtshilfe vorschuss rechtsfonds ordnungsgeld berufung',
  strike:
    'streik warnstreik betriebsrat gewerkschaft belegschaft tarif kündigung lohn aussperr streikposten',
  demo: 'demo_ kundgebung mahnwache protest marsch umzug transparent trommel versammlung lichterkette spaziergang schweigen',
  post: 'brief karte postfach porto briefmarke anschrift adresse geburtstag knastpost kuvert',
  supplies:
    'decke schlafs lebensmittel windel kleidung jacken wasser_ schaufel gummistiefel handschuh matratze konserven werkzeug sachspende hygiene babynahrung zelte geschirr',
  money: 'euro franken iban konto_ betrag summe geld_ kosten_ paypal rechnung spendenstand',
  authority:
    'minister landrat bürgermeister amt_ behörde botschaft landtag abgeordnet stadtrat gemeinderat direktion kanzlei kreisausschuss bezirk',
  animal: 'hund katze igel pferd kaninchen tierheim esel tiere_ tierarzt welpe kröte vögel',
  missing: 'vermisst verschwunden zuletzt+gesehen suche_ suchaktion bekleidet',
  blood: 'blut spender_ stammzell plasma knochenmark',
  disaster:
    'hochwasser brand_ sturm erdbeben schlamm flut überschwemm feuer_ unwetter keller aufräum',
  hunger: 'essen_ mahlzeit küche_ tafel_ suppe kühlschrank frühstück kochen_ kochgruppe',
  we: 'wir_ uns_ unser',
  you: 'ihr_ euch_ euer du_ dich_ dir_ sie_ ihnen_ ihre_',
  whoever:
    'wer_ alle_ jeder jede:r jemand falls+ihr wenn+ihr menschen_ leute_ interessierte nachbar',
  press:
    'zeitung bote tagblatt anzeiger kurier nachrichten rundschau presse radio blatt_ morgenpost echo_ magazin',
  group:
    'initiative verein bündnis gewerkschaft netzwerk solidar komitee kreis_ gruppe kollektiv rechtshilfe hilfe_ mieter pfarr unterstütz hausgemeinschaft',
  shop: 'gmbh markt möbel shop brauerei hotel autohaus reisen fitness versicherung',
};
