/** Verbs that press language also uses for the relations, beside those of `verbs-french.ts` and `verbs-english.ts`, in the same notation. */
export const moreFrenchVerbs = `
announces | > | proclamer faire+connaître lever+voile claironner ébruiter
launches | > | élaborer impulser rédiger codévelopper co-développer coécrire enregistrer filmer tourner dessiner scénariser peindre sculpter orchestrer parrainer! façonner monter mettre+point mettre+chantier mettre+scène mettre+pied livrer généraliser rouvrir réaménager moderniser agrandir confectionner
launches | > | vouloir! ourdir signer
finances | > | doter+millions doter+milliards cautionner garantir recapitaliser sponsoriser co-financer éponger
finances | à,au,aux | contribuer cotiser
invests_in | > | recapitaliser
backs | > | vouloir! porter pousser adouber féliciter vanter louer ovationner cosigner brandir accompagner appeler+soutenir
@backs | de,d',du,des | féliciter réjouir
@backs | à,au,aux | rallier ranger
backs | à,au,aux | appeler apporter+caution donner+feu donner+aval donner+accord
leads | > | emmener! conduire! cornaquer manager co-diriger co-présider coprésider skipper barrer incarner
leads | de,d',du,des | prendre+tête prendre+commande tenir!+barre
organises | > | concocter coproduire mettre+scène
acquires | > | croquer avaler enrôler préempter rafler chiper attirer recruter
acquires | de,d',du,des | porter+acquéreur rendre+propriétaire
@acquires | de,d',du,des | saisir
owns | > | coiffer chapeauter administrer
partners_with | à,au,aux,avec | associer allier lier coopérer
partners_with | avec | cosigner codévelopper co-développer mutualiser échanger conclure!+accord
supplies | > | motoriser propulser conseiller auditer défendre! représenter distribuer habiller chausser assister assurer héberger entretenir!
~supplies | à,au,aux | confier sous-traiter externaliser déléguer
~supplies | à,au,aux,auprès | passer+commande faire!+appel recourir!
member_of | à,au,aux | adhérer siéger appartenir! affilier participer
=member_of | à,au,aux | affilier
excludes | > | recaler débouter éconduire refouler retoquer déprogrammer dissoudre
responds_to | > | attaquer accuser poursuivre! assigner épingler sanctionner condamner interpeller menacer tacler désavouer alerter exhorter sommer presser étriller admonester blâmer recadrer mettre+demeure mettre+cause mettre+garde rappeler+ordre rabrouer
responds_to | à,au,aux | rétorquer objecter reprocher réclamer enjoindre! ordonner
@responds_to | à,au,aux | opposer adresser attaquer
@responds_to | de,d',du,des | démarquer plaindre
responds_to | contre | porter+plainte déposer+plainte manifester mobiliser voter plaider
competes_with | > | doubler talonner accrocher corriger humilier renverser dompter mater sortir
competes_with | à,au,aux | ravir! souffler chiper damer+pion
@competes_with | à,au,aux | mesurer frotter heurter
competes_with | sur,face,contre | emporter! surenchérir
@compared_to | de,d',du,des | inspirer rapprocher distinguer
compared_to | à,au,aux | ressembler
interested_in | > | guigner cibler briguer approcher sonder solliciter surveiller
interested_in | à,au,aux | candidater postuler soumissionner
@interested_in | à,au,aux | intéresser
@interested_in | sur | positionner
located_in | à,au,aux,en,dans,sur | ancrer nicher enraciner vivre! résider habiter exiler réfugier dresser domicilier sis
works_for | par | passer
works_for | pour,chez,à,au,aux,dans | partir! débuter
`
export const moreIrregularFrench: Readonly<Record<string, string>> = {
  'vouloir!': 'voulu voulue voulus voulues/p',
  'emmener!': 'emmène emmènent emmenait emmena emmènera/f emmener/i emmené emmenée emmenés emmenées/p emmenant/r',
  'conduire!': 'conduit conduisent conduisait conduisit conduira/f conduire/i conduit conduite conduits conduites/p conduisant/r',
  'parrainer!': 'parrainé parrainée/p',
  'entretenir!': 'entretient entretiennent entretenait/f entretenir/i entretenu entretenue/p entretenant/r',
  'recourir!': 'recourt recourent recourait recourra/f recourir/i recouru/p recourant/r',
  'saisir!': 'saisit saisissent saisissait saisira saisiront/f saisir/i saisi saisie/p saisissant/r',
  'enjoindre!': 'enjoint/f enjoindre/i',
  'ravir!': 'ravit ravissent ravira/f ravir/i ravi/p ravissant/r',
  'emporter!': "emporte emportent emportait emporta emportera/f emporter/i emporté/p emportant/r",
  'vivre!': 'vit vivent vivait vivaient vécut vivra/f vivre/i vécu/p vivant/r',
  'partir!': 'part partent partait partit partira/f partir/i parti partie partis/p',
}
export const moreEnglishVerbs = `
announces | > | tease pledge trumpet herald promise
launches | > | author paint film shoot=shot record sculpt craft construct engineer conceive draft mastermind revive reopen resurrect co-develop co-write pen=penned championing expand bring=brought+out put=put+forward
launches | behind | stand=stood
finances | > | bankroll co-fund seed endow guarantee bail=bailed+out pay=paid+for subsidise
finances | to | donate contribute pledge award
invests_in | in,into | plough plow sink=sank=sunk
backs | > | promote steer+through congratulate applaud commend favour favor urge+adopt push=pushed+through
backs | for | lobby push call plead press
leads | > | spearhead front co-lead=co-led co-chair co-direct edit conduct skipper=skippered command
organises | > | curate co-organise co-organize run=ran=run
acquires | > | poach lure gobble+up scoop+up clinch land lift
acquires | of | take=took=taken+ownership
owns | > | hold=held run=ran=run publish boast
partners_with | with | link+up tie+up hook+up co-develop
partners_with | > | join=joined+in
supplies | > | advise audit represent distribute insure outfit furnish serve
supplies | to | license licence lend=lent lease rent outsource
~supplies | > | hire enlist tap retain contract appoint commission
~supplies | to | outsource entrust hand award subcontract
~supplies | from | secure+contract win=won+contract
member_of | on,in | sit=sat serve
member_of | for | qualify run=ran=run stand=stood
member_of | > | rejoin re-join quit=quit leave=left
excludes | > | block turn+down throw=threw=thrown+out kick+out snub fine strip=stripped drop=dropped reject
responds_to | > | accuse blame attack warn urge challenge rebuke scold dismiss question dispute contest ask press pressure threaten fault chide lambast
responds_to | to | retort
responds_to | on | call
responds_to | at | hit=hit+back lash+out
responds_to | against | protest campaign file=filed+complaint file=filed+suit
competes_with | > | outbid=outbid pip=pipped beat=beat=beaten see+off knock+out overhaul trail
competes_with | past | edge ease cruise
competes_with | on | take=took=taken
compared_to | > | mirror resemble echo
compared_to | from | differ
compared_to | to | liken prefer=preferred
compared_to | on | model=modelled base=based
interested_in | > | target approach pursue woo circle mull scout
interested_in | for | apply vie compete
interested_in | with | link
located_in | in,at,near,outside | live reside nestle dock settle sit=sat stand=stood
works_for | for | score report bat=batted bowl race ride=rode=ridden drive=drove=driven leave=left
works_for | at | study lecture train coach intern serve
`
