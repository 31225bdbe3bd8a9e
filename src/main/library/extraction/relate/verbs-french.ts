/**
 * French verbs that state a relation. One line a predicate and a frame: `predicate | prepositions before the object, > for none | verbs`.
 * `~` swaps the ends (`abriter`); `=` is a participle or a verb that needs no agent (`exclu de`); `@` holds for the pronominal
 * verb only (`s'offrir`); `verb+word` needs the word soon after; `!` marks a verb whose forms are listed below.
 */
export const frenchVerbs = `
announces | > | annoncer dévoiler révéler présenter confirmer rendre+public rendre+publique divulguer
announces | > | proposer promettre! publier montrer détailler esquisser
launches | > | préparer activer tester commercialiser démarrer mener! entreprendre! relancer produire! réaliser planifier déclencher programmer
organises | > | coordonner décerner assurer animer tenir! orchestrer convoquer
leads | > | gérer mener! animer superviser coordonner entraîner administrer chapeauter régenter
leads | de,d',du,des | prendre+rênes prendre+direction prendre+commandes prendre+présidence assurer+direction assurer+présidence assurer+intérim tenir!+rênes
works_for | > | représenter conseiller
competes_with | > | battre! devancer affronter vaincre! défier éliminer dominer surclasser écraser terrasser étriller distancer dépasser talonner supplanter détrôner surpasser
competes_with | contre | jouer perdre gagner buter lutter ferrailler concourir! batailler
competes_with | à,au,aux | livrer+bataille faire!+concurrence tenir!+tête faire!+face incliner+face imposer+face perdre+face mesurer
competes_with | > | disputer+à
backs | > | saluer adopter voter approuver valider entériner ratifier encourager recommander plébisciter cautionner prôner préconiser applaudir avaliser promulguer signer
backs | pour,en+faveur | voter plaider militer
located_in | > | frapper toucher ravager dévaster balayer secouer endeuiller
backs | à,au,aux | accorder+asile apporter+soutien accorder+soutien réitérer+soutien renouveler+soutien rallier
finances | > | produire! coproduire renflouer rembourser prendre+charge
interested_in | > | négocier convoiter étudier viser lorgner envisager examiner courtiser
interested_in | sur | jeter+dévolu lorgner
member_of | à,au,aux | participer prendre+part
acquires | > | reprendre! recruter embaucher engager
acquires | sur | mettre+main faire!+main
acquires | de,d',du,des | faire!+acquisition
@acquires | > | offrir! adjuger payer
@acquires | de,d',du,des | emparer porter+acquéreur
partners_with | avec | signer discuter négocier s'allier conclure! coproduire nouer tisser unir lier faire!+équipe faire!+alliance faire!+cause entendre rapprocher trouver!+accord dialoguer échanger
partners_with | à | unir joindre!
@partners_with | de,d',du | rapprocher
supplies | pour | fabriquer produire! assembler
located_in | à,au,aux,en,dans | dérouler juger forer fabriquer produire! tourner établir domicilier exposer conserver enterrer débuter commencer
located_in | > | traverser desservir! relier longer sillonner surplomber
announces | sur | lever+le+voile
launches | > | lancer inaugurer créer initier déployer construire! bâtir officialiser ouvrir! mettre+place mettre+œuvre mettre+pied mettre+marché mettre+service mettre+ligne mettre+vente ériger instaurer développer concevoir! inventer imaginer fabriquer assembler breveter édifier expérimenter écrire! composer rénover
launches | de,d',du,des | donner+coup+envoi poser+première+pierre
finances | > | financer subventionner cofinancer abonder alimenter
finances | à,au,aux | accorder prêter
~finances | de,d',du,des | bénéficier+aide bénéficier+subvention
invests_in | dans,en,au,aux,à | investir injecter réinvestir
invests_in | de,d',du,des | participer+tour participer+levée souscrire!+augmentation entrer+capital
backs | > | soutenir! porter appuyer parrainer sponsoriser défendre! promouvoir! épauler
leads | > | diriger présider piloter commander codiriger gouverner
founded | > | fonder cofonder
organises | > | organiser coorganiser co-organiser accueillir!
acquires | > | racheter acquérir! acheter absorber reprendre!
acquires | de,d',du,des | offre+publique+d' prendre+contrôle
owns | > | posséder détenir! contrôler exploiter éditer
~owns | de,d',du,des | passer+sous+contrôle tomber+sous+contrôle tomber+giron
~owns | > | compter+actionnaires
~invests_in | > | compter+investisseurs
~supplies | > | compter+fournisseurs
supplies | > | compter+clients
partners_with | > | compter+partenaires
partners_with | à,au,aux,avec | associer allier collaborer coopérer
partners_with | avec | fusionner travailler
supplies | > | fournir approvisionner équiper alimenter ravitailler
supplies | à,au,aux,pour | livrer vendre fournir louer
~supplies | à,au,aux,auprès,chez | commander acheter louer emprunter
~@supplies | chez,auprès | fournir approvisionner équiper procurer
~supplies | > | choisir+équiper choisir+fournir choisir+construire choisir+pour sélectionner retenir!+pour mandater
member_of | > | rejoindre! intégrer
member_of | à,au,aux | adhérer
member_of | dans,à,au | entrer siéger
~owns | à,au,aux | appartenir!
member_of | à,au,aux | appartenir!
excludes | > | exclure! bannir interdire! écarter évincer suspendre sanctionner radier expulser boycotter disqualifier révoquer
~=excludes | de,d',du,des | exclure! bannir écarter évincer suspendre radier expulser disqualifier
=part_of | à,au,aux,dans | rattacher incorporer intégrer adosser affilier annexer
part_of | de,d',du,des | dépendre relever
@part_of | dans | inscrire! insérer intégrer
responds_to | à,au,aux | répondre riposter répliquer réagir opposer
responds_to | > | critiquer dénoncer condamner rejeter fustiger contester réfuter déplorer
competes_with | > | concurrencer
competes_with | avec | rivaliser
competes_with | à,au,aux | affronter
works_for | pour,chez,à,au,dans | travailler œuvrer enseigner exercer évoluer officier
located_in | à,au,aux,en,dans,sur | situer baser implanter installer localiser trouver! siéger héberger dérouler tenir!
interested_in | à,au,aux,pour | intéresser postuler
~located_in | > | abriter héberger accueillir!
~member_of | > | regrouper réunir! rassembler comprendre! fédérer inclure!
`

