/** Text as it is compared with what a person types: without accents, capitals and kinds of apostrophe. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim()
