/** Turns that dailies vary most: through whom one owns, who put money where, who works to whose order, where something has its seat. */
const offshoots = 'unit|arm|offshoot|subsidiary|spin-off|spinoff|division|filiale|branche|émanation|subsidiaries'
const joint = 'joint+venture|joint-venture|coentreprise|co-entreprise|société+commune|filiale+commune|entreprise+commune|partnership'
const held = 'conserve|conservent|garde|gardent|keeps|retains|retained|holds|hold|owns|own|held|détient|détiennent|détenait|possède|'
  + 'possèdent|contrôle|controls|controlled'
const put = 'put|puts|pumped|pumps|ploughed|plowed|poured|pours|sank|sunk|injected|injects|injecté|injecte|investi|investit|misé|mise|placé|'
  + 'reinvested|réinvesti'
const shares = '#|%|tiers|moitié|third|half|quarter|quart|rest|reste|remainder|solde|balance|money|funds|funding|cash|argent|somme|capital|'
  + 'financement|enveloppe'
const stock = 'shareholder|owner|actionnaire|propriétaire'
const lending = 'creditor|lender|créancier|créancière|prêteur|prêteuse|banker|banquier|insurer|assureur|bailleur|bailleresse|sponsor|mécène|patron'
const arranged = 'developed|designed|devised|invented|engineered|conceived|imaginée?s?|inventée?s?|conçue?s?|mise?s?+au+point|développée?s?|'
  + 'élaborée?s?|pioneered|'
  + 'put+forward|submitted|filed|tabled|run|operated|opérée?s?|exploitée?s?|gérée?s?|animée?s?'
const forms = (choices: string): string => choices.split('|').flatMap((one) => {
  const first = one.split('+')[0]!
  return first.endsWith('e?s?') ? ['', 'e', 's', 'es'].map((end) => first.slice(0, -4) + end) : [first]
}).join(' ')
const words = (choices: string): string => choices.split('|').map((each) => each.split('+')[0]!).filter((each) => each !== '#').join(' ')
const makes = 'fabrique|fabriquent|produit|produisent|édite|distribue|commercialise|développe|développent|conçoit|exploite|gère|opère|possède|publie'

