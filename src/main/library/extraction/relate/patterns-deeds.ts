/** Deeds with both ends named, over a wider choice of verbs than the closer readings conjugate. */
const who = '^^ ?, ?who|which|qui|that =!'
const soutenir = 'supports?|supported|backs|backed|endorsed?|endorses|welcomed|welcomes|approved|praised|hailed|soutient|soutiennent|soutenu|'
  + 'soutenait|défend|défendu|salue|salué|approuvé|voté|adopté|passed|voted+for|championed|promotes'
const lancer = 'launched|launches|unveiled|unveils|presented|created|creates|set+up|introduced|built|builds|developed|develops|designed|released|'
  + 'published|lance|lancé|lancera|présente|présenté|dévoile|dévoilé|créé|crée|inaugure|inauguré|'
  + 'construit|développe|développé|conçu|publie|publié|propose|proposed|tabled|drafted|wrote|mis+au+point|drew+up'
const acheter = 'buy|buys|bought|acquires?|acquired|purchased|racheté|rachète|rachètera|acquis|acquiert|snapped+up|snaps+up|took+over|taken+over|'
  + 'swallow|swallowed|absorbed|absorbé|repris|reprend|merged+with'
const battre = 'overtook|overtakes|beat|beats|defeated|defeats|edged|thrashed|battu|bat|dominé|devance|devancé|vaincu|éliminé|eliminated|outpaced|'
  + 'affronte|affrontera|faces|faced'
const mener = 'runs|heads|leads|dirige|préside|chairs|manages|captains|led|ran|headed|dirigeait|présidait|dirigé|présidé|commande|entraîne|'
  + 'coaches|coached'
const fournir = 'sells|sell|sold|supplies|supply|supplied|delivers|delivered|provides|provided|fournit|fournissent|livre|livré|livrera|vend|vendu|'
  + 'équipe|équipera|leases|leased|loue'
const viser = 'considers|considering|considered|eyes|eyeing|explores|exploring|studies|studying|mulls|mulling|envisage|envisagent|étudie|étudient|'
  + 'convoite|lorgne|négocie|wants+to+buy|hopes+to+buy|looked+at|shortlisted'
const engager = 'hired|appointed|named|signed|recruté|nommé|engagé|poached|recruits|nomme|embauché'
const financer = 'funded|funds|financed|finances|bankrolled|subsidised|underwrote|lent|granted|awarded|gave|gives|donated|pledged|paid|finance|'
  + 'financé|financent|financera|subventionne|versé|verse|accordé|accorde|prêté|prête|alloué|octroyé|apporte|apporté|consacre|débloqué'
const made = 'created|launched|developed|designed|published|produced|directed|written|edited|built|unveiled|proposed|drafted|tabled|commissioned|'
  + 'créée?s?|lancée?s?|développée?s?|conçue?s?|publiée?s?|produite?s?|réalisée?s?|écrite?s?|éditée?s?|portée?s?|'
  + 'imaginée?s?|dévoilée?s?|proposée?s?|initiée?s?|signée?s?|rédigée?s?'
const upheld = 'supported|backed|endorsed|championed|welcomed|approved|adopted|soutenue?s?|défendue?s?|approuvée?s?|adoptée?s?|votée?s?|saluée?s?|'
  + 'parrainée?s?|sponsored'
const forms = (choices: string): string => choices.split('|').flatMap((one) => one.includes('?')
  ? ['', 'e', 's', 'es'].map((end) => one.replace(/e?\?s?\??$/, '') + end) : [one]).join(' ')
const words = (choices: string): string => choices.replaceAll('?', '').replaceAll('|', ' ').replace(/(?<=\S)\+\S+/g, '')

export const deedPatterns = `
${words(soutenir)} :: backs :: @free <s ~Z+ > ${who} ${soutenir} __ <o ~T+ >
${words(lancer)} :: launches :: @free <s ~Z+ > ${who} ${lancer} [ @nounish ] ?le|la|l'|the|un|une|a|its|son|sa [ @nounish ] <o ~T+ >
announced announces annonce annoncé annoncera :: announces :: @free <s ~Z+ > ${who} announced|announces|annonce|annoncé|annoncera __ <o ~T+ >
${words(acheter)} :: acquires :: @free <s ~Z+ > ${who} ${acheter} __ <o ~O+ >
${words(battre)} :: competes_with :: @free <s ~Z > ${who} ${battre} ?the|le|la|l' <o ~Z >
win victory victoire défaite defeat :: competes_with :: @free <s ~Z > __ win|victory|victoire|défaite|defeat __ over|against|contre|face+à|to|by
  ?the|le|la|l' <o ~Z >
${words(mener)} :: leads :: @free <s ~P > ${who} ${mener} _ <o ~G >
${words(fournir)} :: supplies :: @free <s ~O > ${who} ${fournir} __ to|à|au|aux|for|pour _ <o ~Z+ >
${words(viser)} :: interested_in :: @free <s ~Z+ > ${who} ${viser} __ <o ~X+ >
${words(engager)} :: works_for :: @free <o ~O > ${who} ${engager} __ <s ~P >
hired appointed recruited signed recruté recrutée nommé nommée engagé engagée embauché :: works_for :: <s ~P > = hired|appointed|recruited|signed|
  recrutée?|nommée?|engagée?|embauchée? _ by|par _ <o ~O >
${words(financer)} :: finances :: @free <s ~Z+ > ${who} ${financer} __ to|à|au|aux|for|pour|towards|into|dans _ <o ~X+ >
host hosts hosted organises organise organisé organized organised organizes staged stages holds accueille accueillera accueilli :: organises ::
  @free <s ~Z+ > ${who} hosts?|hosted|organise|organises|organised|organisé|organizes|organized|stages|staged|holds|accueille|accueillera|
  accueilli __ <o ~E >
founded created started fonde fondé créé lancé launched cofondé co-founded :: founded :: @free <s ~P+ > ${who} founded|created|started|fonde|
  fondé|créé|lancé|launched|cofondé|co-founded __ <o ~O >
${forms(made)} :: launches :: <o ~T > ?@word ?, = ${made} @? ?~S __ by|par _ <s ~Z+ >
${forms(upheld)} :: backs :: <o ~T > ?@word ?, = ${upheld} @? __ by|par _ <s ~Z+ >
built construit construite made assembled supplied fourni fournie :: supplies :: <o ~X > ?@word ?, = built|construite?s?|made|assembled|supplied|
  fournie?s?|livrée?s? __ by|par _ <s ~C+ >
`