/** `f` present, past and future; `c` conditional; `i` infinitive; `p` past participle; `r` present participle. */
export const irregularFrench: Readonly<Record<string, string>> = {
  'ouvrir!': 'ouvre ouvrent ouvrait ouvrit ouvrira/f ouvrirait/c ouvrir/i ouvert ouverte ouverts ouvertes/p ouvrant/r',
  'soutenir!': `
    soutient soutiennent soutenait soutenaient soutint soutiendra soutiendront/f soutiendrait/c soutenir/i soutenu soutenue soutenus
    soutenues/p soutenant/r
  `,
  'défendre!': 'défend défendent défendait/f défendre/i défendu défendue/p défendant/r',
  'promouvoir!': 'promeut promeuvent/f promouvoir/i promu promue/p',
  'accueillir!': 'accueille accueillent accueillait accueillera accueilleront accueillit/f accueillerait/c accueillir/i accueilli accueillie accueillis/p accueillant/r',
  'acquérir!': 'acquiert acquièrent acquit acquérait acquerra/f acquerrait/c acquérir/i acquis acquise acquises/p acquérant/r',
  'reprendre!': 'reprend reprennent reprit reprendra/f reprendrait/c reprendre/i repris reprise reprises/p',
  'détenir!': 'détient détiennent détenait détenaient détiendra/f détiendrait/c détenir/i détenu détenue détenus détenues/p détenant/r',
  'rejoindre!': 'rejoint rejoignent rejoignait rejoindra rejoindront rejoignit/f rejoindrait/c rejoindre/i rejoint rejointe rejoints/p rejoignant/r',
  'appartenir!': 'appartient appartiennent appartenait appartenaient/f appartenir/i appartenu/p appartenant/r',
  'exclure!': 'exclut excluent excluait exclura/f exclurait/c exclure/i exclu exclue exclus exclues/p excluant/r',
  'interdire!': 'interdit interdisent interdisait interdira/f interdirait/c interdire/i interdit interdite interdits interdites/p interdisant/r',
  'trouver!': 'trouve trouvent trouvait trouvaient/f',
  'tenir!': 'tient tiennent tenait tenaient tiendra tiendront tint/f tiendrait/c tenir/i tenu tenue/p tenant/r',
  'réunir!': 'réunit réunissent réunissait réunira/f réunirait/c réunir/i réuni réunie/p réunissant/r',
  'comprendre!': 'comprend comprennent comprenait comprenaient/f comprenant/r',
  'inclure!': 'inclut incluent incluait/f incluant/r',
  'construire!': 'construit construisent construisait construisit construira construiront/f construirait/c construire/i construit construite construits construites/p construisant/r',
  'concevoir!': 'conçoit conçoivent conçut concevra/f concevoir/i conçu conçue conçus conçues/p concevant/r',
  'promettre!': 'promet promettent promettait promit promettra promettront/f promettre/i promis promise/p promettant/r',
  'mener!': 'mène mènent menait menaient mena mènera mèneront/f mènerait/c mener/i mené menée menés menées/p menant/r',
  'entreprendre!': 'entreprend entreprennent entreprendra/f entreprendre/i entrepris entreprise/p',
  'produire!': 'produit produisent produisait produira produiront/f produirait/c produire/i produit produite produits produites/p produisant/r',
  'battre!': 'bat battent battait battra/f battre/i battu battue battus battues/p battant/r',
  'vaincre!': 'vainc vainquit vaincra/f vaincre/i vaincu vaincue/p',
  'poursuivre!': 'poursuit poursuivent poursuivait poursuivra/f poursuivre/i poursuivi poursuivie poursuivis/p poursuivant/r',
  'faire!': 'fait font faisait fera feront/f ferait/c faire/i fait/p faisant/r',
  'offrir!': 'offre offrent offrait offrira offrit/f offrirait/c offrir/i offert offerte/p offrant/r',
  'conclure!': 'conclut concluent conclura/f conclure/i conclu conclue/p concluant/r',
  'joindre!': 'joint joignent joindra/f joindre/i joint/p joignant/r',
  'desservir!': 'dessert desservent desservait desservira/f desservir/i desservi desservie/p desservant/r',
  'écrire!': 'écrit écrivent écrivait écrivit écrira/f écrire/i écrit écrite écrits écrites/p écrivant/r',
  'souscrire!': 'souscrit souscrivent souscrira/f souscrire/i souscrit/p souscrivant/r',
  'inscrire!': 'inscrit inscrivent inscrivait inscrira/f inscrire/i inscrit inscrite/p inscrivant/r',
  'retenir!': 'retient retiennent retenait retiendra/f retenir/i retenu retenue/p retenant/r',
  'concourir!': 'concourt concourent concourait concourra/f concourir/i concouru/p concourant/r',
  mettre: 'met mettent mettait mit mettra mettront/f mettrait/c mettre/i mis mise mises/p mettant/r',
  prendre: 'prend prennent prenait prit prendra/f prendrait/c prendre/i pris prise/p prenant/r',
}
