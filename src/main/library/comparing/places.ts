/** Places so wide that being there says nothing of where something is. */
const wide = new Set(`europe afrique africa asie asia amérique america océanie oceania antarctique antarctica monde world amérique_du_nord north_america amérique_du_sud south_america
  amérique_latine latin_america moyen-orient middle_east proche-orient occident west`.split(/\s+/).map((name) => name.replaceAll('_', ' ')))

export const saysWhere = (place: string): boolean => !wide.has(place.toLowerCase().replace(/^the /, ''))
