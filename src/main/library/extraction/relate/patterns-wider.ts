/**
 * Wider turns of news prose: who moves where, whose clients and shareholders are counted, who sells what to whom, who is accused and who is
 * thanked.
 */
const within = 'in|at|near|à|au|aux|en|dans|près+de|outside|off|sur|across|throughout'
const running = 'operates|operate|opère|opèrent|works|sells|sell|vend|runs|has+branches|share|shares|grows|trades|active|présente?s?|presente?|'
  + 'recruits|recrute|roll+out|rolls+out|déploie|rolled+out|expand|expands|expanding|established|étend|développe'
const partners = 'clients?|customers?|fournisseurs?|suppliers?|actionnaires?|shareholders?|investisseurs?|investors?|backers?|partenaires?|partners?|'
  + 'membres?|members?|sponsors?|mécènes?|donors?|donateurs?|acheteurs?|buyers?|souscripteurs?|subscribers?|funders?|'
  + 'bailleurs?|soutiens?|rivals?|concurrents?|rivaux|competitors?'
const named = (noun: string): string => partners.split('|').filter((each) => new RegExp(`^(?:${noun})`).test(each)).join('|')
/** `Its donors are A and B`, `parmi ses clients figurent A et B`, `compte A parmi ses clients`: by what the noun says of them. */
const rolls = ([['supplies', 'client|customer', true], ['supplies', 'fournisseur|supplier', false], ['owns', 'actionnaire|shareholder', false],
  ['invests_in', 'investisseur|investor|backer|acheteur|buyer|souscripteur|subscriber', false], ['partners_with', 'partenaire|partner', false],
  ['finances', 'sponsor|mécène|donor|donateur|funder|bailleur|soutien', false], ['competes_with', 'rival|concurrent|rivaux|competitor', false],
  ['member_of', 'membre|member', false]] as const).flatMap(([predicate, noun, inverse]) => {
  const [counted, counting] = inverse ? ['o', 's'] : ['s', 'o']
  const nouns = named(noun)
  const cues = nouns.split('|').flatMap((each) => [each.replace('?', ''), each.replace('s?', '')]).join(' ')
  return [
    `${cues} :: ${predicate} :: <${counting} ~Z > ^^ ?, ?which|qui = compte|comptent|counts|count|revendique|boasts|claims|cite|has|`
      + `have|a|ont _ <${counted} ~A+ > _ parmi|`
      + `among|comme|as [ ~O 's ] ?ses|its|their|leurs|son|sa _ ${nouns}`,
    `${cues} :: ${predicate} :: ${nouns} = _ are|is|include|includes|included|sont|est|figurent|comprennent|incluent|figure _ `
      + `<${counted} ~A+ >`,
  ]
}).join('\n')

