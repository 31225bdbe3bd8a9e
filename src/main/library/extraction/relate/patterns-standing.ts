/** Who owns, holds, belongs to, rivals, joins or makes what: the patterns, as `pattern-language.ts` reads them. */
export const standingPatterns = `
controlled owned held contrôlé contrôlée contrôlés détenu détenue détenus possédé possédée -owned half-owned :: owns :: <o ~X > ?, _ controlled|
  owned|half-owned|held|contrôlée?s?|détenue?s?|possédée?s? __ by|par _ <s ~Z+ >
controlled owned held contrôlé contrôlée détenu détenue :: owns :: controlled|owned|held|contrôlée?s?|détenue?s? __ by|par _ <s ~Z+ >
controlled owned held contrôlé contrôlée détenu détenue :: owns :: controlled|owned|held|contrôlée?s?|détenue?s? __ by|par _ ?~Z _ through|via|
  à+travers _ <s ~O >
propriété :: owns :: <o ~X > ?, _ propriété __ de|d'|du|des _ <s ~Z+ >
propriété :: owns :: propriété __ de|d'|du|des _ <s ~O+ > , _ <o ~X >
propriété property :: owns :: propriété|property __ de|d'|du|des|of _ <s ~O+ >
which laquelle lequel dont :: invests_in :: <o ~X > [ , _ ] in+which|dans+laquelle|dans+lequel|dont _ <s ~Z+ > [ of|de|du|d' ~S ] __ stake|invested|
  put|mis|investi|injecté|participation|minority|part|parts
which laquelle lequel dont :: owns :: <o ~X > [ , _ ] in+which|dans+laquelle|dans+lequel|dont|of+which _ <s ~Z+ > [ of|de|du|d' ~S ] __
  own|owns|owned|
  hold|holds|held|has|have|détient|détiennent|possède|possèdent|contrôle|controls
own owns hold holds held détient détiennent possède possèdent conserve conservent garde retains keeps détenait contrôle controls :: owns thing ::
  <s ~Z+ > ^^ = own|owns|hold|holds|held|détient|détiennent|détenait|possède|possèdent|conserve|conservent|garde|retains|keeps|contrôle|controls _
  #|half|quarter|majority|moitié|tiers|stake|third|all %|of|du|de|d'|le|le+reste|between|in
own owns owned hold holds détient détiennent possède possèdent controls contrôle exploite exploitent runs operates :: owns :: <s ~Z+ > ^^ ?which|
  who|that|qui = own|owns|owned|hold|holds|détient|détiennent|possède|possèdent|controls|contrôle|exploite|exploitent|operates __ <o ~X+ >
ouvert ouverte open :: invests_in :: <o ~O > , ouverte?|open à|au|aux|to _ <s ~O+ >
coentreprise joint-venture venture :: owns :: <o ~X > ?, _ coentreprise|joint-venture|venture _ de|d'|of|between|entre|by _ <s ~O+ >
subsidiary filiale arm unit branch division :: subsidiary_of :: <s ~O > , <o ~O > 's _ subsidiary|filiale|arm|unit|branch|division
subsidiary filiale filiales arm unit branche division :: subsidiary_of :: <s ~O > , its|sa|the|la|une|a|autre|le ?~S ?'s _ subsidiary|filiale|arm|
  unit|branche|division $
subsidiary filiale arm unit :: subsidiary_of :: <o ~O > 's _ subsidiary|arm|unit|filiale , <s ~O >
subsidiary filiale arm unit :: subsidiary_of :: its|his|sa|leur|their _ subsidiary|filiale|arm|unit _ <s ~O >
spun issu issue essaimage hived split :: part_of :: <s ~O > ^^ = spun|issue?|split|hived|essaimage _ out+of|from|of|de|d'|du|off+from|off+by _ <o ~O >
gendarme bras organe agence branche division service antenne direction office wing organ body émanation :: part_of :: <s ~I > , _ gendarme|bras|
  organe|agence|branche|division|service|antenne|direction|office|wing|organ|body|émanation _ de|d'|du|des|of _ <o ~O >
rival rivale competitor concurrent concurrente challenger rivals concurrents :: competes_with :: <s ~O > , _ rival|rivale|competitor|concurrente?|
  challenger|rivals|concurrents ?~S $
rival rivale competitor concurrent concurrente challenger :: competes_with :: un|une|a|an|son|sa|its|'s|the|le|la|cet|ce _ rival|rivale|
  competitor|concurrente?|challenger _ ?, <s ~O >
rivals concurrents rivaux competitors :: competes_with :: ses|its|leurs|their|'s|les|of _ rivals|concurrents|rivaux|competitors _ ?, ?comme|tels|
  like|such|including|notamment ?que|as _ <s ~O+ >
emporté sur devancé beaten beat battu coiffé edged trumped :: competes_with :: <s ~Z+ > ^^ = emporté|imposé|gagné|prévalu|victory|win|prevailed|
  triomphé sur|over|face+à|contre|against _ <o ~Z+ >
beaten beat beats devancé battu coiffé edged trumped outbid supplanté évincé surclassé held :: competes_with :: <s ~Z+ > ^^ = beaten|beat|beats|
  devancé|battu|coiffé|edged|trumped|outbid|supplanté|évincé|surclassé|held ?out|off|past _ <o ~Z+ >
ahead devant :: competes_with :: <s ~P > _ ahead+of|devant|loin+devant _ <o ~P >
interested intéressé intéressée intéressés candidat candidats candidate circling rangs lice eyeing :: interested_in :: <s ~O+ > = __ interested|
  intéressée?s?|candidate?s?|circling|rangs|lice
interested intéressé intéressée intéressés candidat candidats :: interested_in :: <s ~O+ > = __ interested|intéressée?s?|candidate?s?
  in|by|par|à|au|aux _ <o ~X+ >
rôde rôderaient rôdent prowling émane émanent :: interested_in :: <s ~O+ > ^^ = rôde|rôdent|rôderaient|prowling
émane émanent :: interested_in :: émane|émanent de|d'|du|des _ <s ~O+ >
offre offres offer bid bids :: interested_in :: <s ~O+ > ^^ = remis|made|makes|déposé|soumis|lancé|launched|submitted|tabled|présenté|formulé __
  offres?|offer|bid|bids _ à|au|for|sur|to|pour _ <o ~X >
offre offres offer bid bids :: interested_in :: offre|offer|bid de|d'|from|by|du _ <s ~O >
fusion merger mariage alliance rapprochement partenariat tie-up combination :: partners_with :: fusion|merger|mariage|alliance|rapprochement|
  partenariat|tie-up|combination|accord _ de|d'|of|between|entre|du|des _ <s ~O > &|avec|with|to _ <o ~O+ >
shares share partage partagent shared :: partners_with :: <s ~O > ?^^ _ which|qu'|que _ shares?|partage|partagent|shared _ with|avec _ <o ~O+ >
shares share partage partagent shared :: partners_with :: which|qu'|que _ shares?|partage|partagent|shared _ with|avec _ <o ~O+ >
with avec :: partners_with :: <s ~O > ^^ = plans?|works?|working|worked|livre|livrent|teamed|teams|developed|develops|signed|signs|discute|
  discutent|négocie|négocient|travaille|travaillent|collabore|collaborent|allié|alliée|alliés|associé|associée|prépare|develop|talks|
  joined+forces|partnered|partners|noué|conclu|signé __ ?~S with|avec _ <o ~O+ >
with avec :: partners_with :: qu'|que|it|il|elle|they|ils|elles = livre|livrent|développe|développent|construit|plans|prépare|négocie|works|work|
  travaille|builds|develops|développe|signed|signé|conçoit __ ?~S with|avec _ <o ~O+ >
compared compare comparé compares comparée :: compared_to :: compared|compares|comparé|compare|comparée _ with|to|à|au|avec _ <o ~G+ >
lancé lancée launched founded créé created fondé :: launches :: ^ avec|with|together+with <s ~O+ > , ?~A _ lancé|launched|founded|créé|created|fondé|
  monté|formé _ <o ~G >
parti party :: member_of :: <s ~P > 's party|parti|formation _ , _ <o ~I >
pensionnaire :: member_of :: <s ~O > , _ pensionnaire|sociétaire de|d'|du|des _ <o ~G >
belong belongs adhéré adhère adhèrent adhérent adhérents joined :: member_of :: <s ~Z+ > ^^ = belongs?|adhéré|adhèrent?|rallié|affiliée?s?|
  signed+up __ to|à|au|aux _ <o ~O >
adhéré adhère :: member_of :: <o ~X > , __ à+laquelle|auquel|à+qui _ <s ~Z+ > = adhéré|adhère|appartient|rallié
among dont notamment including parmi :: member_of :: members|membres|adhérents|signatories|signataires ?, among+them|dont|including|notamment|
  parmi+lesquels|such+as _ <s ~Z+ >
racheté rachetée absorbé absorbée acquis acquise repris reprise bought acquired taken purchased swallowed :: acquires :: rachetée?|absorbée?|
  acquise?|reprise?|bought|acquired|taken+over|purchased|swallowed __ by|par _ <s ~O+ >
landed secured won obtained rights droits :: acquires :: @free <s ~O > ^^ = landed|secured|won|obtained|acquired|acheté|acquis|obtenu __ rights|
  droits to|of|de|d'|du _ <o ~G >
paid :: acquires :: <s ~O > = paid @? __ for <o ~J >
went sold vendu vendue cédé cédée :: acquires :: <o ~G > ^^ = went|sold|vendue?|cédée? to|à|au _ <s ~O+ >
lié liée adossé adossée linked tied affilié affiliée :: partners_with :: <s ~O > , _ liée?|adossée?|linked|tied|affiliated|affiliée? à|au|to|with
  _ <o ~O >
brokered struck reached inked sealed deal :: partners_with :: @free <s ~O > ^^ = brokered|struck|reached|inked|sealed __ with _ <o ~O+ >
@org :: part_of :: <s ~I > ( <o ~O+ >
ahead devant :: competes_with :: @free <s ~P > __ @? __ #? ahead+of|devant _ <o ~P >
courtisé courtisée convoité convoitée wooed coveted sought pursued :: interested_in :: <o ~A > ?, _ courtisée?|convoitée?|wooed|coveted|sought|
  pursued _ by|par _ <s ~O+ >
attribué cédé confié awarded sold :: acquires :: attribué|cédé|sold <o ~X > à|au|to _ <s ~O >
mains hands giron contrôle :: acquires :: <o ~O > = passe|passé|passera|tombe|tombé|passed|passes|fell|falls _ mains|hands|giron|contrôle|control|
  bosom de|du|d'|des|of _ <s ~O+ >
uses used utilise utilisent relies rely :: supplies :: <o ~X > ^^ ?, ?which|qui =! uses|used|utilise|utilisent|relies+on|rely+on _ <s ~X >
@place :: located_in :: <o ~S > , où|where _ <s ~O >
`