export const dailyPatterns = `
dont :: owns :: <o ~X > , dont ?le|la|l' <s ~Z > ${held} __ # % [ & <s2 ~Z > # % ]
which :: owns :: <o ~X > , [ _ ] in|of which [ _ ] <s ~Z+ > ${held} __ #|half|stake
which :: owns :: <o ~X > , [ _ ] of which <s ~Z+ > is|are|was the _ owners?|shareholders?
through via travers intermédiaire lequel laquelle :: owns :: <o ~O > , [ _ ] through+which|via+which|par+lequel|par+laquelle|via+lequel|
  via+laquelle|par+l'intermédiaire+duquel|par+l'intermédiaire+de+laquelle ?le|la|l'|the <s ~Z >
which :: leads :: <o ~G > , [ _ ] of which <s ~P > is|was|has+been|became _
  chief|head|president|chair|chairman|chairwoman|director|boss|leader|editor|principal
which :: organises :: <o ~E > , [ _ ] of which <s ~O+ > is|are|was the _ organisers?|organizers?|hosts?
host organiser organizer organisateur organisatrice hôte :: organises :: <s ~O > , ?the|l'|an|co-organiser
  host|organiser|organizer|organisateur|organisatrice|hôte of|de|du|d' ?the|la|l' <o ~E >
${words(offshoots)} :: subsidiary_of :: <s ~X > , ?a|an|the|une|la|l' [ @nounish ] ${offshoots} of|de|d'|du|des [ the|la|l'|le ] [ ~S ] [ @nounish ]
  [ ~S [ @nounish ] ] <o ~C >
${words(joint)} venture :: owns :: <o ~X > , ?a|an|the|une|la|l' _ ${joint} of|between|de|d'|du|entre|with ?the|la|le|l' [ ~S 's ] [ @nounish ] <s
  ~Z > & ?the|la|le|l'|de|d'|du [ ~S 's ] [ @nounish ] <s2 ~Z >
seat home siège headquarters :: located_in :: <o ~S > , ?the|le|home seat|home|siège|headquarters|to of|to|de|du|d'|des ?the|la|le|l' <s ~O >
siège headquarters seat siégera office :: located_in :: siège|headquarters|seat|head+office|siège+social|quartier+général = ?établi|situé|installé|
  fixed|based|fixé|basé|is|are|est|sont|sera|reste|stays|remains|will+be ?établi|situé|installé|fixé|basé à|in|at|en|au <o ~S >
siège headquarters seat :: located_in :: <s ~O > , dont|whose ?the|le _ siège|headquarters|seat|head+office ?social =
  est|is|are|se+trouve|se+situe|reste|sits ?in|à|en|au|at <o ~S >
from :: located_in :: <s ~O > , _ operates|operating|run|runs|managed|opérant|opère|dirigée?|pilotée? from|depuis _ <o ~S >
${words(put)} :: invests_in :: @free <s ~Z+ > ^^ ?, ?who|which|qui =! ${put} ?some|about|around|nearly|quelque|environ|près+de ?$ # __
  into|dans|in|chez ?le|la|l'|the <o ~X > [ _ alongside|aux+côtés+de|with|avec _ <s2 ~Z+ > ]
${words(shares)} :: finances thing :: ${shares} __ comes?|came|coming|vient|viendra|viennent|provient|proviendra|proviennent|provenant|drawn|
  tirée?s?|prélevée?s? _ from|de|d'|du|des|sur _ <s ~Z+ >
belongs belong appartient appartiennent :: owns :: %|half|moitié|third|tiers|rest|balance|remainder|reste|solde|stake ?, =
  belongs?|appartient|appartiennent|restent+à|revient|reviennent to|à|au|aux|with _ <s ~Z+ >
passed passe passé passée tombé tombée :: acquires :: <o ~X > ^^ ?, = passed|passes|passe|passée?|tombée? to|into+the+hands+of|into+the+arms+of|
  sous+le+contrôle+de|sous+le+contrôle+du|sous+pavillon|entre+les+mains+de|entre+les+mains+du|dans+l'escarcelle+de|dans+l'escarcelle+du|
  dans+le+giron+de|dans+le+giron+du _ <s ~Z >
${forms(arranged)} mis mise :: launches :: <o ~T > , ?a|an|the|un|une|le|la|l' [ @nounish ] ${arranged} ?@ _ at|by|par ?the|le|la|l' [ ~S 's ] _ <s
  ~Z+ > [ _ together+with|along+with|alongside|avec|aux+côtés+de _ <s2 ~Z+ > ]
manufactured fabriqué fabriquée fabriqués fabriquées produit produite produits produites assembled assemblé assemblée :: located_in ::
  manufactured|fabriquée?s?|produite?s?|assembled|assemblée?s?|assembled à|in|en|au <o ~S > by|par _ <s ~C >
manufactured fabriqué fabriquée fabriqués fabriquées produit produite produits produites assembled assemblé assemblée made built construit
  construits :: supplies thing :: manufactured|fabriquée?s?|produite?s?|assembled|assemblée?s?|made|built|construite?s? à|in|en|au ~S by|par _ <s
  ~C+ >
concédé concédée délégué déléguée sous-traité sous-traitée outsourced subcontracted contracted dessiné dessinée signé signée :: supplies thing ::
  concédée?s?|déléguée?s?|sous-traitée?s?|outsourced|subcontracted|contracted+out|dessinée?s? _ à|au|aux|to|par ?le|la|l'|the _ <s ~C+ >
advise arrange conseiller accompagner arranger :: supplies :: @free <s ~C+ > =
  appointed|chosen|hired|expected|mandatée?s?|choisie?s?|retenue?s?|chargée?s? ?to|pour|de|d'
  advise|arrange|conseiller|accompagner|piloter|mener|manage|run|lead _
commissioned bought purchased acheté achetée commandé commandée commandés commandées loué louée leased ordered rented rents :: supplies :: @free <o
  ~Z+ > ^^ =! commissioned|bought|purchased|acheté|commandé|loué|leased|ordered|rented|rents __ from|auprès+de|auprès+d'|auprès+du|chez
  ?le|la|l'|the _ <s ~C+ >
commissioned commandé commandée commandés commandées :: supplies :: que|qu'|that|which ?the|le|la|l' <o ~Z > =! commissioned|commandée?s?|bought ?@
  __ from|à|auprès+de|auprès+du|chez ?le|la|l'|the _ <s ~C+ >
borrowed emprunté emprunte borrows borrowing :: finances :: @free <o ~X > ^^ =! borrowed|borrows|emprunté|emprunte __
  from|à|auprès+de|auprès+du|auprès+d' ?le|la|l'|the _ <s ~O+ >
loan loans prêt prêts crédit overdraft mortgage :: finances :: loans?|prêts?|crédit|overdraft|mortgage|credit+line|line+of+credit ?of|de ?$ ?#
  ?millions|million|euros from|de|d'|du|consentie?s?+par|accordée?s?+par|granted+by ?la|le|l'|the <s ~O+ >
trouvé obtenu réuni collecté récolté secured found drawn collected emprunté trouve obtient :: invests_in :: =!
  trouvé|obtenu|réuni|collecté|récolté|secured|found|drawn|collected|trouve|obtient ?$ # __ auprès+de|auprès+d'|auprès+du|auprès+des|from _ <s ~Z+ >
attiré accueilli capital entrer :: invests_in :: attiré|attire|accueilli|accueille|fait+entrer|ouvert ?dans|à|au|à+ses son|sa|leur|ses|capital
  ?capital ?à|au _ <s ~O+ >
dividends dividend dividendes money cash argent fonds :: finances :: dividends?|dividendes?|money|cash|argent|sums?|virements?|$|# __
  passed|flowed|went|moved|transited|passé|transité|versés? __ from|de|du ?the|la|l' <s ~Z > to|into|à|au|vers ?the|la|l' <o ~Z >
sold sells leased lent rented vendu loué :: supplies :: @free <s ~O > ^^ =! sold|sells|leased|leases|rented|rents|shipped <o ~Z >
  #|a|an|its|his|two|three|the|most|all _
whose dont :: leads :: <s ~P > , whose|dont ?the|le|la|l' @noun <o ~O > ?, [ @nounish ]
auditor sheriff treasurer clerk commissioner councillor councilman councilwoman prosecutor attorney coroner assessor superintendent engineer ::
  works_for town :: county|city|town|village|borough|township|municipal <r auditor|sheriff|treasurer|clerk|commissioner|councillor|councilman|
  councilwoman|prosecutor|attorney|coroner|assessor|superintendent|engineer > <s ~P >
federation union club party association league league's fédération syndicat :: leads :: federation|union|club|party|association|league|company|
  group|council|board|foundation|university|society <r president|chairman|chairwoman|chair|chief|boss|leader|secretary|general+secretary|
  vice-president|vice-chair|director|chief+executive > ?, <s ~P >
directors directeurs dirigeants founders trustees partners administrateurs associés :: leads :: <s ~P > , one|l'un|l'une of|de|des
  ?its|their|ses|the|leurs directors|dirigeants|administrateurs|trustees|founders|partners|associés|directeurs
counsel solicitor barrister auditor envoy negotiator emissary émissaire envoyé envoyée négociatrice lobbyist liaison :: works_for :: <o ~Y > 's _ <r
  counsel|solicitor|barrister|envoy|negotiator|emissary|lobbyist|lawyer > ?, <s ~P >
counsel solicitor barrister lawyer attorney avocat avocate conseil :: works_for :: <r counsel|solicitor|barrister|lawyer|attorney|avocate? >
  for|de|d'|du|des ?the|la|le|l' <o ~Z > , <s ~P >
débauché débauchée recruté recrutée hired poached lured :: works_for :: <s ~P > , que|qu'|whom ?le|la|l' ~O =!
  débauchée?|recrutée?|hired|poached|lured chez|from|à|away+from ?la|le|l'|the <o ~O >
conjointement jointly ensemble together :: partners_with :: conjointement|jointly ?by|par ?the|le|la|l' <s ~O > & _ <o ~O >
union merger fusion tie-up rapprochement mariage marriage :: partners_with :: union|merger|fusion|tie-up|rapprochement|mariage|marriage
  of|between|de|d'|du|entre ?the|la|l' <s ~O > with|avec|and|& ?de|d'|du ?the|la|l' <o ~O >
créée créé fondé fondée founded started lancé lancée :: founded :: <s ~P > , qui|who =! l'|la|le ?avait|a|ont créée?|fondée?|lancée?|montée?
${words(lending)} :: finances :: <s ~O > , ?the|le|la|l'|its|son|sa|their|leur [ @nounish ] ${lending} ?@word $
${words(stock)} :: owns :: <s ~Z > , ?its|son|sa|their|leur|the|le|la|l' [ @nounish ] ${stock} ?@word ?avec|with|à|at|de|d' ?#|%|hauteur
raise raising raised lève lever levé closed closes boucle bouclé lance launches :: launches :: @free <s ~O > ^^ =!
  raise|raising|raised|lève|lever|levé|closed|closes|boucle|bouclé|collecte|collecté _ <o ~F >
${makes.replaceAll('|', ' ')} :: owns :: <o ~J > , que|qu' ${makes} ?le|la|l'|les [ @nounish ] <s ~O+ >
formé formée créé créée monté montée fondé fondée constitué :: founded :: <o ~O > , que|qu' ont|a|avaient|avait
  formée?|créée?|montée?|fondée?|constituée?|lancée? ?le|la|l' [ @nounish ] <s ~Z+ >
siège siégeait siégea sits sat :: member_of :: @free <s ~P > ^^ =! siège|siégeait|siègent|sits|sat|siégera _ au|à|aux|on|in _
  conseil|board|comité|council|bureau|committee|jury|directoire of|de|d'|du|des ?la|l'|le|the <o ~O >
rival concurrent competitor challenger :: competes_with :: <s ~O > , ?the|le|la|l'|un|une|a|its|son|sa [ @nounish ]
  rival|rivale|concurrent|concurrente|competitor|challenger ?@word $
rachat acquisition purchase takeover reprise :: acquires :: rachat|acquisition|purchase|takeover|reprise , [^,;:.]{1,60}, de|du|d'|of ?la|l'|le|the
  [ @nounish ] <o ~X >
rapporté rapportée défendu défendue porté portée signé signée :: backs :: <o ~L > , que|qu' <s ~P > =!
  rapportée?|défendue?|portée?|signée?|négociée?
with :: supplies thing :: with <s ~C > as ?the|its [ @nounish ] architect|contractor|adviser|advisor|supplier|builder|bookrunner|auditor|operator
`
