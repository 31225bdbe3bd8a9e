/** Who makes, sells, builds or advises for whom, and whose a product is. */
export const supplyPatterns = `
confié confiée confiés confiées attribué attribuée entrusted awarded :: supplies thing :: <o ~X > _ = confiée?s?|attribuée?s?|entrusted|awarded _
  à|au|aux|to _ <s ~O+ >
fabriqué fabriquée fabriqués fabriquées fourni fournie fournis fournies construit construite livré livrée livrés livrées conçu conçue made
  supplied manufactured provided assembled designed built brokered arranged delivered :: supplies thing :: fabriquée?s?|fournie?s?|livrée?s?|made|
  supplied|manufactured|provided|assembled|delivered|menée?s?|réalisée?s?|assurée?s?|brokered|arranged|designed|conçue?s?|built|construite?s? _
  by|par _ <s ~C+ >
supplies supply fournit fournira fourniront fournissent provided provides livre livrera livrent supplied :: supplies :: <s ~O > ^^ ?, ?which|qui|
  that = supplies|supply|fournit|fournira|fourniront|fournissent|provided|provides|livrera|livre|livrent|supplied __ to|à|au|aux|pour|for|de|d'|
  du|with _ <o ~X+ >
order orders commande commandes contract contrat :: supplies :: <o ~Z+ > ^^ = placed|places|place|passé|passe|signed|signé|awarded|gave|given|
  handed|attribué __ orders?|commandes?|contract|contrat|deal|marché with|à|au|auprès+de|auprès+d'|auprès+du|to|avec _ <s ~O+ >
order contract contrat commande marché deal :: supplies thing :: order|contract|contrat|commande|marché|deal = went|goes|go|revenu|est+allé|échu|
  attribué|won|remporté|revient|décroché|confié _ to|à|au|by|par _ <s ~O+ >
consultants consultancy cabinet lawyers avocats advisers auditors conseil brokers administrators :: supplies :: consultants|lawyers|advisers|
  auditors|brokers|administrators|architects|engineers ?at|from|chez <s ~C+ >
mandaté mandatée missionné missionnée hired retained commissioned choisi choisie retenu retenue désigné désignée sélectionné appointed :: supplies
  :: <s ~O > ?, _ mandatée?|missionnée?|hired|retained|commissioned|choisie?|retenue?|désignée?|sélectionnée?|appointed par|by _ <o ~O >
désigné mandaté choisi retenu sélectionné commissioned hired chosen :: supplies :: désignée?|mandatée?|choisie?|retenue?|sélectionnée?|
  commissioned|hired|chosen par|by _ <o ~O > , <s ~O >
advised advises conseille conseillait conseillé advising :: supplies :: <s ~O+ > ^^ ?, ?which|qui|who = advised|advises|conseille|conseillait|
  conseillent|advising _ <o ~O >
advised advises conseille conseillait conseillé advising :: supplies :: <s ~O+ > ^^ ?, ?which|qui|who = advised|advises|conseille|conseillait|
  conseillent|advising _ $
comes came come vient viennent provient :: supplies :: modelling|data|données|technology|technologie|equipment|batteries|batterie|engines|moteurs|
  moteur|parts|pièces|chips|puces|software|logiciel|steel|acier|camera|turbines|components _ comes?|came|vient|viennent|provient|proviennent from|
  de|d'|du|des _ <s ~O+ >
client clients customer customers cliente :: supplies :: son|sa|ses|its|their|'s|leur|leurs _ clients?|customers?|cliente ?, ?dont|notamment|
  including|among+them|comme ?que|as _ <o ~O+ >
client customer cliente clients customers :: supplies :: <o ~O+ > , _ client|customer|cliente|clients|customers of|de|d'|du|des _ <s ~O >
fournisseur supplier suppliers fournisseurs prestataire sous-traitant manufacturer contractor :: supplies :: son|sa|ses|its|their|'s|leur|un|une|
  a|an|the|le _ fournisseurs?|suppliers?|prestataires?|sous-traitants?|contractors?|manufacturer ?, _ <s ~O+ >
licence license licenced licensed :: supplies :: <o ~O+ > [ __ ] ?, [ __ ] licence|license|licensed|licenced de|d'|du|from|by _ <s ~O >
de d' du of by from par :: launches :: <o ~J > , de|d'|du|of|by|from|par _ <s ~O > $
offered proposed drew designed développe développé develops commercialise sells markets édite produit produces distribue conçoit makes unveiled
  released publie manufactures :: launches :: <s ~Z+ > ^^ ?, ?which|who|qui|that = offered|proposed|drew+up|drew|draws+up|designed|développe|
  développent|développé|develops|developed|commercialise|sells|markets|édite|produit|produces|distribue|conçoit|conçu|makes|unveiled|released|
  manufactures|published|wrote|rédigé|élaboré|dessiné|imaginé|is+developing|offers _ <o ~J+ >
answer vessels ships vaisseaux ingrédient produit jeu film médicament modèle vaccine drug app robot machine engine moteur plateforme logiciel
  product flagship brand marque marques brands navires service ferry game book album :: owns :: <s ~Z > 's _ answer|vessels?|ships?|ingrédient|
  product|drug|vaccine|app|robot|machine|engine|flagship|brands?|game|album|book|film|model|tool|service|chip|plane|car|train|platform|assistant|
  chatbot _ , _ <o ~J+ >
ingrédient produit jeu film médicament modèle vaccin robot machine moteur plateforme logiciel marque marques navires navire service application
  avion voiture train console puce outil fusée satellite drug vaccine product game ship ships vessels brand brands chatbot assistant :: owns ::
  son|sa|ses|its|their|leur|leurs _ ingrédient|produit|jeu|film|médicament|modèle|vaccin|robot|machine|moteur|plateforme|logiciel|marques?|
  navires?|service|application|avion|voiture|train|console|puce|outil|fusée|satellite|drug|vaccine|product|game|ships?|vessels?|brands?|chatbot|
  assistant|answer _ , _ <o ~J+ >
called named baptisé baptisée dubbed appelé nommé nommée dénommé intitulé :: launches :: <s ~O > ^^ = _ a|an|un|une|its|son|sa|the|le|la __ ?,
  called|named|baptisée?|dubbed|appelée?|nommée?|dénommée?|intitulée? <o ~J >
consortium groupement :: supplies thing :: consortium|groupement _ formé|composé|of|made+up+of|de|constitué _ <s ~C+ >
pour for :: supplies :: sondage|poll|étude|study|survey|enquête|rapport|report ?by <s ~O > pour|for <o ~O >
`
