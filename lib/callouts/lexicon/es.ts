/** Spanish stems by concept. */
import type { Lexicon } from './concepts';

export const es: Lexicon = {
  come: 'ven_ venid vengan venite vení acud asist acompañ nos+vemos quedamos concentra concentrac cita_ punto+de+encuentro sumate súmate únete únanse llegá caigan cáiganle pásate pasen+por te+esperamos los+esperamos os+esperamos ahí+estaremos juntémonos nos+juntamos',
  give: 'don_ dona_ donad donar donaci donen doná aport ingres transfer colabor bizum alias hucha colecta recaud bono bonos_ rifa cuenta_ ponga pon_ caja+de+resistencia fondo_ vaca_ vaquita consign clabe mercado+pago',
  bring:
    'trae traed traigan traer tráete llev dej_ dejad dejar entreg acerca acércal preste presta',
  call: 'llam teléfono telefon marque marca_ centralita línea_ márc',
  write: 'escrib carta postal correo_ mail_ email sobre_ sello mensaje escríb alegacion',
  sign: 'firm petición adhier adhes adhesi carta+abierta súscrib suscrib+la',
  need: 'necesit falta_ faltan_ hace+falta hacen+falta busca buscamos urge urgente se+precisa requier escase no+tenemos no+queda',
  help: 'ayud apoy solidar eche+una+mano echar+una+mano echa+una+mano mano_ manos_ arrim colabor',
  volunteer:
    'volunt turno apúnta apunta inscrib anot anóta cuadrilla conductor intérprete tradu coordina',
  search: 'testig vist_ visto_ vio_ grab imágen información pista busca_ búsqueda reconoc',
  share: 'difund compart comparte reenv corre+la+voz pasa+la+voz rebot',
  demand: 'exig pedi pidan pide_ pidamos solicit reclam libertad_ liberación exija',
  host: 'acog aloj hospeda casa+de+acogida sofá habitación cama_ camas_ techo adop tránsito',
  still: 'todavía aún_ hasta+ahora llevamos queda_ quedan_ solo_ sólo más_ vamos_ otros_',
  room: 'sitio plaza_ plazas_ asiento vací nadie libre_ libres_ hueco silla banco_ cupo lugar_ sala_',
  deadline: 'antes+del hasta+el hasta_ plazo vence cierra_ cierre límite a+más+tardar fecha+límite',
  soon: 'mañana hoy_ ahora_ ya_ esta+semana este+sábado este+domingo este+viernes próximo inmediat esta+noche cuanto+antes fin+de+semana',
  thanks: 'gracias agradec agradez',
  closed:
    'cerrada cerrado cerramos ya+no no+mandéis no+envíen no+traigan no+más basta_ completo cubiert alcanz llegamos+a suficiente lleno conseguid lograd finaliz terminó concluy suspend',
  cancelled: 'cancel suspend aplaz anula queda+suspendid posp desconvoc no+habrá nueva+fecha',
  won: 'absuel absolu libres+ya quedó+en+libertad liberad ganamos victoria retir archiv aparec encontrad a+salvo paraliz acuerdo',
  past: 'fue_ fueron_ era_ eran_ hubo_ ayer pasad estuvi vinieron llegaron salieron había_ habían cantamos fuimos éramos recordamos el+año+pasado la+semana+pasada balance',
  commerce:
    'oferta descuento precio compra_ promo cliente rebaj envío+gratis tienda catálogo gratis_ aprovech cupón cuotas garantía marca+líder dto',
  job: 'vacante contrato salario cv_ currículum entrevista incorpora brutos jornada candidat perfil_ puesto_ teletrabajo experiencia requisitos selección',
  review:
    'novela película director álbum páginas capítulo libro_ serie_ temporada autor editorial_ estreno protagonista reseña disco_ trama',
  minutes:
    'acta orden+del+día asistentes se+aprob se+acord junta votos mayoría secretari tesorer punto_ ruegos presidente sesión se+levant',
  news: 'policía según portavoz dijo_ informó fiscal detuvo fuentes autoridades señaló afirmó explicó declar investig ministerio ayuntamiento gobierno juez_ confirm aseguró',
  essay:
    'ensayo siglo archivo museo historia_ opin creo+que columna reflex quizá filósof memoria pregunt pienso en+18 en+19 artículo',
  sport:
    'partido gol_ goles_ liga_ equipo entrenador afición punto_ marcador copa_ jornada_ jugador derrota campeon remont',
  tech: 'código servidor software función api_ versión actualiz error_ repositorio hilo_ base+de+datos node script memoria+caché kernel instal',
  finance:
    'inversi acción_ acciones_ bolsa bonos+cortos mercado_ mercados dividendo analista trimestr rentab capital_ deuda_ cotiz',
  recipe:
    'receta horno cebolla ajo_ sal_ harina aceite gramos hierve cuchara cocer fuego+lento picad',
  weather:
    'meteo viento lluvia nieve nevada rachas temperatura alerta+naranja alerta+amarilla pronóst tormenta_ grados',
  guide:
    'guía preguntas+frecuentes qué+hacer manual consejos derechos_ cómo+actuar no+sustituye pasos_ en+general recomend conviene puedes_ normalmente',
  medium:
    'suscri lectores revista periodismo socio_ socios_ hazte nuestro+medio boletín número_ ejemplar independiente',
  obituary:
    'murió falleci fallecimiento entierro funeral despedi nació obituario años+de+edad nos+dejó velatorio',
  fun: 'entrada entradas_ concierto fiesta sorteo festival espectáculo baile música cocido tapas premio programa+de taquilla degust',
  notice:
    'aviso se+informa vecin+os corte+de ayuntamiento_ trámite sede+electrónica horario obras_ bando se+comunica convocatoria+de+subvenc',
  detained:
    'pres_ presa_ preso_ presos_ presas_ cárcel prisión deten penal_ celda preventiva encarcel deport cie_ pabellón reclus',
  court:
    'juicio juzgado audiencia tribunal juez jueza sala_ vista_ declara sentencia acusad fiscalía',
  eviction:
    'desahuci desaloj lanzamiento casero alquiler vivienda inquilin actuario propiet fondo+buitre hipoteca desalojar',
  legalcost:
    'fianza multa abogad costas defensa+legal recurso recurrir perito fondo+de+defensa caja+de+resistencia tasas procurador garantía+económica',
  strike:
    'huelga paro_ piquete sindicat obrer trabajador despid convenio patronal comité+de+empresa jornaler plantilla',
  demo: 'concentra manifest marcha vigilia protesta pancarta asamblea cacerol plantón velas_ caminata abraz acto_',
  post: 'carta postal sobre_ sello direccion dirección apartado+de+correos cumpleaños pabellón unidad_',
  supplies:
    'manta ropa_ comida alimento pañal agua_ garbanzo leche_ higiene mochila bota botas_ pala palas_ guante colchón frazada abrigo medicament lona legumbre generador',
  money: 'euro pesos dólar iban cuenta_ dinero coste cuesta objetivo_ suma_ factura meta_ €',
  authority:
    'minist gobernador alcald ayuntamiento embajada fiscalía consejer director_ presiden juez_ defensor+del+pueblo diputad concejal rector',
  animal: 'perr gat_ gato gatos_ galgo protectora veterinari animal caballo aves_ cachorro burro',
  missing: 'desapareci se+busca última+vez extravi vestía no+ha+vuelto',
  blood: 'sangre donante plasma médula grupo+cero negativo',
  disaster:
    'inund incendio riada terremoto temporal huracán barro dana_ derrumbe evacu damnific sismo',
  hunger: 'comedor olla despensa comida_ merienda cocina_ plato_ guiso desayun nevera',
  we: 'nos_ nosotr nuestr somos_ estamos vamos_ hemos_ tenemos',
  you: 'tú_ ti_ te_ tu_ tus_ os_ vos_ usted vosotr vuestr podés puedes podéis',
  whoever:
    'quien_ quienes_ quien+pueda quien+quiera si+tienes si+tenés si+puedes toda+persona todas_ todos_ el+que+pueda cualquiera alguien vecin',
  press:
    'diario noticias gaceta periódico radio voz_ agencia prensa heraldo correo_ revista fm_ tribuna portal eco_',
  group:
    'asamblea colectivo comité red_ plataforma sindicato asociación coordinadora solidari centro+social movimiento unión_ ateneo amigos+de vecin comedor',
  shop: 's.l sl_ tienda muebles hotel cervecería supermercado gimnasio seguros grupo_ outlet',
};
