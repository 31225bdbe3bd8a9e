/** Whom people lead, work for, founded or belong to. */
const chiefs = 'président|présidente|vice-président|vice-présidente|vice-president|pdg|dg|directeur|directrice|patron|patronne|dirigeant|'
  + 'dirigeante|gérant|gérante|ceo|executive|chairman|chairwoman|chair|chairperson|'
  + 'president|director|boss|head|leader|secretary|chief|chef|cheffe|secrétaire|recteur|rectrice|doyen|doyenne|manager|governor|commissioner'
const staff = 'spokesman|spokeswoman|spokesperson|porte-parole|coach|entraîneur|entraîneuse|sélectionneur|captain|capitaine|striker|attaquant|'
  + 'milieu|goalkeeper|gardien|curator|conservateur|conservatrice|productrice|'
  + 'producteur|engineer|ingénieur|ingénieure|designer|lawyer|counsel|technologist|scientist|treasurer|trésorier|trésorière|councillor'
const ministers = 'minister|ministre|premier-ministre|chancellor|chancelier|chancelière'
const coming = 'came|comes|arrived|joined|left|quit|worked|works|spent|served|trained|hired|moved|started'
const past = 'ancien|ancienne|anciens|anciennes|ex-|venu|venue|venus|arrivé|arrivée|passé|passée|passés|formé|formée|formés|transfuge|once|'
  + 'formerly|late|previously|veteran|débauché|débauchée|issu|issue|former|recruté|recrutée'
const words = (choices: string): string => choices.replaceAll('|', ' ')

