/** Words that carry a point of their own, in both languages, without it and in lower case. */

/** A name or a number follows: never the end of a sentence. */
export const beforeName = new Set(
  `
    m mm mr mrs ms dr drs pr prof st ste sts mgr me gen gén col cdt cap lt sgt sen sén rep dep dép gov hon rev fr messrs art arts al fig
    figs vol vols chap p pp no nos nº vs cf ex env approx tél tel av bd boul réf ref ed éd adj op v n sr capt adm supt insp ave blvd mt ft rs
  `.trim().split(/\s+/),
)

/** May end a sentence as well: it does when what follows looks like a beginning. */
export const mayEnd = new Set(
  `
    etc inc corp ltd co plc llc cie sté bros jr sr esq ph.d u.s u.k u.n u.s.a e.u a.m p.m j.-c b.c a.d d.c i.e e.g n.y l.a s.a s.a.s s.p.a
    n.v jan feb mar apr aug sept sep oct nov dec janv févr fév juil déc av avr dept dépt univ assn intl hab min max s.n.c.f o.n.u
  `.trim().split(/\s+/),
)

/** Words that, with a capital, begin a sentence far more often than they continue a name. */
export const starters = new Set(
  `
    le la les l' un une des ce cet cette ces c' il elle ils elles on nous vous je j' mais et or car donc pour dans en au aux à de d' du
    selon après avant avec sans si s' lors depuis cependant toutefois enfin ainsi son sa ses leur leurs notre nos tout tous plusieurs
    certains par sur quant aujourd'hui hier pourtant même face quand que qu' qui l'autre the a an this that these those it he she they we
    you i but and so for in on at to of from with without if when while after before since however meanwhile its his her their our some many
    most all both according as by there here what who why how not no yet still last next under over
  `.trim().split(/\s+/),
)
