/** Turns of the economic pages: who took part in a round, who sells what of itself to whom, who was chosen to supply whom, who lends for what. */
const bodies = "?le|la|l'|the [ @nounish ]"

export const roundPatterns = `
auprès :: invests_in last :: rassemblée?s?|collectée?s?|réunie?s?|réalisée?s?|bouclée?s?|effectuée?s?|levée?s?|récoltée?s?|obtenue?s?|souscrite?s?|finalisée?s?
  auprès+de|auprès+d'|auprès+du|auprès+des ?la|le|l' [ @nounish ] <s ~O+ >
fonds fund :: invests_in last :: levée?|lève|raised|rassemblée?s?|collectée?s?|réunie?s?|réalisée? __ auprès+de|auprès+d'|auprès+du|from ?the|le
  fonds+souverain|sovereign+fund|sovereign+wealth+fund|fonds|fund de|d'|of ~S <s ~O+ >
compter compté comptent compte :: invests_in last :: compter|compté|compte|comptent sur <s ~O+ > pour _ boucler|financer|réaliser|lever|conclure|finaliser
participating joining investing :: invests_in last :: with <s ~O+ > also|both|all participating|joining|investing|taking+part
participating joining investing :: invests_in last :: with <s ~O+ > participating|joining|investing|taking+part
joined :: invests_in last :: round|tour|financing|raise|investment|series = led|co-led by ?the <s ~Z+ > & joined|backed|supported by <s2 ~Z+ >
parts capital actions :: invests_in last :: cède|cèdent|céder|cédé|cédera|vend|vendent|vendre|vendu|vendra ?# ?% __ de+ses|de+son|de+sa|de+leur|de+leurs
  parts|capital|actions à|au|aux ${bodies} <s ~Z+ >
shares capital equity :: invests_in last :: sell|sells|sold|selling ?# ?% __ of+its|of+their ?own shares|capital|equity to ${bodies} <s ~Z+ >
acquisition purchase rachat prise acquérir :: invests_in :: acquisition|purchase|rachat|prise of|de|d' __ interest|stake|control|shares|participation|capital|contrôle
  [ & @nounish ] in|dans|de|d'|du|of ${bodies} <o ~O > by|par ${bodies} <s ~Z+ >
sell sells sold selling vend vendre cède céder cédé vendu :: invests_in :: sell|sells|sold|selling|vend|vendre|vendu|cède|céder|cédé __
  stake|shares|interest|holding|participation|parts in|of|dans|de|d'|du <o ~O > to|à|au a|an|un|le|la|the [ @nounish ] group|consortium|groupement|alliance|trio|duo
  ?of|comprising|including|led+by|made+up+of|composé+de|formé+de|mené+par|réunissant ${bodies} <s ~O+ >
shareholders shareholder investors owners actionnaires investisseurs :: owns :: shareholders?|owners?|investors?|actionnaires?|investisseurs? in|of|de|d'|du ${bodies} <o
  ~O > are|is|include|includes|remain|sont|est|comptent|restent|: ${bodies} <s ~Z+ > [ with|avec|à ?a ?hauteur ?de # % ?stake|shares|holding|du|des ?capital|parts
  & ${bodies} <s2 ~Z+ > ]
shareholders shareholder investors owners :: owns :: shareholders?|owners?|investors? in|of <o ~O > are|include|remain ?a|the ?@word @nounish <s ~Z > with a # % stake|share|holding
  & ?a|the ?@word @nounish <s2 ~Z >
inked signed struck reached agreed conclu signé trouvé :: invests_in :: <s ~Z > ^^ [ in|en|on|last @ ] =! inked|signed|struck|reached|conclu|signé|trouvé
  a|an|un|the|le ?preliminary|binding|definitive deal|agreement|pact|accord|contrat to+take|to+buy|to+acquire|pour+prendre|pour+acheter|pour+acquérir __ stake|participation|part|interest|capital
  in|dans|de|d'|du ${bodies} <o ~O >
talks discussions négociations pourparlers :: partners_with :: <s ~O > , <o ~O+ > ?, ?which|qui = ?are|sont in|en talks|discussions|négociations|pourparlers|advanced+talks
talks discussions négociations pourparlers :: partners_with :: <s ~O > & <o ~O > ?, ?which|qui = ?are|sont in|en|entrés+en ?advanced|exclusive
  talks|discussions|négociations|pourparlers
selected chosen picked tapped hired retenu retenue choisi choisie sélectionné sélectionnée :: supplies :: <s ~O > ?, _
  selected|chosen|picked|tapped|hired|retenue?|choisie?|sélectionnée? by|par ${bodies} <o ~Z > as|to|for|pour|comme __
  supplier|supply|contractor|build|provide|deliver|equip|install|operate|design|fournisseur|fournir|construire|livrer|équiper|concevoir|exploiter|réaliser|moderniser
selected chosen picked tapped retenu retenue choisi choisie sélectionné sélectionnée :: supplies :: @free <o ~O > ^^ =! selected|chosen|picked|tapped|retenu|choisi|sélectionné
  <s ~C > as|to|for|pour|comme __
  supplier|supply|contractor|build|provide|deliver|equip|install|operate|design|fournisseur|fournir|construire|livrer|équiper|concevoir|exploiter|réaliser|moderniser
loan prêt financing crédit :: finances :: <s ~O > ^^ =! extended|granted|provided|approved|arranged|signed|accordé|octroyé|consenti|signé|approuvé __ loan|prêt|financing|crédit
  ?of ?$ ?# ?million|millions|milliard|billion ?euros to+finance|to+fund|to+support|to+help|pour+financer|pour+soutenir|destiné+à+financer __ of|de|d'|du|at|by|chez ${bodies} <o ~O >
nommer nomme nommé désigner désigné désigne choisi choisir named names appointed appoints name appoint :: leads last ::
  nommer|nomme|nommé|désigner|désigné|désigne|choisi|choisir|named|names|appointed|appoints|name|appoint [ , _ , ] <s ~P > au+poste+de|à+la+présidence|à+la+direction|à+la+tête|aux+fonctions+de
nomination désignation appointment :: leads last :: nomination|désignation|appointment de|d'|of <s ~P > comme|as|au+poste+de|en+qualité+de|aux+fonctions+de
  <r [ @nounish ] directrice|directeur|président|présidente|pdg|ceo|chairman|chairwoman|chair|president|chief+executive|patron|patronne|gérant|gérante [ général|générale ] >
lancé lancée created créé créée porté portée conçu :: leads :: <o ~J > ^^ = _ lancée?|créée?|portée?|conçue? par ${bodies} ~O & opérée?|pilotée?|gérée?|animée?|mise?+en+œuvre par
  ${bodies} <s ~O+ >
launched created :: leads :: <o ~J > ^^ = _ launched|created|funded|backed by ${bodies} ~O & run|managed|operated|led|administered by ${bodies} <s ~O+ >
left leaves quitté quitte leaving quitter :: works_for :: @free <s ~P > ^^ = _ left|leaves|leaving|quitté|quitte|quitter __ to|pour join|rejoindre|head|lead|diriger ${bodies} <o ~O >
fondatrice fondateur cofondatrice cofondateur founder co-founder :: founded :: <s ~P > , ... – mais|but _ fondatrice|fondateur|cofondatrice|cofondateur|founder|co-founder of|de|d'|du
  ${bodies} <o ~O >
fondatrice fondateur cofondatrice cofondateur :: founded :: lui-même|elle-même|himself|herself ?the|le|la fondatrice|fondateur|cofondatrice|cofondateur de|d'|du|of ${bodies} <o ~O >
événement rendez-vous event conference conférence salon forum sommet grand-messe :: organises :: <o ~E > , [ le|la|l'|un|une|the|a ] [ @nounish ]
  événement|rendez-vous|event|conference|conférence|salon|forum|sommet|grand-messe [ @nounish ] de|d'|du|des|of|by ?la|le|l'|the [ @nounish de|d'|du ] <s ~O > $
`
