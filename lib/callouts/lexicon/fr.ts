/** French stems by concept. */
import type { Lexicon } from './concepts';

export const fr: Lexicon = {
  come: 'venez viens_ venir_ rejoign rendez-vous rendez+vous rassembl retrouv on+se+retrouve nous+nous+retrouv soyez présen accompagn vous+attend départ entourez remplissons participez bienvenu marchons',
  give: 'don_ dons_ donn donnez versez vers_ cagnotte caisse cotis contribu virement rib_ collecte tirelire participez participation soutenez solidaire boîte+à+dons helloasso libellé versement chapeau',
  bring: 'apport amenez ramenez déposez dépôt dépos prêt prêtez munissez prévoyez',
  call: 'appel appelez appelons téléphon numéro_ standard coup+de+fil coups+de+fil joign composez',
  write:
    'écri lettre courrier carte_ cartes_ mail_ courriel e-mail envelopp timbre manuscrit message_ observations expédiez',
  sign: 'sign signez signature pétition lettre+ouverte cosign signataire tribune_',
  need: 'besoin manque manquent cherch recherch faut_ urgent il+faut il+manque nécessaire en+quête fait+défaut reste_',
  help: 'aide_ aider aidez soutien souten solidar coup+de+main coups+de+main entraide bras_ appui épaul',
  volunteer:
    'bénévol inscri créneau tournée relais équipe conducteur interprète tradui renfort permanence planning tableau',
  search: 'témoin témoign vu_ aperç images_ battue renseignement recherches information_',
  share: 'partag relay diffus transmett faites+passer faites+tourner faire+suivre',
  demand: 'exige exigez demandez réclam libération interpell demandons exigeons',
  host: 'héberg accueil famille+d+accueil canapé chambre_ lit_ lits_ accueill adopt toit_ place+chez',
  still: 'encore toujours jusqu+ici déjà_ plus+que seulement restent reste_ manque moitié',
  room: 'place_ places_ vide vides personne_ libre_ libres_ siège banc bancs_ chaise salle_ blanc_ trou_ gradin',
  deadline:
    'avant+le jusqu+au jusqu d+ici date+limite au+plus+tard délai clôture dernier+jour ferme_ échéance',
  soon: 'demain aujourd ce+soir cette+semaine samedi dimanche prochain maintenant vite_ immédiat tout+de+suite',
  thanks: 'merci remerci reconnaissan gratitude on+ne+vous+oublie',
  closed:
    'clos_ close_ fermé fermée terminé terminée plus+besoin ne+prend+plus ne+prenons+plus complet stop_ atteint assez_ suffis payé réglé bouclé c+est+fini n+apportez+plus inutile levé levée levées achev',
  cancelled: 'annul report reporté reportée n+aura+pas+lieu supprim suspendu différé',
  won: 'relax acquitt libéré gagné victoire retrouvé sain_ sauf_ abandon accord_ renonce suspendue obtenu soulag',
  past: 'était_ étaient a+été ont+été hier dernier dernière avons_ avez+été étiez furent avait_ retour+sur bilan passé_ la+semaine+dernière s+est sont+venus',
  commerce:
    'promo remise prix_ offre_ offert acheter achet livraison boutique soldes client commande gratuit_ tarif réduction bon+plan garanti gamme devis',
  job: 'cdi_ cdd_ poste_ salaire candidature cv_ recrut temps+plein temps+partiel entretien profil embauche brut_ mission_ rémunér',
  review:
    'roman film album réalisat pages_ saison épisode auteur éditions lecture critique_ récit scène intrigue comédien livre_ disque série_',
  minutes:
    'compte+rendu compte-rendu ordre+du+jour présents_ excusés adopté séance vote_ voix_ trésor secrétaire assemblée+générale abstention quitus levée+à procès-verbal',
  news: 'police selon_ parquet porte-parole préfecture a+indiqué a+déclaré a+annoncé interpellé enquête gendarm mairie_ source_ tribunal+a condamné ministre_ confirmé',
  essay:
    'essai siècle archive musée histoire_ opinion je+crois chronique réfléch peut-être philosoph mot_ mots_ pourquoi idée_ latin en+18 en+19 mémoire_ billet',
  sport:
    'match but_ buts_ équipe_ ligue entraîneur victoire_ supporters arrivée coureur point_ championnat finale trail course_ coupe_',
  tech: 'code_ serveur logiciel fonction api_ version mise+à+jour bug_ dépôt processus cache_ callback script base+de+données installer mémoire+vive',
  finance:
    'action_ actions_ investiss bourse obligation marché_ trimestre bénéfice analyste dividende rendement cours_ capital_ émission',
  recipe: 'recette four_ oignon ail_ sel_ farine huile grammes mijot cuillère cuire beurre pâte',
  weather:
    'météo vigilance rafale pluie neige vent_ vents_ températur orange_ averses prévision verglas',
  guide:
    'guide_ foire+aux+questions questions+fréquentes que+faire mode+d+emploi conseils droits_ fiche mémo en+général pratique_ ne+remplace+pas étapes rappel_',
  medium:
    'abonn lecteur lectrice journalisme revue_ adhésion numéro_ rédaction média_ kiosque notre+journal indépendan',
  obituary:
    'mort_ morte_ décès décédé obsèques hommage enterr né+en née+en nous+a+quittés s+est+éteint funérailles',
  fun: 'billet concert_ fête_ festival tombola entrée_ spectacle bal_ buvette musique lot_ réservation dégust loto brocante soirée_ guinguette',
  notice:
    'avis_ travaux commune_ riverains coupure arrêté démarche guichet stationnement collecte+des+déchets service_ usagers+sont administr',
  detained:
    'prison détenu détention incarcér garde+à+vue cellule enfermé arrêt arrêté rétention expuls maison+d+arrêt isolement emprisonn écrou',
  court:
    'procès tribunal audience juge_ juges_ chambre_ prévenu comparu parquet_ verdict palais+de+justice prud+homm plaid',
  eviction:
    'expuls huissier propriétaire loyer locataire bail_ logement trêve squat bulldozer déloger commissaire+de+justice serrure',
  legalcost:
    'caution amende avocat frais+de+justice frais_ défense_ caisse+de+solidarité honoraires dépens recours antirépression',
  strike: 'grève piquet syndicat salarié direction_ grévist débray licenci patron usine convention',
  demo: 'manif rassembl marche_ veillée cortège protest banderole bougie pancarte assemblée casserole défil sit-in silence_',
  post: 'lettre carte_ courrier timbre adresse_ bp_ enveloppe anniversaire écrou correspond boîte+aux+lettres',
  supplies:
    'couverture vêtement nourriture couche_ couches_ eau_ bottes pelle gants tente duvet conserves hygiène matelas lait_ jouet denrées outils sac+de+couchage bâche',
  money: 'euro iban compte_ somme_ argent coût coûte facture montant objectif_ €',
  authority:
    'ministre préfet maire_ mairie ambassade président député rectorat directeur inspection commission_ conseil_ élu',
  animal: 'chien chat_ chats_ refuge_ spa_ cheval animaux vétérin oiseau hérisson chaton âne_',
  missing: 'dispar recherché dernière+fois vêtu n+est+pas+rentré introuvable',
  blood: 'sang_ donneur plasma moelle o+négatif',
  disaster: 'inond incendie tempête séisme cyclone boue crue_ sinistr évacu glissement',
  hunger: 'repas soupe cantine frigo cuisine maraude gamelle goûter petit-déjeuner épicerie',
  we: 'nous_ on_ notre nos_',
  you: 'vous_ votre vos_ tu_ toi_ ton_',
  whoever:
    'qui_ quiconque toutes_ tous_ toute+personne celles_ ceux_ si+vous chacun quelqu voisin ouvert+à',
  press:
    'journal dépêche écho_ gazette matin_ radio courrier_ tribune_ presse nouvelles_ quotidien info_ feuille',
  group:
    'collectif comité syndicat association réseau union_ ligue_ caisse_ solidarité coordination amicale mouvement assemblée soutien cercle maison_',
  shop: 'sarl_ brasserie boutique hôtel meubles assurances supermarché agence_ cave_ garage',
};
