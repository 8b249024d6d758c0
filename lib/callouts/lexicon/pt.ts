/** Portuguese stems by concept, European and Brazilian. */
import type { Lexicon } from './concepts';

export const pt: Lexicon = {
  come: 'venha venham vem_ vir_ compar apareç junte juntem encontr concentra ponto+de+encontro esperamos acompanh marcha_ vamos_ cola_ bora_ cheguem chegue participem participe presença',
  give: 'doe_ doem_ doa doar doaç don donativo contribu pix vaquinha transfer transfir mb+way mbway conta_ recolha arrecad rifa mealheiro deposit fundo_ ajude apoie colabor ofert',
  bring: 'traga tragam trazer leve_ levem deixe deixar entreg empreste emprest',
  call: 'ligue liguem ligar telefon ligaç ramal_ telefonem atende',
  write: 'escrev carta postal correio mail_ email e-mail envelope selo mensag mensagem',
  sign: 'assin assinatura petição abaixo-assinado subscrev carta+aberta',
  need: 'precis falta_ faltam_ faltando procura urgente urge necessit buscamos carec em+falta está+a+faltar esgot',
  help: 'ajud apoi solidar mãozinha uma+mão braços_ mãos_ mutirão força_ socorr',
  volunteer:
    'voluntár voluntari turno inscre inscri escala_ equipa_ equipe motorista intérprete tradu',
  search: 'testemunh viu_ visto_ vista_ imagens informaç pista buscas_ câmara reconhec',
  share: 'partilh compartilh divulg repass espalh encaminh',
  demand: 'exij exig peça_ peçam pedir pedido cobr reivindic libert',
  host: 'acolh abrig hosped lar+tempor cama_ camas_ quarto_ sofá adot alojam',
  still: 'ainda até+agora já_ só_ apenas mais_ restam resta_ metade por+enquanto',
  room: 'lugar lugares vaga_ vagas_ vazi ninguém livre_ livres_ cadeira banco_ assento espaço_ buraco',
  deadline:
    'até_ prazo antes+de limite encerra termina_ fecha_ data-limite o+mais+tardar último+dia',
  soon: 'amanhã hoje_ agora_ já_ esta+semana este+sábado próxim imediat esta+noite fim+de+semana',
  thanks: 'obrigad agradec gratidão valeu_ bem+haja',
  closed:
    'fech encerr já+não não+precis não+tragam não+transfiram complet lotad suficiente atingi alcanç bateu_ chega_ conclu termin pago_ paga_ pagas_ batemos chegámos',
  cancelled: 'cancel adiad adiou suspens desmarc não+se+realiza não+haverá nova+data remarcad',
  won: 'absolv absolvi libertad solt_ solto_ solta_ vitória ganhámos vencemos encontrad são+e+salvo arquiv acordo_ revog retirad',
  past: 'foi_ foram_ era_ eram_ ontem passad esteve estiveram vieram houve_ fomos_ tinha_ na+semana+passada balanço juntámos cantaram',
  commerce:
    'promo desconto oferta preço compr loja_ cliente grátis parcel entrega+grátis orçamento cupom catálogo campanha+de+verão marca_ poupe',
  job: 'vaga+de vaga: contrat salário currículo cv_ entrevista candidat requisitos experiência clt_ remuner recruta perfil+do efetiv vale-',
  review:
    'romance_ filme álbum realizador diretor páginas capítulo livro_ série_ temporada autor editora estreia protagonista resenha disco_ crítica_ leitura',
  minutes:
    'ata_ acta_ ordem+de+trabalhos pauta_ presentes_ aprovad votos_ maioria secretári tesour sessão encerrada+às deliber assembleia+geral',
  news: 'polícia segundo_ porta-voz disse_ informou ministério_ detid fontes autoridades afirmou explicou declarou investig prefeitura_ governo_ confirmou gnr_ psp_ juiz_',
  essay:
    'ensaio século arquivo museu história_ opini crónica crônica coluna talvez filósof memória_ acho+que pergunt desconfio em+18 em+19',
  sport:
    'jogo_ golo gol_ gols_ liga_ equipa+da treinador adepto torc ponto_ taça_ campeon jogador derrota vitória+por placar',
  tech: 'código servidor software função api_ versão atualiz erro_ reposit processo_ base+de+dados banco+de+dados script cache instala',
  finance:
    'investi ação_ ações bolsa_ mercado_ dividendo analista trimestr rendimento capital_ lucro cotaç obrigaç juros',
  recipe:
    'receita forno cebola alho_ sal_ farinha azeite gramas colher cozer lume_ fogo+baixo panela_ refog',
  weather:
    'meteo vento chuva neve rajada temperatura aviso+laranja previsão trovoada graus_ aguaceiro',
  guide:
    'guia_ perguntas+frequentes o+que+fazer manual conselhos direitos_ como+agir cartilha dicas passos_ em+geral não+substitui pode+pedir',
  medium:
    'assinante assine_ leitor revista_ jornalismo sócio_ assinatura+anual edição número_ redação independente newsletter apoiador',
  obituary:
    'morreu faleceu falecimento funeral velório despedi nasceu obituário deixou-nos enterro',
  fun: 'bilhete ingresso concerto show_ festa_ sorteio festival espetáculo espectáculo baile música_ entrada_ programação prémio petisco arraial churrasco',
  notice:
    'aviso_ informa-se munícip corte+de câmara+municipal contribuinte guichê horário obras_ edital comunica-se iptu atendimento interrup',
  detained:
    'pres_ preso_ presa_ presos_ presas_ prisão cadeia detid detenç penitenci cela_ deport encarcer preventiva cárcere delegacia reclus',
  court:
    'julgamento tribunal audiência juiz juíza júri fórum vara_ arguid réu_ sessão+de sentença sala_',
  eviction:
    'despej senhorio aluguel aluguer renda_ inquilin oficial+de+justiça reintegraç ocupaç moradia desocup proprietári casa_ habitaç',
  legalcost:
    'fiança multa advogad custas defesa+jurídica recurso fundo+jurídico honorár vaquinha+jurídica coima',
  strike:
    'greve piquete sindicat trabalhador operári paralis despedi demiss patrão categoria_ conserveir',
  demo: 'concentra manifest marcha_ vigília protesto faixa_ faixas_ assembleia ato_ desfile caminhada velas_ cordão',
  post: 'carta postal envelope selo endereço caixa+postal apartado aniversário correspond morada',
  supplies:
    'cobertor manta roupa comida_ alimento fralda água_ feijão arroz leite higiene bota botas_ pá_ pás_ luva colchão agasalho medicament lona cesta+básica mochila',
  money: 'euro reais r$ iban conta_ dinheiro custo custa_ meta_ soma_ valor_ fatura €',
  authority:
    'ministr governador prefeit câmara_ embaixada procurador presiden vereador deputad provedor secretaria_ diretor',
  animal: 'cão_ cães cachorro gato gatos_ canil veterin animal cavalo aves_ burro_ resgat',
  missing: 'desaparec última+vez vestia sumiu não+voltou procura-se',
  blood: 'sangue dador doador plasma medula o+negativo hemocentro',
  disaster:
    'enchente cheia_ cheias_ incêndio temporal tempestade terramoto terremoto lama_ desliz evacu alag desabrig',
  hunger: 'refeiç sopa cantina cozinha_ marmita comida_ geladeira frigorífico almoço merenda',
  we: 'nós_ nos_ nosso nossa somos_ estamos temos_ vamos_ gente_',
  you: 'você vocês tu_ te_ teu tua vós_ seu_ sua_ lhe_',
  whoever:
    'quem_ quem+puder quem+quiser se+tiver se+tens se+você todos_ todas_ qualquer alguém vizinh pessoas_',
  press:
    'jornal diário_ notícias gazeta rádio voz_ agência imprensa correio_ revista_ tribuna portal_ folha_ eco_',
  group:
    'coletivo colectivo comité comitê rede_ plataforma sindicato associação coordenad solidari centro+social movimento união_ fórum_ amigos+de mães conselho instituto',
  shop: 'lda_ ltda_ loja móveis hotel cervejaria supermercado ginásio academia seguros grupo_',
};
