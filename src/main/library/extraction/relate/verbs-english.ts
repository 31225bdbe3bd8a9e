/** English verbs that state a relation, in the notation of the French ones; `verb=past=participle` where those are irregular. */
export const englishVerbs = `
announces | > | announce unveil reveal present confirm disclose
launches | > | launch create start open introduce inaugurate build=built deploy initiate establish develop design
announces | > | propose publish show promise tout float outline detail
launches | > | plan test set=set+up prepare pilot trial roll=rolled+out kick=kicked+off produce commission make=made release issue postpone delay manufacture assemble invent devise write=wrote=written compose pioneer unroll erect ship=shipped
organises | > | coordinate award orchestrate sponsor
leads | > | manage supervise oversee=oversaw=overseen coordinate coach captain helm preside administer
leads | over | preside
works_for | > | represent advise
competes_with | > | beat=beat=beaten defeat stun edge thrash outpace overtake=overtook=overtaken challenge outsell=outsold hammer trounce crush overcome=overcame=overcome outperform dethrone upset
competes_with | to | lose=lost
competes_with | with | draw=drew=drawn tie vie battle clash
competes_with | against | play fight=fought run=ran=run face battle
competes_with | > | face
backs | > | adopt welcome approve hail praise pass=passed ratify applaud sign=signed advocate defend
backs | for | vote campaign
backs | behind | rally
interested_in | > | eye consider court explore study weigh covet
interested_in | in | express+interest show+interest
member_of | in | participate compete enrol=enrolled
acquires | > | recruit sign hire poach
partners_with | with | sign join=joined+forces ink strike=struck+deal reach+deal reach+agreement sign+agreement talk negotiate liaise coordinate confer
finances | > | finance fund subsidise subsidize bankroll co-finance underwrite=underwrote=underwritten sponsor reimburse
finances | for | pay=paid
finances | to | grant lend=lent
invests_in | in,into | invest pour inject participate+round
backs | > | back support endorse sponsor champion
leads | > | lead=led head chair direct run=ran=run steer govern
founded | > | found co-found cofound
organises | > | organise organize host co-host convene stage hold=held
acquires | > | acquire buy=bought purchase absorb
acquires | > | take=took=taken+over snap=snapped+up
acquires | of | take=took=taken+control gain+control complete+acquisition
owns | > | own control operate possess
partners_with | with | merge work partner team=teamed collaborate ally=allied cooperate
supplies | > | supply equip provide outfit power
supplies | to,for | sell=sold deliver supply provide manufacture make=made build=built lease ship=shipped
~supplies | on | rely=relied depend
~supplies | from | order buy=bought source purchase import lease
~supplies | > | use+from select+supply choose=chose=chosen+supply pick+supply select+build choose=chose=chosen+build
member_of | > | join
~owns | to | belong
member_of | to | belong accede
excludes | > | exclude ban=banned bar=barred blacklist sanction suspend expel=expelled disqualify boycott oust sideline
~=excludes | from | exclude ban=banned bar=barred suspend expel=expelled disqualify oust omit=omitted
=part_of | to,into,with | attach affiliate incorporate integrate fold
responds_to | to | respond reply react object
responds_to | > | veto=vetoed criticise criticize condemn denounce reject oppose slam=slammed decry blast deplore
competes_with | with | compete rival
competes_with | > | rival
works_for | for,at | work teach=taught play
located_in | in,at,near | base locate headquarter situate reside hold=held
located_in | > | hit=hit strike=struck=struck devastate ravage batter sweep=swept
located_in | > | cross span=spanned traverse link connect serve
interested_in | in | interest
interested_in | for | bid=bid
~member_of | > | feature include comprise unite bring=brought+together gather
~part_of | > | spin=spun=spun+off
~part_of | of | consist
~located_in | > | house
`
