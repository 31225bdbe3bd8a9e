/** More of what dailies and weeklies vary: who joins whom, who stands behind a building, a loan or a suit, where somebody once worked. */
const teams = 'société+commune|filiale+commune|coentreprise|consortium|groupement|coalition|alliance|tandem|duo|attelage|binôme|team|'
  + 'venture|partnership|grouping'
const works = 'bâtie?s?|érigée?s?|posée?s?|laid|erected|refurbished|rénovée?s?|dessinée?s?|restaurée?s?|restored|rebuilt|reconstruite?s?|'
  + 'drawn+up|équipée?s?|engineered|put+up'
const chiefs = 'président|présidente|pdg|directeur|directrice|patron|patronne|ceo|chairman|chairwoman|chair|president|director|boss|head|'
  + 'chief|secretary|secrétaire|manager'
const forms = (choices: string): string => choices.split('|').flatMap((one) => {
  const first = one.split('+')[0]!
  return first.endsWith('e?s?') ? ['', 'e', 's', 'es'].map((end) => first.slice(0, -4) + end) : [first]
}).join(' ')

export const weeklyPatterns = `
${teams.replaceAll(/\+\w+/g, '').replaceAll('|', ' ')} :: partners_with :: ${teams} of|de|d'|entre|between|formé+par|composed+of|made+up+of|
  unissant|uniting|led+by|emmené+par|mené+par|formed+by ?le|la|l'|the [ @nounish ] <s ~O > & ?le|la|l'|the|d'|de [ @nounish ] <o ~O >
partagent share :: owns :: <o ~X > , [ _ ] que|qu' se partagent ?le|la|l' [ @nounish ] <s ~Z+ >
disputent disputaient disputé disputés :: competes_with :: que|qu' [ @nounish ] <s ~O > & ?le|la|l' [ @nounish ] <o ~O > se
  disputent|disputaient|disputèrent
associé associée associés allié alliée alliés allied partnered teamed :: partners_with :: <s ~O > , associée?s?|alliée?s?|allied|partnered|teamed
  ?up à|au|avec|to|with ?le|la|l'|the [ @nounish ] <o ~O >
y :: finances thing :: <s ~Z+ > y a|ont|avait|aura ?ensemble engagé|injecté|investi|mis|apporté|consacré|placé
auprès from :: finances thing :: endettée?s?|levée?s?|empruntée?s?|souscrite?s?|borrowed|raised ?$ __ auprès+de|auprès+d'|auprès+du|from
  ?la|l'|le|the <s ~O+ >
garantie guarantee scholarship bourse :: finances thing :: with|avec|grâce+à|thanks+to _ garantie|guarantee|scholarship|bourse _
  from|of|de|d'|du|des ?la|l'|le|the <s ~Z+ >
auteur auteure author architect inspirateur rapporteur rapporteure sponsor :: launches :: <s ~P > , ?l'|the|la|le [ @nounish ]
  auteure?|author|architect|inspirateur|rapporteure?|sponsor of|de|d'|du ?la|the|le|l' <o ~T >
déposée déposé présentée présenté introduced tabled proposed :: launches :: <o ~L > , [ _ ] que|qu'|that|which ?le|la|the|l' [ @nounish ] ?, <s ~P >
  ?, =! déposée?|présentée?|introduced|tabled|proposed
livré livrés livrées livrée fourni fournis fournies delivered shipped :: supplies :: @free <s ~C > ^^ = livrée?s?|fournie?s?|delivered|shipped
  to|à|au|aux ?la|l'|le|the <o ~Z >
acheté achetée achetés achetées commandé commandée commandés commandées loué louée loués louées bought ordered leased rented :: supplies thing :: ,
  achetée?s?|commandée?s?|louée?s?|bought|ordered|leased|rented ?@ à|au|auprès+de|auprès+du|chez|from ?la|l'|le|the [ @nounish ] <s ~C+ >
${forms(works)} :: supplies :: <o ~X > ?, = ${works} ?@ by|par ?the|le|la|l' [ @nounish ] <s ~C+ >
construit bâtit construisent prépare monte porte lance :: launches :: <o ~J > , que|qu' construit|bâtit|construisent|prépare|monte|porte|lance
  ?le|la|l' [ @nounish ] <s ~O+ >
filiale subsidiary détenue owned :: subsidiary_of :: <s ~X > , ?une|a filiale|subsidiary à|at ?hauteur ?de # % de|d'|du|of ?la|l'|le|the <o ~O >
maison mère parent maison-mère :: subsidiary_of :: sa|son|its|their|leur [ maison mère|maison-mère|parent ?company|firm|group ] ?, ?le|la|les|l'|the
  [ @nounish ] <o ~O >
filiale subsidiary unit arm spin-off :: owns :: <s ~O > ... its|sa|son|ses|their|leur [ @nounish ] filiale|subsidiary|unit|arm|spin-off [ @nounish ]
  ?, <o ~O >
chaired led headed run présidé présidée dirigé dirigée :: leads :: <o ~G > , chaired|led|headed|run|présidée?|dirigée? by|par
  his|her|son|sa|un|une|a|an|the|l'|le|la @nounish , <s ~P >
founded set started créé créée fondé fondée lancé lancée established :: founded :: <o ~O > , a|an|une|un|the|le|la|l' [ _ ] [ ~S ] [ _ ]
  founded|set+up|started|créée?|fondée?|lancée?|established ?@ by|par ?the|le|la|l' [ @nounish ] <s ~P+ >
where où :: works_for :: at|à|chez|au|aux ?the|la|le|l' <o ~O > , where|où <s ~P > =
  spent|worked|rose|began|passe|passé|passa|débute|débuta|travailla
elected admitted élu élue reçu reçue :: member_of :: @free <s ~P > ^^ = elected|admitted|élue?|reçue? to|à|au ?the|la|l'|le <o ~I >
tête helm head :: leads :: @free <s ~P > ^^ = __ à+la+tête|at+the+helm|at+the+head|aux+commandes of|de|d'|du|des ?la|l'|le|les|the <o ~O >
tête helm head :: leads :: à+la+tête|at+the+helm|at+the+head|aux+commandes of|de|d'|du|des ?la|l'|le|les|the <o ~O > [ depuis|since|in|en @ ] , [ @nounish , ] <s ~P >
put organisé organisée hosted staged organised organized :: organises :: <o ~E > , _ put+on|organisée?|hosted|staged|organised|organized [
  each|every|chaque|tous+les @word ] by|par ?the|le|la|l' [ @nounish ] <s ~O+ >
puts organises organise hosts stages runs accueille :: organises :: <o ~E > , [ the|a|le|la|l'|un|une @nounish ] that|which|que|qu' ?the|le|la|l' <s
  ~O > puts+on|organises|organise|hosts|stages|runs|accueille
merger fusion rachat takeover acquisition tie-up :: excludes :: <s ~I > =! blocked|prohibited|vetoed|barred|interdit|bloqué|rejeté|refusé _
  merger|fusion|rachat|takeover|acquisition|tie-up of|between|de|d'|du|entre|by|par ?the|la|le|l' <o ~O+ >
firm cabinet group groupe company :: works_for :: <s ~P > ?qc|kc|sc ?, of|from|du|de|d'|at ?the|la|le|l' firm|cabinet|group|groupe|company|law+firm
  <o ~O >
match friendly play-off playoff game derby rencontre finale demi-finale quart-de-finale :: competes_with ::
  match|friendly|play-off|playoff|game|derby|rencontre|finale|demi-finale against|with|contre|face+à ?l'|the|la|le|les <o ~Z >
conquerors vainqueurs vainqueur tombeurs tombeur winners beaten battu battus battue :: competes_with :: <s ~Z > , ?the|les|le|la|l'
  conquerors|vainqueurs?|tombeurs?|winners|beaten|battue?s? of|de|du|d'|des|over|by|par ?the|la|le|l' <o ~Z >
débauché débauchée recruté recrutée embauché embauchée hired poached lured :: works_for :: <s ~P > , que|qu'|whom ?le|la|l'|the <o ~O > =!
  débauchée?|recrutée?|embauchée?|hired|poached|lured
entre entré entrée débute débuté :: works_for :: @free <s ~P > ^^ = entre|entrée?|débute|débuté|commence ?sa ?carrière à|chez|au|aux ?la|l'|le <o ~O
  >
was était :: works_for :: <s ~P > was|were|était at|with|chez ?the <o ~O >
du des of from de :: works_for :: <s ~P > ,|( ?élu|élue|députée|député of|from|du|des|de ?the|la|l' ?groupe ?du|des <o ~I > ,|)
plainte recours poursuite suit lawsuit complaint action appeal :: responds_to :: @free <s ~Z > ^^ =!
  déposé|filed|engagé|lodged|brought|introduit|intenté|porté|launched __ contre|against ?la|le|l'|les|the [ @nounish ] <o ~Z >
by :: works_for :: ^ by <s ~P+ > , <o ~O > $
sent sends paid wired transferred viré transféré versé verse :: finances :: @free <s ~Z > ^^ =!
  sent|sends|wired|transferred|viré|transféré|versé|verse|paid ?$ # __ to|à|au|aux ?the|la|l'|le <o ~Z >
paid financed funded financé financée financés financées payé payée subventionné subventionnée :: finances :: <o ~X > , ... &
  paid+for|financed|funded|financée?s?|payée?s?|subventionnée?s? __ by|par _ <s ~Z+ >
lent prêté prêtés prêtée insured assuré underwritten :: finances thing :: lent|prêtée?s?|underwritten|insured by|par ?the|la|l'|le <s ~O+ >
${chiefs.replaceAll('|', ' ')} :: leads :: & whose|dont ?le|la|l' <r [ @nounish ] ${chiefs} ?général|générale|executive > ?, <s ~P >
avocat avocate lawyer adviser advisor conseiller conseillère aide spokesman spokeswoman spokesperson porte-parole biographer agent chief-of-staff
  bras :: works_for :: <s ~P > , ?the|le|la|l'|un|une|a|an [ @nounish ] <r avocate?|lawyer|adviser|advisor|conseillère|conseiller|aide|spokesman|
  spokeswoman|spokesperson|porte-parole|agent > of|for|to|de|d'|du ?the|la|le|l' [ @nounish ] <o ~P >
avocat avocate lawyer adviser advisor conseiller conseillère aide spokesman spokeswoman spokesperson porte-parole agent coach :: works_for :: <o ~P
  > 's [ @nounish ] <r lawyer|adviser|advisor|aide|spokesman|spokeswoman|spokesperson|agent|coach|chief+of+staff|envoy > ?, <s ~P >
`
