/** Turns of releases and of the pages on research: who gives a sum to whom, who wins whose tender, who coordinates and backs what, who takes part in it. */
const bodies = "?le|la|l'|the [ @nounish ]"
const given = 'attribué|attribue|attribuera|accordé|accorde|alloué|alloue|octroyé|octroie|awarded|awards|granted|grants|allocated|allocates'
const chaired = 'led|run|coordinated|managed|headed|overseen|pilotée?s?|coordonnée?s?|menée?s?|portée?s?|conduite?s?|animée?s?|dirigée?s?'
const helped = 'soutenue?s?|supported|backed|parrainée?s?|sponsored|appuyée?s?'
const paid = 'financée?s?|funded|cofinancée?s?|co-funded|subventionnée?s?|financed|co-financed'
const cues = (choices: string): string => choices.split('|').flatMap((one) => {
  const stem = one.replace(/(?:e\?)?(?:s\?)?$/, '')
  return one === stem ? [one] : ['', 'e', 's', 'es'].map((end) => stem + end)
}).join(' ')

export const grantPatterns = `
${cues(given)} :: finances :: @free <s ~Z > ^^ =! ${given} ?$ # ?$ ?million|millions|milliard|milliards|billion|m|bn ?d'|de ?euros|dollars|francs|pounds|$ ?in|of|d'|de
  ?aid|funding|grants|aide|aides|subvention|subventions à|au|aux|to ${bodies} <o ~X >
remporté gagné décroché won wins emporté :: supplies :: @free <s ~O > ^^ =! remporté|gagné|décroché|won|wins|emporté __ appel+d'+offres|tender|concours|marché|competition|auction
  launched|issued|called|lancée?|organisée?|passée?|ouverte? by|par ${bodies} <o ~Z >
${cues(chaired)} :: leads :: <o ~G > is|was|are|est|était|sont a|an|un|une|the|le|la [ @nounish ] ${chaired} by|par ${bodies} <s ~Z+ >
${cues(helped)} :: backs :: & ${helped} by|par ${bodies} <s ~Z+ > , ?le|la|l'|the [ @nounish ] <o ~G >
${cues(helped)} :: backs :: <o ~G > is|was|are|est|était|sont a|an|un|une|the|le|la ... & ${helped} by|par ${bodies} <s ~Z+ >
${cues(paid)} :: finances :: & ${paid} by|par ${bodies} <s ~Z+ > , ?le|la|l'|the [ @nounish ] <o ~G >
${cues(paid)} :: finances :: <o ~G > is|was|are|est|était|sont a|an|un|une|the|le|la ... & ${paid} by|par ${bodies} <s ~Z+ >
retenu retenue sélectionné sélectionnée selected chosen :: backs :: @free <s ~I > ^^ =! retenue?|sélectionnée?|selected|chosen ?le|la|les|the [ projet|project ] <o ~J+ >
lauréat lauréate lauréats lauréates winner winners bénéficiaire bénéficiaires beneficiary beneficiaries recipient :: finances :: <o ~X > ^^ = _
  lauréate?s?|winners?|bénéficiaires?|beneficiary|beneficiaries|recipient of|de|d'|du|des ?le|la|l'|the [ @nounish de|d'|du ] [ @nounish ] <s ~F >
grant funding subvention aide award financement :: finances :: <o ~X > ^^ = _ grant|funding|subvention|aide|award|financement under|through|via|au+titre+de|au+titre+du|dans+le+cadre+de|
  dans+le+cadre+du ${bodies} <s ~F >
doté dotée dotés dotées endowed :: finances :: <o ~X > ^^ ?, ?est|is ?, dotée?s?|endowed de|d'|with _ # __ par|by ${bodies} <s ~Z+ >
participé contribué contributed participated :: finances last :: <s ~Z+ > ^^ =! participé|contribué|contributed|participated à+hauteur+de|pour|to+the+tune+of ?$ #
emprunt prêt loan crédit :: finances :: <o ~X > ^^ =! contracté|souscrit|obtenu|signé|taken+out|secured|arranged un|a|an ?@word emprunt|prêt|loan|crédit auprès+de|auprès+d'|auprès+du|with|from
  ${bodies} <s ~O+ >
stake share interest participation % cent majority majorité :: invests_in :: @free <s ~O > ^^ =! acquired|bought|took|taken|purchased|acquis|pris|acheté ?a|an|une|la|the ?#
  [ %|per+cent|percent ] ?of|de|d' ?stake|share|interest|participation ?in|of|dans ?the|le|la|l' <o ~S > [ , ?a|an|une # [ %|per+cent|percent ] stake|share|interest|participation in|of|dans <o2 ~S > ]
  [ ?, &|as+well+as ?a|an|une # [ %|per+cent|percent ] stake|share|interest|participation in|of|dans <o3 ~S > ]
stake share interest participation :: invests_in :: sell|sells|sold|selling|vend|vendre|vendu|cède|céder|cédé __ [ ~O 's ] stake|share|interest|participation in|of|dans|de|d' ?the|le|la|l' <o ~S > to|à|au ${bodies} <s ~O+ >
owner shareholder propriétaire actionnaire :: owns :: @free <s ~Z > ^^ = _ become|became|becomes|devenir|devenu|devient ?a|an|the|le|la|l' __ owner|shareholder|propriétaire|actionnaire of|de|d'|du|in
  ?the|le|la|l' <o ~Y >
fondateurs founders cofondateurs co-founders :: founded :: <s ~Z > , l'un|un|one des|of ?the|its fondateurs|founders|cofondateurs|co-founders de|d'|du|of ${bodies} <o ~O >
détenu détenue owned contrôlé contrôlée :: owns :: <o ~X > ^^ = _ détenue?|owned|contrôlée?|controlled ?à ?# ?% by|par ${bodies} <s ~Z > & ?à # % by|par ${bodies} <s2 ~Z >
alongside côtés :: invests_in :: invested|investi|injecté|misé|poured|pumped|investit|invests __ in|dans|into ${bodies} <o ~X > ?, alongside|aux+côtés+de|aux+côtés+d'|aux+côtés+du
  ?la|le|l'|the [ @nounish ] <s ~Z+ >
celui celle :: leads :: & celui|celle de|d'|du ${bodies} <o ~O > , <s ~P >
component pillar volet composante pilier élément chapter :: part_of :: <s ~T > ^^ ?, is|are|est|sont|forms|constitue the|a|an|one|le|la|l'|un|une @nounish
  component|pillar|volet|composante|pilier|élément of|de|d'|du ?the|la|le|l' <o ~T >
component pillar volet composante pilier :: part_of :: <s ~T > ^^ ?, is|are|est|sont|forms|constitue the|a|an|one|le|la|l'|un|une [ @nounish & ] @nounish
  component|pillar|volet|composante|pilier of|de|d'|du ?the|la|le|l' <o ~T >
partners partner partenaires partenaire :: partners_with :: partners?|partner|partenaires? ?institutions|companies|organisations|universities|industriels|académiques of|de|d'|du|des
  ${bodies} <s ~O > __ are|is|include|includes|will+be|will+include|sont|seront|comprennent|: ${bodies} <o ~O+ >
partnering teaming teamed merging joining cooperating collaborating :: partners_with :: <s ~O > & [ @nounish ] <o ~O > = partnering|teaming+up|merging|joining+forces|cooperating|collaborating
director manager head adviser advisor analyst economist associate partner officer researcher professor lecturer fellow chercheur chercheuse directeur directrice responsable ingénieur
  ingénieure économiste conseiller conseillère :: works_for :: <s ~P > , <r @nounish > in|for|of|dans|au|à|du|de|en|pour _ at|chez|within|au+sein+de|au+sein+du|au+sein+d' ?the|le|la|l' <o ~O >
`