export const widerPatterns = `
${rolls}
moving moves moved heading heads transferred switches parti partie partis file passe returns :: works_for :: <s ~P > ^^ ?, ?who|qui|and|& = moving|
  moves|moved|heading|heads|transferred|switches|returns|partie?|passe|file to|au|à|chez|pour|for ?the|la|l' <o ~O >
prêté prêtée loaned loan :: works_for :: <s ~P > , = prêtée?|loaned|on+loan par|by|from|de|to|à|au _ <o ~O >
adjoint adjointe assistant assistante bras deputy aide conseiller conseillère numéro :: works_for :: <s ~P > , @noun de|d'|to|of|du ~P à|au|at|
  chez|of _ <o ~O >
chairs heads runs leads préside dirige :: leads :: <s ~P > , who|qui ?also|aussi chairs|heads|runs|leads|préside|dirige ?aussi|également
  the|its|le|la|l'|son|sa _ board|conseil|company|group|firm|division|club|groupe|maison|société|direction|team|équipe|trust|council|fund|unit
dirigé dirigée pilotée piloté led run headed managed :: leads :: bureau|filiale|antenne|équipe|office|unit|team|studio|division|branche|arm|agence|
  usine|plant|lab|laboratoire _ , = dirigée?|pilotée?|led|run|headed|managed par|by _ <s ~P >
replacing succeeding remplaçant replaces :: leads :: <o ~G > [ in|at|à ~S ] , replacing|succeeding|remplaçant _ <s ~P >
replaces succeeds succède remplace remplacera succédera succeeded replaced remplacé succédé :: leads :: ~P ^^ ?, ?who|qui = replaces|succeeds|
  succède|remplace|remplacera|succédera|succeeded|replaced|remplacé|succédé|will+succeed ?à <s ~P > __ as|comme|poste|tête|head _ <o ~G >
replaces succeeds succède remplace remplacera succédera succeeded replaced remplacé succédé :: leads :: <s ~P > ^^ ?, ?who|qui = replaces|succeeds|
  succède|remplace|remplacera|succédera|succeeded|replaced|remplacé|succédé|will+succeed ?à _ ~P __ as|comme|poste|tête|head _ <o ~G >
houlette direction présidence leadership chairmanship :: leads :: <o ~G > __ sous|under _ direction|houlette|présidence|leadership|chairmanship de|
  d'|of|du _ <s ~P >
egide égide auspices :: backs :: <o ~G > __ sous|under _ égide|auspices de|d'|of|du _ <s ~O >
behalf nom :: works_for :: <s ~P > ^^ = __ on+behalf+of|au+nom+de|au+nom+d'|au+nom+du _ <o ~Y >
signed signé :: works_for :: <s ~P > ^^ = signed|signé for|pour <o ~Y >
whose dont :: leads :: <s ~P > , whose|dont @nounish <o ~O >
majority-owned part-owned wholly-owned co-owned jointly-owned minority-owned fully-owned family-owned :: owns :: <o ~X > ?, _
  majority-owned|part-owned|wholly-owned|co-owned|jointly-owned|minority-owned|fully-owned by _ <s ~Z+ >
owned controlled run operated :: owns :: <o ~X > ?, _ jointly|partly|majority|half|part|mostly|fully owned|controlled by _ <s ~Z+ >
venture coentreprise joint-venture :: partners_with :: <s ~O > ^^ ?, its|sa|leur|their|une|a|the _ joint+venture|coentreprise|joint-venture with|
  avec _ <o ~O+ >
actionnaire propriétaire antenne filiale partenaire sponsor owner shareholder parent subsidiary :: owns :: <o ~X > , dont <s ~Z > est|sont|était
  _ actionnaires?|propriétaires?|copropriétaires?
antenne filiale branche division émanation bras satellite :: part_of :: <o ~O > , dont <s ~O > est|sont|était _ antenne|filiale|branche|division|
  émanation|bras|satellite
partenaire sponsor fournisseur mécène :: partners_with :: <o ~A > , dont <s ~O > est|était _ partenaire|sponsor|fournisseur|mécène
vend cède cédé vendu sells sold selling cèdera vendra vendrait :: acquires :: = vend|cède|cédé|vendu|sells|sold|selling|cèdera|vendra|sell __
  <o ~X > _ à|au|aux|to _ <s ~O+ >
vend cède cédé vendu sells sold selling cèdera vendra :: owns :: @free <s ~Z > ^^ = vend|cède|cédé|vendu|sells|sold|selling|cèdera|vendra|sell _
  participation|part|parts|stake|filiale|shares|unit|arm|division|holding __ de|dans|in|d'|du|of <o ~X >
rachat reprise acquisition purchase takeover achat cession vente sale absorption :: acquires :: rachat|reprise|acquisition|purchase|takeover|
  achat|cession|vente|sale|absorption de|d'|du|of _ <o ~X > _ par|by|à|au|to _ <s ~O >
acquisition purchase takeover buyout :: acquires :: <s ~O > 's _ acquisition|purchase|takeover|buyout|purchase of _ <o ~X >
struck signed inked reached clinched concluded conclu signé noué passé :: partners_with :: <s ~O > ^^ ?, which|who|qui = struck|signed|inked|
  reached|clinched|concluded|conclu|signé|noué|passé __ with|avec _ <o ~O+ >
partnership partenariat alliance accord pact agreement deal protocole tie-up collaboration ties liens :: partners_with :: <s ~O > 's _
  partnership|alliance|pact|agreement|deal|tie-up|collaboration|ties with _ <o ~O+ >
partnership partenariat alliance accord pact agreement deal contrat convention :: partners_with :: <s ~O > ^^ = ended|ends|end|mis|rompu|rompt|
  extended|prolongé|renewed|renouvelé|resilié|scrapped|signed|suspended|suspendu __ partnership|partenariat|alliance|accord|pact|agreement|deal|
  contrat|convention|collaboration with|avec _ <o ~O+ >
appel turned turns recours :: supplies :: <o ~Z > ^^ = fait+appel|font+appel|turned|turns|recours|recouru to|à|au|aux _ <s ~O+ >
confie confient confié confiée attribue attribué handed awarded awards entrusted gave hands :: supplies :: @free <o ~Z > ^^ ?, ?qui|which = confie|
  confient|confié|attribue|attribué|handed|awarded|awards|entrusted|hands _ à|au|aux|to _ <s ~O+ >
attribution octroi award :: supplies :: <o ~Z > ^^ = __ attribution|octroi|award __ à|au|aux|to _ <s ~O+ >
remporte remporté décroche décroché won wins landed clinched secured obtient obtenu raflé :: supplies :: @free <s ~O > ^^ ?, ?which|qui = remporte|
  remporté|décroche|décroché|won|wins|landed|clinched|secured|obtient|obtenu|raflé __ contrat|contract|marché|concession|commande|order|tender|
  deal __ from|de|d'|du|avec|with|auprès+de|for|pour|at|to _ <o ~Y >
achat purchase commande order livraison delivery fourniture supply :: supplies :: achat|purchase|commande|order|livraison|delivery|fourniture|
  supply de|d'|of @nounish <o ~J > auprès+de|auprès+d'|auprès+du|from|à|par|by _ <s ~O >
auprès :: supplies :: <o ~J > auprès+de|auprès+d'|auprès+du _ <s ~O >
feu avis autorisation approval clearance aval accord visa :: backs :: = obtenu|reçu|received|won|got|obtained|décroché|gained __ de|d'|du|from
  _ <s ~O > _ feu|avis|autorisation|approval|clearance|aval|accord|visa __ pour|for|de|to _ <o ~T >
approval feu aval autorisation :: backs :: <o ~T > ^^ = __ approval|feu+vert|aval|autorisation from|of|de|d'|du _ <s ~O+ >
accuse accuses accused accusé accusent reproche reprochent sued sues sue suing attaque attaqué poursuit assigné blames blamed fined fine condamné
  mise saisi porté :: responds_to :: @free <s ~Z > ^^ ?, ?which|qui|who = accuse|accuses|accused|accusé|accusent|sued|sues|suing|attaque|attaqué|
  assigné|blames|blamed|fined|infligé+une+amende+à|reproche+à|porté+plainte+contre|mis+en+cause|met+en+cause|filed+a+complaint+against ?le|la|
  l'|the <o ~Z >
congratulated congratulates félicité félicite thanked remercié remercie praised praises endorsed endorses salué hailed :: backs :: @free <s ~Z > ^^
  = congratulated|congratulates|félicité|félicite|thanked|remercié|remercie|praised|praises|endorsed|endorses|salué|hailed ?le|la|l'|the <o ~A >
garanti garantie garantis garanties avancé avancés apporté apportés apportée versés fournis guaranteed advanced abondé abondés couvert :: finances
  thing :: = garantie?s?|avancée?s?|apportée?s?|versée?s?|guaranteed|advanced|put+up|abondée?s?|couverte?s? par|by _ <s ~Z+ > [ & _
  avancée?s?|apportée?s?|garantie?s?|versée?s? par _ <s2 ~Z+ > ]
gets got receives received reçoit perçoit touche :: finances :: <o ~G > ^^ = ?also gets|got|receives|received|reçoit|perçoit|touche __ from|de|du|
  d'|des _ <s ~Z+ >
money funding cash :: finances :: = gets|got|receives|takes|took|raised|draws _ money|funding|cash|support from _ <s ~Z+ >
classic novel film album play book opera chef-d'œuvre :: launches :: <o ~J > , <s ~Z > 's @nounish
@project :: launches :: <o ~J > , <s ~Z > 's @nounish $
@project :: owns :: <s ~O > 's own _ , <o ~J >
developing developed making selling building testing behind derrière développe fabrique commercialise édite teste exploite operating :: launches ::
  <s ~O > , @noun developing|making|building|testing|behind|derrière|selling|qui+développe|qui+édite|qui+fabrique|qui+exploite|that+makes|that+built
  _ <o ~J+ >
behind derrière :: launches :: <s ~O > , _ behind|derrière ?le|la|l'|the <o ~J+ >
working travaille works working préparer prépare developing testing teste planche :: launches :: @free <s ~O > ^^ = works+on|working+on|travaille+sur|
  travaillent+sur|prépare|developing|testing|teste|planche+sur __ <o ~J >
prize award prix medal oscar won remporté primé récompensé :: launches :: <s ~P > ^^ = __ won|remporté|reçu|prize|award|récompensée?|primée?|
  shortlisted|nominated __ for|pour ?the|le|la|l' <o ~J >
commissioned directed written produced published composed edited adapted réalisé réalisée écrit écrite produit produite édité éditée composé tiré ::
  launches
  :: <o ~T > , @noun commissioned|directed|written|produced|published|composed|edited|réalisée?|écrite?|produite?|éditée?|composée? by|par _
  <s ~Z+ >
coproduit coproduite co-produced coécrit co-written coorganisé co-organised co-developed codéveloppé :: launches :: <o ~T > ?, = coproduite?|
  co-produced|coécrite?|co-written|co-developed|codéveloppée? avec|with|by|par _ <s ~Z+ >
coorganisé coorganisée coproduite co-organised co-hosted :: organises :: <o ~E > ?, = coorganisée?|coproduite?|co-organised|co-hosted avec|with|by|
  par _ <s ~Z+ >
place finale tête quarter-finals semi-finals final round édition stage group title titre :: member_of :: @free <s ~I > ^^ = __ place|finale|tête|
  quarter-finals?|semi-finals?|final|round|knockout|stage|title|titre|phase _ de|d'|du|of|in ?la|l'|the <o ~E >
recevra défie affrontera recevait meet meets host hosts play plays face faces visit rencontrera joue jouera :: competes_with :: @free <s ~I > ^^ =
  recevra|défie|affrontera|meet|meets|host|hosts|play|plays|face|faces|visit|rencontrera|joue|jouera ?contre|le|la|l'|the <o ~I > _ in|on|at|le|
  à|au|next|on|#|@|dans|en|samedi|dimanche|mardi|mercredi
large frontière border outskirts coast banlieue périphérie cœur centre sud nord east west north south kilomètres miles abords :: located_in :: <s ~G >
  ^^ ?, __ au+large|à+la+frontière|sur+la+frontière|on+the+border|on+the+outskirts|off+the+coast|en+banlieue|en+périphérie|au+cœur|aux+abords|
  au+centre|near+the+border de|du|d'|avec|of|with ?la|l'|le|the <o ~S >
capitale capital ville port banlieue quartier commune town city suburb village district région region province island île :: located_in :: <s ~S > ,
  _ capitale|capital|ville|port|banlieue|quartier|commune|town|city|suburb|village|district|région|region|province|island|île _ de|du|d'|of|
  in|en|au|des|dans ?la|le|l'|les|the <o ~S >
regulator régulateur agency agence watchdog ministry ministère authority university université :: located_in :: the|le|la|l' _ regulator|
  régulateur|agency|agence|watchdog|ministry|authority|university in|en|au|de|of <o ~S > , ?the|le|la|l' <s ~I >
@place :: located_in :: @free <s ~O+ > ^^ ?, ?which|qui|that = __ ${running} __ ${within} ?the|la|le|l'|les <o ~S+ >
listed cotée coté cotés based basé basée present présent présente active implanté implantée :: located_in :: <s ~O > , __ listed|cotée?|based|basée?|
  présente?|active|implantée? ${within} ?the|la|le|l' <o ~S+ >
listed cotée coté :: located_in :: <s ~O > , __ [ ~O & ] listed|cotée? ${within} ?the|la|le|l' <o ~S+ >
opened opens open ouvrira ouvre ouvrir ouvert inaugure inauguré construira bâtir builds build :: located_in :: @free <s ~O > ^^ = opened|
  opens|open|ouvrira|ouvre|ouvrir|ouvert|inaugure|inauguré|construira|bâtir|builds|build|installe|implante|prépare __ ${within} ?la|le|l'|
  the <o ~S+ >
employs emploie employs staff salariés workers :: located_in :: @free <s ~O > ^^ = employs|emploie|fait+travailler|compte __ ${within} ?la|le|l'|
  the <o ~S >
runs run gère exploite operates manages homes shops schools hostels hotels hôtels magasins :: located_in :: @free <s ~O > ^^ = runs|gère|exploite|
  operates|manages|owns|possède|has|a __ ${within} ?la|le|l'|the <o ~S+ >
fondé fondée créé créée founded created lancé lancée started cofondé co-founded :: founded :: <o ~G > ?, [ _ ] que|qu'|that|which [ @noun ] <s ~P > =
  fondée?|créée?|founded|created|lancée?|started|cofondée?|co-founded
fondé fondée créé créée founded created started cofondé co-founded :: founded :: <o ~G > , _ que|qu'|that|which ~P = fondée?|créée?|founded|created|
  started|cofondée?|co-founded avec|with _ <s ~P+ >
founded created started co-founded :: founded :: <s ~P+ > ... <o ~O > , a|an|the|un|une _ [ ~S ] they|he|she|it ?had
  founded|created|started|co-founded
racheté rachetée bought acquired acquis acquise repris reprise :: acquires :: <o ~X > ?, [ _ ] que|qu'|that|which [ @noun ] <s ~Z > =
  rachetée?|bought|
  acquired|acquise?|reprise?
bought acquired owns controls runs founded built :: acquires :: <o ~X > , the|a|an _ [ ~S ] _ <s ~O > bought|acquired|owns|controls|runs|built
dirige administre préside gouverne entraîne leads runs heads governs manages :: leads :: <o ~Y > ?, [ _ ] que|qu'|that|which [ @noun ] <s ~P > =
  dirige|
  administre|préside|gouverne|entraîne|leads|runs|heads|governs|manages|dirigeait|présidait|led|ran
finance financera financed funds funded soutient backs backed :: finances :: <o ~G > ?, ... que|qu'|that|which [ @noun ] <s ~Z > = finance|financera|
  finances|financed|funds|funded|soutient|backs|backed|subventionne
partance route direction destination :: works_for :: <s ~P > , ?en|on|bound partance|route|direction|destination pour|vers|de|for|to <o ~O >
enrôlé limogé licencié sacked fired dismissed picked tapped choisi séparé séparée perdu hires recruits signs enrolled débauché poached lost drafted
  appoints axed chosen enrôle limoge :: works_for :: @free <o ~O > ^^ ?, ?which|qui = ?also|également enrôlé|limogé|licencié|sacked|fired|dismissed|
  picked|tapped|choisi|séparée?|perdu|hires|recruits|signs|enrolled|débauché|poached|lost|drafted|appoints|axed|chosen|enrôle|limoge ?de|d' _ <s
  ~P >
rejoindre join :: works_for :: <s ~P > , @noun rejoindre|join ?le|la|l'|the <o ~O >
joins joined rejoint moves :: works_for :: <s ~P > = joins|joined|rejoint|moves ?to ~O from|de|en+provenance+de|depuis ?la|le|l'|the <o ~O >
goes went retourne revient returns :: works_for :: <s ~P > ^^ = goes|went|retourne|revient|returns|returned to|à|au|chez ?the|la|le|l' <o ~O >
en in :: member_of :: <s ~I > en|in ?the|la|le|l' <o ~E >
@event :: partners_with :: <s ~O > , @noun de|d'|du|of|for|des <o ~E >
kc qc esq :: works_for :: <s ~P > kc|qc|esq|mp|am|obe of|at|from <o ~O >
which laquelle auquel :: member_of :: <o ~O > , to+which|à+laquelle|auquel|of+which|dont <s ~Z+ > = belongs?|appartient|appartiennent|adhère|adhéré|
  is+affiliated|is+a+member|est+membre|fait+partie
steered introduced tabled drafted authored piloted championed porté portée défendu défendue présenté rapporté :: backs :: <o ~L > , @noun steered|
  introduced|tabled|drafted|authored|piloted|championed|portée?|défendue?|présentée?|rapportée? ... by|par _ <s ~P >
chaired led headed run présidé présidée dirigé dirigée :: leads :: <o ~G > , _ [ ~S ] & chaired|led|headed|run|présidée?|dirigée? by|par _ <s ~P >
owned controlled backed funded détenu détenue contrôlé contrôlée soutenu financé :: owns :: <o ~X > , ... & owned|controlled|backed|funded|détenue?|
  contrôlée?|soutenue?|financée? by|par _ <s ~Z+ >
merged absorbed folded fondu fondue intégré intégrée fusionné :: part_of :: <s ~O > ?,|—|– _ merged|absorbed|folded|fondue?|intégrée?|fusionnée?
  into|with|à|dans|avec|au _ <o ~O >
won ran run stood stands standing campaigned élu élue elected candidat candidate présente investi investie :: member_of :: <s ~P > ^^ = won|ran|run|
  stood|stands|standing|campaigned|élue?|elected|candidate?|présente|investie? ... for|sous+l'étiquette|sous+la+bannière|sous+les+couleurs|pour|
  par|under+the+banner ?de|du|of ?the|le|la|l' <o ~I >
mp député députée senator sénateur sénatrice councillor lawmaker assembleyman :: works_for :: <s ~P > ...
  mp|député|députée|senator|sénateur|sénatrice|
  councillor|lawmaker for|de|d'|du|des|of ?the|la|le|l' <o ~Y >
set establish found create :: founded :: <s ~P > ^^ ?, ?who|qui = ?helped|helps ?to set+up|establish|found|create __ <o ~O >
operator owner exploitant propriétaire promoter promoteur developer maker fabricant parent sponsor landlord :: owns :: <o ~Y > ...
  its|son|sa|their|leur
  _ operator|owner|exploitant|propriétaire|promoter|promoteur|developer|maker|fabricant|parent|landlord ?, <s ~O >
candidate candidat candidate mp leader boss chief coach striker captain senator deputy lawmaker councillor :: member_of :: the|le|la|'s|l' ?~S <o ~O >
  ?'s _ candidate|candidat|mp|leader|boss|chief|coach|striker|captain|senator|deputy|lawmaker|councillor ?, [ @nounish ] <s ~P >
promised pledged promis promise paid advanced :: finances :: half|moitié|tiers|third|quarter|rest|reste|part|partie|most|quart ?of|des|de ?it|which|
  them|coût|total promised|pledged|promise?|paid|met|covered|payée?|versée? by|par _ <s ~Z+ >
@place :: located_in :: <o ~S > 's <s ~S >
competition concurrence challenge rivalry :: competes_with :: <s ~A > ^^ = ?also faces|face|facing|subit|affronte|affrontent __
  competition|concurrence|
  challenge|rivalry from|de|d'|du _ <o ~A+ >
from by de d' du of :: launches :: from|by|de|d'|du|of <s ~O > , <o ~J > $
sold distributed marketed vendu vendue distribué distribuée commercialisé commercialisée stocked :: supplies :: <o ~X > ?, =
  sold|distributed|marketed|
  vendue?s?|distribuée?s?|commercialisée?s?|stocked [ in|en|au|aux|à ~S ] by|par _ <s ~O+ >
seeded anchored endowed capitalised underwritten bankrolled dotée doté abondé :: finances :: <o ~X > ?, _ seeded|anchored|endowed|capitalised|
  underwritten|bankrolled|abondée? by|par _ <s ~Z+ >
arranged arrangé arrangée piloté orchestré conseillé advised managed souscrit souscrite :: supplies thing ::
  arranged|arrangée?|orchestrée?|conseillée?|
  advised|underwritten|menée? by|par _ <s ~C+ >
jury panel comité conseil commission squad board consortium alliance délégation delegation line-up sélection équipage crew cast casting :: member_of
  ::
  <o ~G > ... jury|panel|squad|board|consortium|délégation|delegation|crew|équipage|cast|casting _ composée?|comprend|comprenant|includes?|
  including|made+up|avec|with|formée? ?de|d'|of _ <s ~A+ >
jury panel squad board conseil :: member_of :: <s ~P > ^^ = __ member|membre|part|partie|joins|rejoint|sits|siège|entre|membres of|de|du|on|au|le|the
  _
  jury|panel|squad|board|conseil of|de|du|d' _ <o ~G >
competing compete sélection compétition contention selected sélectionné :: member_of :: <s ~A > ^^ = __ competing|compete|sélection|compétition|
  selected|sélectionnée?|invitée?|screened|présentée? at|in|for|à|au|de|pour|en ?la|le|l'|the <o ~E >
filiale branche division subsidiary arm unit :: owns :: <s ~O > ^^ = ?also has|a|possède|owns|detient|détient _ filiale|branche|division|subsidiary|
  arm|unit|stake|participation ?, _ <o ~O >
accord deal contract contrat pact :: partners_with :: accord|deal|contract|contrat|pact|partnership|partenariat between|entre <s ~O > & _ <o ~O >
stake participation part % :: owns :: <o ~X > ... ?, # % détenue?|owned|held|controlled par|by _ <s ~Z >
% :: owns :: <o ~X > , # % owned|held|controlled|détenue? by|par _ <s ~Z >
passé passée :: works_for :: <s ~P > , ... passée? par|chez _ <o ~O >
building built developing construit développe prépare making :: launches :: <o ~G > , the|a|an|le|la|l'|un|une _ ?que|qu' <s ~O >
  ?is|are|has|a|va|will|was
  building|built|developing|build|developed|construit|construire|développe|prépare|making|planning
rachète rachètera buys snaps reprend acquires avale absorbe :: acquires :: @free <s ~Z > ^^ = rachète|rachètera|buys|snaps+up|reprend|acquires|avale|
  absorbe _ <o ~X >
@person :: works_for :: <s ~P > , <o ~O > $
@person :: member_of :: <o ~I > <s ~P >
@org :: subsidiary_of :: <s ~C > ( <o ~C > )
@law :: launches :: <s ~Z > 's [ @nounish ] <o ~L >
@law :: launches :: <o ~L > ?@word de|d'|of|du|by ?the|la|le|l' <s ~Z >
@event :: located_in :: <s ~E > ,|( ?@word <o ~S >
@org :: member_of :: <o ~G > ( [ @nounish ] <s ~Y > , <s2 ~Y+ > )
@org :: member_of :: <o ~G > : <s ~Y > , <s2 ~Y+ > $
members membres :: member_of :: members|membres of|de|du|d'|des ?the|la|le|l' <o ~O > ,|:|( _ <s ~Y+ >
@place :: owns :: <s ~S > 's @nounish , ?the|la|le|l' <o ~O >
`
