/** Where things are. */
const sites = 'plant|plants|factory|site|store|stores|shop|kitchen|office|offices|yard|campus|works|hub|base|mill|mine|warehouse|lab|branch|'
  + 'headquarters|brewery|refinery|terminal|line|facility|depot|studio|studios|station|farm|unit|school|clinic|usine|usines|'
  + 'papeterie|chantier|atelier|laboratoire|entrepôt|bureau|bureaux|agence|boutique|magasin|fonderie|raffinerie|centre|antenne|aciérie|verrerie|'
  + 'brasserie|scierie|port|ferme|carrière|crêperie|locaux|center|garage|plateforme|centrale|gigafactory'
const doing = 'opened|opens|open|ouvre|ouvrira|ouvert|builds|build|building|makes|make|produces|produce|employs|employ|runs|operates|has|promised|'
  + 'plans|closed|closes|fabrique|produit|bâtir|construit|construire|construira|implante|installe|installé|installée|'
  + 'dispose|emploie|promet|forge|forger|transfère|tests|test|delivers|grows|mines|exploite|mise+en+service|mis+en+service|inaugure|inauguré|'
  + 'inaugura|loge|launched|prévoit|developed'
const settled = 'founded|started|born|set+up|created|fondée?|née?|créée?|based|listed|registered|domiciled|headquartered|cotée?|basée?s?|'
  + 'installée?s?|implantée?s?|sise?|établie?s?|située?s?|incorporated|housed|hébergée?|abritée?'
const within = 'in|at|near|à|au|aux|en|dans|près+de|outside|off|beside|sur'

export const placePatterns = `
@place :: located_in :: the|le|la|a|an|l' <o ~S > [ @nounish ] <s ~O >
@place :: located_in :: <s ~O > , the|a|an <o ~S > @word
@place :: located_in :: <s ~O > , of|from|in|at|à|au|aux|en|dans|near|near+to ?the|le|la|l' <o ~S > $
@place :: located_in :: <s ~O > , _ in|of|from|near|à|au|en|de|d'|at|dans _ <o ~S >
@place :: located_in :: <s ~O > of ?the <o ~S >
@place :: located_in :: <s ~G > à|au|aux|en|in|at|near ?la|l'|le|les|the <o ~S >
@place :: located_in :: <s ~S > , au|en|à|dans|in|aux|near|près+de|au+sud+de|au+nord+de|à+l'est+de ?l'|le|la|les|the <o ~S > $
@place :: located_in :: <s ~O > , <o ~S > 's @word
@place :: located_in :: <o ~S > -based|-domiciled|-headquartered|-listed|-registered _ <s ~O >
@place :: located_in :: <s ~O > ^^ ?, ?which|qui|that = ${doing} __ ${within} _ <o ~S >
@place :: located_in :: <s ~O > ^^ ?, ?which|qui|that = ${doing} ?its|the|a|son|sa|une|un|son|le|la <o ~S > ${sites}
@place :: located_in :: its|'s|their <o ~S > [ _ ] ${sites}
@place :: located_in :: <s ~O > 's <o ~S > [ _ ] ${sites}
@place :: located_in :: <s ~G > ?, [ _ ] ${settled} __ ${within} ?a|an|the|un|une|la|le|l' <o ~S >
@place :: located_in :: <s ~O > , __ ${settled} __ ${within}|de|d' _ <o ~S >
@place :: located_in :: ${sites} ?# ?tonnes|places|postes de|d'|du|à|au|in|at|near|en _ <o ~S >
@place :: located_in :: <s ~J > , __ from|de <o ~S > to|à|vers <o2 ~S >
@place :: located_in :: ^ à|en|au|in|at <o ~S > , [ _ , ] _ <s ~O >
@place :: located_in :: <s ~O > ^^ = fournira|fournit|livrera|livre|produira|supplies|ships|exports|opère|operates|travaille|works __ depuis|from
  _ <o ~S >
@place :: located_in :: ^ <s ~S > , <o ~S > –|—|-
quitte leaves quitté left :: located_in :: <s ~O > = quitte|leaves|quitté|left <o ~S > pour|for <o2 ~S >
@place :: located_in :: <s ~G > ?@word off|near|outside ?the|la|le <o ~S >
@place :: located_in :: <s ~O > workers|staff|employees|plant|salariés|factory|campus|researchers|engineers in|at|à|en|near|de ?la|le|l' <o ~S >
`
