/** Constructions that hold whatever the noun: appositions between a person, an organisation, a product and a place. */
const offices = 'of|at|from|for|with|de|du|des|d\'|chez|à|au|aux'

export const broadPatterns = `
@person :: works_for :: <s ~P > [ , # ?ans ] , <r @noun > ${offices} _ <o ~O >
@person :: works_for :: <s ~P > , ${offices} _ <o ~O >
@person :: works_for :: <s ~P > of|from|at|chez|du ?the|la|le|l' <o ~O >
@person :: works_for :: <o ~O > ?'s <r @nounish > <s ~P >
@person :: works_for :: le|la|l'|the|un|une|a|an|ex- <r @noun > de|du|d'|des|of|at|chez|for _ <o ~O > ?, <s ~P >
@person :: leads :: <s ~P > 's _ company|firm|party|club|group|foundation|start-up|startup|team|government|studio|charity|newspaper ?, <o ~O >
@place :: located_in :: <o ~S > 's @nounish <s ~O >
@place :: located_in :: <s ~G > ( <o ~S >
@place :: located_in :: <s ~E > ^^ = __ held|staged|tenue?s?|tiendra|tient|organisée?s?|lieu|place|opens|opened|ouvre|ouvrira|begins|starts|
  returns|débute|kicks+off __ in|at|à|au|en _ <o ~S >
@place :: located_in :: <s ~G > , @noun in|at|near|à|au|en|dans|off|for|pour _ <o ~S >
@project :: launches :: <o ~J > , @noun de|d'|du|des|of|by|from|par _ <s ~O >
@project :: launches :: <o ~J > ( <s ~O >
@project :: owns :: <s ~O > 's @nounish <o ~J+ >
@project :: owns :: son|sa|ses|its|their|leur|leurs @nounish , <o ~J+ >
@org :: owns :: its|their|son|sa|leur [ @nounish ] <o ~O > $
@place :: located_in :: <s ~G > , sur|on ?le|la|the|l' <o ~S > ,
unit arm offshoot vehicle subsidiary véhicule filiale branche :: subsidiary_of :: <s ~O > , ?the|le|la|l'|a|an|un|une [ @nounish ]
  unit|arm|offshoot|vehicle|subsidiary|véhicule|filiale|branche de|d'|du|des|of ?the|la|l' [ ~S 's ] [ @nounish ] <o ~C >
@org :: part_of :: <s ~I > , ?the|le|la|l'|a|un|une @noun de|d'|du|des|of _ <o ~I >
@org :: partners_with :: <s ~O > & _ <o ~O > = joined+forces|teamed|partnered|merge|alliés|associés|unissent|fusionnent|travaillent|collaborent|
  collaborate|work|announced+a
`