export const peoplePatterns = `
${words(chiefs)} :: leads :: its|his|son|sa|leur|their|the|le|la|l'|said|says|,|nouveau|nouvelle|new <r _ ${chiefs} ?général|générale|exécutif|
  exécutive|délégué|executive|officer|technique|financier|créatif > ?, [ _ ] <s ~P >
${words(chiefs)} :: leads :: <o ~G > 's _ <r _ ${chiefs} ?officer|executive > ?, _ <s ~P >
${words(chiefs)} :: leads :: <s ~P > , ?the|le|la|l'|its|son|sa <r _ ${chiefs} ?général|générale|exécutif|executive|officer|créatif|technique|
  financier > $
${words(chiefs)} :: leads :: <s ~P > , ?the|le|la|l'|its|son|sa <r _ ${chiefs} ?général|générale|exécutif|executive|officer|du|de > ?la|l'|le|the
  bureau|directoire|conseil|board|comité|committee|club|groupe|group|company|société|fonds|fund|association|syndicat|union|agence|council|school|
  école
${words(chiefs)} became becomes become devenu devient appointed nommé nommée named :: leads :: <s ~P > = became|becomes|become|devenue?|devient|
  appointed|nommée?|named|took+over+as|élue? _ <r _ ${chiefs} ?officer|executive|général|générale >
${words(ministers)} :: leads state :: its|his|son|sa|leur|their|the|le|la|l'|said|says|,|then|. <r _ ${ministers} [ des|de|du|de+l'|d'|à|aux|for|
  of _ ] > ?, <s ~P >
${words(ministers)} :: leads state :: ^ <r _ ${ministers} [ des|de|du|d'|à|aux|for|of _ ] > ?, <s ~P >
maire mayor :: leads town :: maire|mayor _ ?, <s ~P >
founder founders cofounder co-founder co-founders cofounders fondateur fondatrice fondateurs cofondateur cofondatrice cofondateurs :: founded ::
  <r _ founders?|co-founders?|cofounders?|fondateurs?|fondatrices?|cofondateurs?|cofondatrices? > ?, ?les|the <s ~P+ >
founder cofounder co-founder fondateur fondatrice cofondateur cofondatrice :: founded :: <s ~P > , ?the|le|la|its|sa|son <r _ founder|co-founder|
  cofounder|fondateur|fondatrice|cofondateur|cofondatrice > $
founded créé créée créés créées fondé fondée fondés started launched spun imaginé imaginée monté montée lancé lancée established cofondé cofondée
  co-founded :: founded :: <o ~O > ?, = founded|created|créée?s?|fondée?s?|started|launched|set+up|imaginée?|montée?|lancée?|established|
  cofondée?|co-founded|spun+out _ ?of|from ?~O ?in ?@ ?# _ by|par _ <s ~P+ >
founded créé créée fondé fondée started launched lancé lancée cofondé cofondée co-founded :: founded :: founded|créée?s?|fondée?s?|started|
  launched|lancée?|cofondée?|co-founded __ by|par _ <s ~P+ >
${words(staff)} :: works_for :: its|his|son|sa|leur|their|the|le|la|l'|said|says <r _ ${staff} > ?~S ?, <s ~P >
${words(staff)} manager :: works_for :: <s ~P > , ?le|la|the|l'|its|son|sa <r ${staff}|manager > $
dirige préside pilote conduit copréside commande :: leads :: <o ~G > ?, que|qu' dirige|préside|pilote|copréside|commande _ <s ~P+ >
dirige préside copréside commande pilote :: leads :: que|qu' dirige|préside|pilote|copréside|commande _ <s ~P+ >
dirige préside runs heads leads chairs head run dirigeait présidait copréside :: leads :: <s ~P > , who|qui = runs|heads|leads|chairs|dirige|
  préside|copréside|dirigeait|présidait|ran|headed __ <o ~G >
dirigé dirigée présidé présidée led headed run chaired piloté emmené emmenée :: leads :: <o ~G > ?, dirigée?|présidée?|led|headed|run|chaired|
  pilotée?|emmenée? by|par _ <s ~P+ >
dirigé dirigée présidé présidée led headed run chaired piloté :: leads :: <o ~G > = _ dirigée?|présidée?|led|headed|run|chaired|pilotée? by|par _
  <s ~P+ >
départ nomination démission arrivée éviction departure resignation appointment arrival :: leads :: départ|nomination|démission|éviction|departure|
  resignation|appointment de|d'|of <s ~P >
${words(past)} :: works_for :: <s ~P+ > ?, [ # ?ans , ] [ @noun , ] _ ${past} _ de|d'|du|des|par|chez|à|au|of|from|at _ <o ~O+ >
${words(coming)} who :: works_for :: <s ~P+ > ?, who = ${coming} _ ?from|at|for|with|to _ <o ~O >
venu arrivé travaillé travaille enseigne enseignait passé dirigé dirigea qui :: works_for :: <s ~P+ > ?, qui = venue?|vient|arrivée?|travaillé|
  travaille|enseigne|enseignait|passée?|quitté|rejoint _ de|d'|du|chez|à|au|par|pour|l' _ <o ~O >
à au chez at l' :: works_for :: ^ à|au|aux|chez|at _ <o ~O > , _ <s ~P >
joined rejoint rejoindra :: works_for :: <s ~P > ^^ = joined|rejoint|rejoindra|rejoins|joins _ <o ~O >
enseignait teaches taught enseigne travaille works worked :: works_for :: <o ~O > , où|where <s ~P > = enseignait|teaches|taught|enseigne|
  travaille|works|worked
gov governor gouverneur gouverneure préfet préfète prefect premier :: leads state :: <r gov|governor|gouverneure?|préfète?|préfet|prefect|premier
  ?minister|ministre > ?. ?, <s ~P >
${words(chiefs)} dont whose :: leads :: <o ~G > [ de|à|in|of|au _ ~S ] , dont|whose _ <r ${chiefs} ?général|générale|executive > ?, <s ~P >
studied graduated trained teaches taught étudié enseigne diplômé :: works_for :: <s ~P > ^^ ?, ?who|qui = studied|graduated|trained|teaches|
  taught|étudié|enseigne|diplômée? at|from|à|de|of|au _ <o ~O >
sits siège serves served sat siégeait :: member_of :: <s ~P > ^^ ?, ?who|qui = sits|siège|serves|served|sat|siégeait on|au|à|dans|in _ <o ~O >
${words(chiefs)} :: leads :: <s ~P > , ?the|le|la|l' <o ~G > 's <r _ ${chiefs} ?officer|executive >
${words(chiefs)} :: leads :: <s ~P > le|la|l' <r _ ${chiefs} ?général|générale > de|d'|du|des _ <o ~G >
cofondateur cofondatrice co-founder cofounder fondateur founder :: founded :: cofondateur|cofondatrice|co-founder|cofounder|fondateur|founder de|
  d'|of|du <o ~O > , ?with|avec|along+with _ <s ~P >
cofondateur cofondatrice co-founder cofounder fondateur founder :: founded :: cofondateur|cofondatrice|co-founder|cofounder|fondateur|founder de|
  d'|of|du <o ~O > with|avec|along+with _ <s ~P >
nommé nomme nomma named appointed appoints :: leads :: <o ~O > ^^ =! named|appointed|appoints|nommé|nomme|nomma <s ~P > _ <r ${chiefs} >
`
