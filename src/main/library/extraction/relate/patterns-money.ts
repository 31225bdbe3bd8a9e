/** Whose money goes where. */
export const moneyPatterns = `
led co-led joined leads round tour levée mène mené rejoint participated participé :: invests_in last :: <s ~Z+ > ^^ = led|co-led|joined|leads|mène|
  mené|rejoint|participated|participé|joined+in|backed|souscrit _ ?in|à|au the|its|le|la|l'|ce|cette|this _ round|tour|levée|financing|fundraising|
  raise|series|opération
joined :: invests_in central :: ; _ <s ~Z+ > joined it
led menée mené conduite menés :: invests_in :: round|tour|levée|financement|fundraising|raise|funding|série|opération __ led|menée?s?|conduite?|
  co-led|emmenée?|portée? by|par _ <s ~Z+ > [ ?, _ participation|soutien|support|backing de|d'|du|of|from _ <s2 ~Z+ > ]
chipped put remis invested investi misé injected injecté :: invests_in :: <s ~Z+ > ^^ = chipped+in|put+in|remis+au+pot|invested|misé|injected|
  poured+in|injecté|reinvested|réinvesti _
actionnaires actionnaire shareholders shareholder investisseurs investors backers backer créanciers bailleurs :: invests_in :: actionnaires?|
  shareholders?|investisseurs?|investors?|backers?|créanciers|bailleurs _ ?, ?dont|notamment|including|among+them|parmi+lesquels|comme _ <s ~O+ >
backers backer investors investor actionnaires investisseurs :: invests_in :: <s ~O+ > , _ backers?|investors?|actionnaires?|investisseurs? _ $
lent prêté prête prêtera prêterait prêtent apporte apportent apporterait apporté apportera accorde accordé accordera octroie octroyé avance avancé
  :: finances thing :: <s ~Z+ > ^^ ?, ?which|qui|who = lent|prêtée?|prête|prêtera|prêterait|prêtent|apporte|apportent|apporterait|apporté|
  apportera|accorde|accordé|accordera|octroie|octroyé|avance|avancé _ $|#|it|moitié|quart|tiers|terrain|fonds|half _ [ %|millions?|milliards? ?de
  ?dollars|euros|francs|livres ] [ , _ <s2 ~Z > # [ ?, ?& _ <s3 ~Z > # ] ]
lent lend lends prêté prête prêtera gave given granted donated accordé octroyé versé apporté alloué provided awarded pledged :: finances :: <s ~Z+
  > ^^ ?, ?which|qui|who = lent|lend|lends|prêté|prête|prêtera|gave|given|granted|donated|accordé|octroyé|versé|apporté|alloué|provided|awarded|
  pledged <o ~X > _ $|#|a|grant|loan|grants|funding|un|une
money help funding support cash backing aid grant grants aide appui soutien financement argent concours participation :: backs thing :: <o ~X > ?=
  __ with|avec|grâce+à|thanks+to _ money|help|funding|support|cash|backing|aid|grants?|finance|financement|argent|appui|aide|soutien|concours _
  from|of|de|d'|du|des _ <s ~Z+ >
money help funding support cash backing aid grant grants aide appui soutien financement argent concours participation :: backs thing :: with|avec|
  grâce+à|thanks+to _ money|help|funding|support|cash|backing|aid|grants?|finance|financement|argent|appui|aide|soutien|concours _ from|of|de|d'|
  du|des _ <s ~Z+ >
participation :: invests_in :: participation de|d'|du|des|of|from _ <s ~O+ >
reçu reçoit recevra obtenu received receives receive won got secured bénéficie bénéficié décroché :: backs thing :: <o ~X > ^^ = reçu|reçoit|
  recevra|obtenu|received|receives|receive|won|got|secured|bénéficie|bénéficié|décroché __ soutien|appui|aide|grant|grants|loan|prêt|subvention|
  backing|support|funding|financement|aid _ de|d'|du|des|from|of _ <s ~Z+ >
raised raises raise levé lève lever lèvera :: invests_in :: raised|raises|raise|levé|lève|lever|lèvera __ from|auprès+de|auprès+d'|auprès+du|
  auprès+des _ <s ~Z+ >
financé financée financés financées cofinancé cofinancée payé payée payés payées subventionné subventionnée funded financed co-funded bankrolled
  soutenu soutenue soutenus backed paid sponsored supported :: finances thing :: <o ~X > ?, _ financée?s?|cofinancée?s?|payée?s?|subventionnée?s?|
  funded|financed|co-funded|bankrolled|soutenue?s?|backed|paid|paid+for|sponsored|supported __ by|par _ <s ~Z+ >
cofinancé co-financed financé financed funded :: finances :: <s ~Z+ > ^^ = cofinancé|co-financed|financé|financed|co-funded|funded __ <o ~X > [
  avec|with _ <s2 ~O+ > ]
sponsors sponsor parraine parrainent soutient soutiennent backs bankrolls finances supports :: backs :: <s ~Z+ > ^^ = sponsors?|parraine|
  parrainent|soutient|soutiennent|backs|bankrolls|finances|supports __ ?, <o ~G >
biais intermédiaire through via :: finances :: euros?|dollars?|millions?|milliards?|bn|# __ par+le+biais+de|par+le+biais+du|
  par+l'intermédiaire+de|par+l'intermédiaire+du|through|via _ <s ~O >
sponsor sponsors mécène parrain :: backs :: his|her|its|son|sa|leur|their|'s _ sponsors?|mécène|parrain ?, <s ~O >
`
